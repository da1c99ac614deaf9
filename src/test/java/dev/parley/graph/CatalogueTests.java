package dev.parley.graph;

import static dev.parley.graph.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.model.ActorKind;
import dev.parley.model.Polarity;
import dev.parley.model.Stance;
import dev.parley.model.StatementRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueTests {
    private static final Paging ALL = Paging.first(Paging.MOST);

    private final Store store = shared();
    private final Catalogue catalogue = new Catalogue(store);

    @Test
    void statementsComeNewestFirstAndTheUndatedLast() {
        // s5 was said in a week that began on the tenth; t2 has no date, nor has its article.
        assertThat(ids(StatementFilter.ALL)).containsExactly("s3", "s1", "s2", "s4", "s6", "s5", "t1", "t2");
    }

    @Test
    void everyFilterLeavesWhatItNames() {
        StatementFilter all = StatementFilter.ALL;
        assertThat(ids(all.source("anna-müller"))).containsExactly("s3", "s4");
        assertThat(ids(all.source("kremlin").act("discuss"))).containsExactly("s6");
        assertThat(ids(all.addressee("kremlin"))).containsExactly("s4");
        assertThat(ids(all.target("kremlin"))).isEmpty();
        assertThat(ids(all.via("vladimir-putin"))).containsExactly("s3");
        assertThat(ids(all.issue("ceasefire"))).containsExactly("s3", "s5", "t2");
        assertThat(ids(all.stance(Stance.SUPPORT))).containsExactly("s1", "s2");
        assertThat(ids(all.side("ceasefire", Stance.OPPOSE))).containsExactly("s5");
        assertThat(ids(all.polarity(Polarity.NEGATED))).containsExactly("s5");
        assertThat(ids(all.document(SECOND.id()))).containsExactly("t1", "t2");
        assertThat(ids(all.from(LocalDate.of(2025, 3, 18)))).containsExactly("s3", "s1", "s2", "s4", "s6");
        assertThat(ids(all.to(LocalDate.of(2025, 3, 17)))).containsExactly("s5", "t1");
        assertThat(ids(all.confidence(0.9))).isEmpty();
        assertThat(ids(all.foundBy("finder"))).hasSize(8);
    }

    @Test
    void pagesFollowOneAnotherAndTheLastOneSaysSo() {
        Page<StatementItem> first = catalogue.statements(StatementFilter.ALL, Paging.first(3));
        Page<StatementItem> second = catalogue.statements(StatementFilter.ALL, new Paging(3, first.next()));
        Page<StatementItem> third = catalogue.statements(StatementFilter.ALL, new Paging(3, second.next()));

        assertThat(first.total()).isEqualTo(8);
        assertThat(List.of(ids(first), ids(second), ids(third)))
                .containsExactly(List.of("s3", "s1", "s2"), List.of("s4", "s6", "s5"), List.of("t1", "t2"));
        assertThat(third.next()).isEmpty();
    }

    @Test
    void aCursorStaysGoodWhenWhatItPointsToIsGone() {
        Store changing = filled();
        Catalogue changed = new Catalogue(changing);
        Page<StatementItem> first = changed.statements(StatementFilter.ALL, Paging.first(2));
        changing.ingest(FIRST, first().subList(4, 5), Samples::fold);

        assertThat(ids(changed.statements(StatementFilter.ALL, new Paging(9, first.next()))))
                .containsExactly("s5", "t1", "t2");
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String cursor =
                catalogue.actors(ActorFilter.ALL, Paging.first(1)).next().orElseThrow();

        assertThatThrownBy(() -> catalogue.issues(IssueFilter.ALL, new Paging(1, Optional.of(cursor))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no cursor of the issues");
        assertThatThrownBy(() -> catalogue.issues(IssueFilter.ALL, new Paging(1, Optional.of("%"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangeOfTheStoreIsSeenAtOnce() {
        Store changing = filled();
        Catalogue changed = new Catalogue(changing);
        assertThat(changed.document(SECOND.id())).isPresent();
        changing.remove(SECOND.id(), Samples::fold);

        assertThat(changed.document(SECOND.id())).isEmpty();
        assertThat(changed.documents(DocumentFilter.ALL, ALL).total()).isEqualTo(1);
    }

    @Test
    void aStatementIsShownWithItsDocumentItsLabelsAndItsReporters() {
        StatementView view = catalogue.statement("s3").orElseThrow();

        assertThat(view.statement().row()).isEqualTo(store.statements().get(index("s3")));
        assertThat(view.statement().document().title()).contains("Title of paper-2025");
        assertThat(view.statement().act().label()).isEqualTo("order");
        assertThat(view.statement().sides())
                .containsExactly(new StatementItem.Side(new Label("ceasefire", "a ceasefire"), Stance.CONDITIONAL));
        assertThat(view.reportedIn()).extracting(item -> item.row().id()).containsExactly("s2");
        assertThat(catalogue.statement("s2").orElseThrow().reports())
                .extracting(item -> item.row().id())
                .containsExactly("s3");
        assertThat(catalogue.statement("nobody")).isEmpty();
    }

    @Test
    void aDocumentHasItsTextAndItsStatementsByPlace() {
        DocumentView view = catalogue.document(FIRST.id()).orElseThrow();

        assertThat(view.text()).isEqualTo(PUTIN_AGREES);
        assertThat(view.statements()).extracting(StatementItem::row).isEqualTo(store.statements(FIRST.id()));
    }

    @Test
    void documentsAreFoundByPublisherDayAndTitle() {
        assertThat(documents("The Paper", "", "")).containsExactly(FIRST.id(), SECOND.id());
        assertThat(documents("Paper", "", "")).isEmpty();
        assertThat(documents("", "2025-03-18", "")).containsExactly(FIRST.id());
        assertThat(documents("", "2025-03-19", "")).isEmpty();
        assertThat(documents("", "", "AGENCY")).containsExactly(SECOND.id());
    }

    @Test
    void actorsAreCountedAndFoundByKindAndNameWithoutAccents() {
        assertThat(catalogue.actors(ActorFilter.ALL, ALL).items())
                .extracting(ActorRow::id, ActorRow::statements)
                .containsExactly(
                        tuple("vladimir-putin", 4), tuple("kremlin", 3), tuple("anna-müller", 2), tuple("russia", 0));
        assertThat(actors(new ActorFilter(Optional.of(ActorKind.PERSON), Optional.empty())))
                .containsExactly("vladimir-putin", "anna-müller");
        assertThat(actors(new ActorFilter(Optional.empty(), Optional.of("MULLER"))))
                .containsExactly("anna-müller");
        assertThat(actors(new ActorFilter(Optional.empty(), Optional.of("the krem"))))
                .containsExactly("kremlin");
    }

    @Test
    void anActorIsShownWithItsRolesPositionsAndStatements() {
        ActorView putin = catalogue.actor("vladimir-putin").orElseThrow();

        assertThat(putin.actor().kind()).isEqualTo(ActorKind.PERSON);
        assertThat(putin.wikidata()).contains("Q7747");
        assertThat(putin.onBehalfOf()).contains(new StatementRow.Name("russia", "Russia"));
        assertThat(putin.memberships())
                .containsExactly(new ActorView.Role(
                        new StatementRow.Name("russia", "Russia"),
                        "president",
                        Optional.of(LocalDate.of(2012, 5, 7)),
                        Optional.empty()));
        assertThat(putin.positions())
                .extracting(row -> row.issue().id(), PositionRow::stance)
                .containsExactly(tuple("ceasefire", Stance.MIXED), tuple("energy-strike-halt", Stance.MIXED));
        assertThat(List.of(ids(putin.by()), ids(putin.to()), ids(putin.about()), ids(putin.via())))
                .containsExactly(List.of("s1", "s5", "t1", "t2"), List.of("s4"), List.of(), List.of("s3"));
    }

    @Test
    void anIssueIsShownWithItsPlaceInTheCodebookAndWhoStandsWhere() {
        IssueView issue = catalogue.issue("ceasefire").orElseThrow();

        assertThat(issue.issue().definition()).contains("The fighting stops.");
        assertThat(issue.phrasings()).containsExactly("armistice", "truce");
        assertThat(issue.narrower()).extracting(Label::id).containsExactly("energy-strike-halt");
        assertThat(issue.positions())
                .extracting(row -> row.actor().id(), PositionRow::stance)
                .containsExactly(
                        tuple("anna-müller", Stance.CONDITIONAL),
                        tuple("kremlin", Stance.CONDITIONAL),
                        tuple("vladimir-putin", Stance.MIXED));
        assertThat(issue.issue().actors()).isEqualTo(Map.of(Stance.CONDITIONAL, 2, Stance.MIXED, 1));
        assertThat(catalogue
                        .issues(new IssueFilter(Optional.empty(), Optional.of("ceasefire")), ALL)
                        .items())
                .extracting(IssueRow::id, IssueRow::statements)
                .containsExactly(tuple("energy-strike-halt", 4), tuple("ceasefire", 3));
        assertThat(catalogue
                        .issues(new IssueFilter(Optional.of("ENERGY"), Optional.empty()), ALL)
                        .items())
                .hasSize(1);
    }

    @Test
    void positionsAreFoundByActorIssueAndStance() {
        PositionFilter mixed =
                new PositionFilter(Optional.empty(), Optional.of("ceasefire"), Optional.of(Stance.MIXED));

        assertThat(catalogue.positions(PositionFilter.ALL, ALL).total()).isEqualTo(6);
        assertThat(catalogue.positions(mixed, ALL).items())
                .containsExactly(
                        catalogue.position("vladimir-putin", "ceasefire").orElseThrow());
    }

    @Test
    void theMatrixCountsWhoSpokeToWhatAndKeepsTheMostActive() {
        Matrix matrix = catalogue.matrix(new Matrix.Scope(Optional.empty(), Optional.empty(), 2, 2));

        assertThat(matrix.actors()).extracting(ActorRow::id).containsExactly("vladimir-putin", "anna-müller");
        assertThat(matrix.issues()).extracting(IssueRow::id).containsExactly("ceasefire", "energy-strike-halt");
        assertThat(matrix.allActors()).isEqualTo(3);
        assertThat(matrix.cells())
                .containsExactly(
                        turned("ceasefire", Stance.OPPOSE, Map.of(Stance.OPPOSE, 1, Stance.NEUTRAL, 1)),
                        turned("energy-strike-halt", Stance.SUPPORT, Map.of(Stance.SUPPORT, 1, Stance.OPPOSE, 1)),
                        cell("anna-müller", "ceasefire", Stance.CONDITIONAL, Map.of(Stance.CONDITIONAL, 1)),
                        cell("anna-müller", "energy-strike-halt", Stance.OPPOSE, Map.of(Stance.OPPOSE, 1)));
        assertThat(catalogue
                        .matrix(new Matrix.Scope(
                                Optional.of("energy-strike-halt"), Optional.of(ActorKind.ORGANIZATION), 9, 9))
                        .cells())
                .containsExactly(cell("kremlin", "energy-strike-halt", Stance.SUPPORT, Map.of(Stance.SUPPORT, 1)));
    }

    @Test
    void theMatrixOfSomeStatementsCountsNoOthers() {
        Matrix.Scope scope = new Matrix.Scope(Optional.empty(), Optional.empty(), Optional.of("MULLER"), 1, 9, 9);

        assertThat(catalogue
                        .matrix(scope, StatementFilter.ALL.side("ceasefire", Stance.CONDITIONAL))
                        .cells())
                .extracting(Matrix.Cell::actor, Matrix.Cell::issue)
                .contains(tuple("anna-müller", "ceasefire"));
        assertThat(catalogue
                        .matrix(new Matrix.Scope(Optional.empty(), Optional.empty(), Optional.empty(), 99, 9, 9))
                        .cells())
                .isEmpty();
    }

    private static Matrix.Cell turned(String issue, Stance before, Map<Stance, Integer> sides) {
        return new Matrix.Cell("vladimir-putin", issue, Optional.of(Stance.MIXED), Optional.of(before), 2, sides);
    }

    private static Matrix.Cell cell(String actor, String issue, Stance stance, Map<Stance, Integer> sides) {
        int statements = sides.values().stream().mapToInt(count -> count).sum();
        return new Matrix.Cell(actor, issue, Optional.of(stance), Optional.empty(), statements, sides);
    }

    @Test
    void theTimelineGoesByDayAndCountsTheUndatedApart() {
        Timeline timeline = catalogue.timeline("ceasefire", StatementFilter.ALL).orElseThrow();

        assertThat(timeline.moments())
                .extracting(
                        Timeline.Moment::date,
                        Timeline.Moment::said,
                        it -> it.actor().id(),
                        Timeline.Moment::stance)
                .containsExactly(
                        tuple("2025-W11", true, "vladimir-putin", Stance.OPPOSE),
                        tuple("2025-03-18", false, "anna-müller", Stance.CONDITIONAL),
                        tuple("2025-03-18", false, "kremlin", Stance.CONDITIONAL));
        assertThat(timeline.undated()).isEqualTo(1);
        assertThat(catalogue.timeline("peace", StatementFilter.ALL)).isEmpty();
    }

    private int index(String id) {
        return store.statements().stream().map(StatementRow::id).toList().indexOf(id);
    }

    private List<String> ids(StatementFilter filter) {
        return ids(catalogue.statements(filter, ALL));
    }

    private static List<String> ids(Page<StatementItem> page) {
        return page.items().stream().map(item -> item.row().id()).toList();
    }

    private List<String> actors(ActorFilter filter) {
        return catalogue.actors(filter, ALL).items().stream().map(ActorRow::id).toList();
    }

    private List<String> documents(String publisher, String day, String title) {
        Optional<LocalDate> date = Optional.of(day).filter(it -> !it.isEmpty()).map(LocalDate::parse);
        DocumentFilter filter = new DocumentFilter(
                Optional.of(publisher).filter(it -> !it.isEmpty()),
                date,
                date,
                Optional.of(title).filter(it -> !it.isEmpty()));
        return catalogue.documents(filter, ALL).items().stream()
                .map(DocumentRow::id)
                .toList();
    }
}
