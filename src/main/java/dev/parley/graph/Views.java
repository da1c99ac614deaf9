package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.graph.StatementItem.Side;
import dev.parley.model.StatementRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Puts together what one thing is shown with: what the snapshot knows, and its words from the database. */
final class Views {
    /** Statements in a view that is about something else. */
    private static final Paging NEWEST = Paging.first(20);

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Snapshot snapshot;
    private final StatementReader statements;

    Views(DatasetGraph dataset, Iris iris, Snapshot snapshot) {
        this.dataset = dataset;
        this.iris = iris;
        this.snapshot = snapshot;
        this.statements = new StatementReader(dataset, iris);
    }

    Page<StatementItem> statements(StatementFilter filter, Paging paging) {
        return snapshot.statements().page(filter.wanted(), paging).map(this::item);
    }

    Optional<StatementView> statement(String id) {
        return snapshot.statements()
                .find(id)
                .map(card -> new StatementView(
                        item(card),
                        outer(card).stream().map(this::item).toList(),
                        inDocument(card.document()).stream()
                                .filter(other -> other.reportedIn().equals(Optional.of(id)))
                                .map(this::item)
                                .toList()));
    }

    Optional<DocumentView> document(String id) {
        return snapshot.documents()
                .find(id)
                .map(row -> new DocumentView(
                        row,
                        Properties.of(dataset, iris.graph("texts"), iris.document(id))
                                .first(TEXT)
                                .map(Node::getLiteralLexicalForm)
                                .orElse(""),
                        inDocument(id).stream().map(this::item).toList()));
    }

    Optional<ActorView> actor(String id) {
        return snapshot.actors().find(id).map(row -> {
            Properties known = Properties.of(dataset, Quad.unionGraph, iris.actor(id));
            NavigableSet<LocalDate> days = days(id);
            return new ActorView(
                    row,
                    known.first(ON_BEHALF_OF).map(Iris::id).map(snapshot::name),
                    known.all(SAME_AS).stream()
                            .flatMap(same -> ActorReader.wikidata(same).stream())
                            .findFirst(),
                    days.stream().findFirst(),
                    days.isEmpty() ? Optional.empty() : Optional.of(days.last()),
                    known.all(HAS_MEMBERSHIP).stream()
                            .map(this::role)
                            .sorted(Comparator.comparing(
                                            (ActorView.Role role) -> role.from().orElse(LocalDate.MIN))
                                    .thenComparing(role -> role.organization().id())
                                    .thenComparing(ActorView.Role::role))
                            .toList(),
                    positions(new PositionFilter(Optional.of(id), Optional.empty(), Optional.empty())),
                    statements(StatementFilter.ALL.source(id), NEWEST),
                    statements(StatementFilter.ALL.addressee(id), NEWEST),
                    statements(StatementFilter.ALL.target(id), NEWEST),
                    statements(StatementFilter.ALL.via(id), NEWEST));
        });
    }

    Optional<IssueView> issue(String id) {
        return snapshot.issues()
                .find(id)
                .map(row -> new IssueView(
                        row,
                        Properties.of(dataset, iris.graph("issues"), iris.issue(id))
                                .texts(OTHER_NAME),
                        row.broader().stream().map(snapshot::issue).toList(),
                        snapshot.issues().stream()
                                .filter(other -> other.broader().contains(id))
                                .map(other -> new Label(other.id(), other.label()))
                                .sorted(Comparator.comparing(Label::id))
                                .toList(),
                        positions(new PositionFilter(Optional.empty(), Optional.of(id), Optional.empty())).stream()
                                .sorted(Comparator.comparing(PositionRow::stance))
                                .toList(),
                        statements(StatementFilter.ALL.issue(id), NEWEST)));
    }

    private List<PositionRow> positions(PositionFilter filter) {
        return snapshot.positions().stream().filter(filter.wanted()).toList();
    }

    /** The days of the statements that an actor has a part in. */
    private NavigableSet<LocalDate> days(String actor) {
        return snapshot.statements().stream()
                .filter(card -> card.names(actor))
                .flatMap(card -> card.day().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ActorView.Role role(Node membership) {
        Properties role = Properties.of(dataset, Quad.unionGraph, membership);
        return new ActorView.Role(
                snapshot.name(Iris.id(role.one(IN_ORGANIZATION))),
                Properties.shown(role.all(Vocabulary.ROLE)).orElseThrow(),
                role.first(FROM).map(day -> LocalDate.parse(day.getLiteralLexicalForm())),
                role.first(UNTIL).map(day -> LocalDate.parse(day.getLiteralLexicalForm())));
    }

    private List<Card> inDocument(String document) {
        // Statements of one document may be of several days, and then stand apart in the snapshot's order.
        return snapshot.statements().stream()
                .filter(StatementFilter.ALL.document(document).wanted())
                .sorted(Comparator.comparing(Card::cue).thenComparing(Card::id))
                .toList();
    }

    /** The chain of those that report it; a ring would be a fault of the store, and is walked once. */
    private List<Card> outer(Card card) {
        Map<String, Card> chain = new LinkedHashMap<>();
        Optional<Card> outer = card.reportedIn().flatMap(snapshot.statements()::find);
        while (outer.filter(it -> !it.id().equals(card.id()) && !chain.containsKey(it.id()))
                .isPresent()) {
            chain.put(outer.get().id(), outer.get());
            outer = outer.get().reportedIn().flatMap(snapshot.statements()::find);
        }
        return new ArrayList<>(chain.values());
    }

    private StatementItem item(Card card) {
        StatementRow row = statements.row(card.graph(), card.node());
        List<Side> sides = row.stances().entrySet().stream()
                .map(side -> new Side(snapshot.issue(side.getKey()), side.getValue()))
                .toList();
        DocumentRow document = snapshot.documents()
                .find(row.document())
                .orElseThrow(() -> new IllegalStateException("document " + row.document()
                        + " is no article: the store does not conform to its shapes; run validate"));
        return new StatementItem(row, document, snapshot.act(row.act()), sides);
    }
}
