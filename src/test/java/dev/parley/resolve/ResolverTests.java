package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.Parsed;
import dev.parley.fixtures.World;
import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One article of our own, read whole: pronouns, shared surnames, offices, nested reports, unnamed sources. */
class ResolverTests {
    private static final AnnotatedDocument ARTICLE = Parsed.of("herring-quota");
    private static final Told TOLD = new Told(ARTICLE);
    private static final Resolver RESOLVER = new Resolver(World.OURS.actors(), List.of());

    private static final Attribution HOLM = TOLD.attribution(
            "Norwegian Fisheries", "Norwegian Fisheries Minister Kari Holm", "told", "that the quota must fall");
    private static final Attribution SHE = TOLD.attribution("She said", "She", "said", "her country would not wait");
    private static final Attribution BRANDT = TOLD.attribution("Ole Brandt", "Ole Brandt", "rejected", "the plan");
    private static final Attribution HE =
            TOLD.attribution("\"We will", "he", "said", "We will not pay for their mistakes");
    private static final Attribution KREMLIN = TOLD.attribution(
            "The two leaders", "the Kremlin", "said", "The two leaders agreed that the fleet would stay in port");
    private static final Attribution LEADERS = TOLD.attribution(
            "The two leaders", "The two leaders", "agreed", "the fleet would stay in port", Optional.of(KREMLIN));
    private static final Attribution PRESIDENT = TOLD.attribution(
            "The president later", "The president", "wrote", "the Russian leader had promised him a visit");
    private static final Attribution PROMISE = TOLD.attribution(
            "The president later", "the Russian leader", "had promised", "a visit", Optional.of(PRESIDENT));
    private static final Attribution MR_DAHL = TOLD.attribution("Mr. Dahl", "Mr. Dahl", "warned", "prices would rise");
    private static final Attribution MS_DAHL = TOLD.attribution("Ms. Dahl", "Ms. Dahl", "praised", "the minister");
    private static final Attribution SENIOR =
            TOLD.attribution("A senior", "A senior U.S. official", "told", "the ships were ready");
    private static final Attribution OFFICIAL =
            TOLD.attribution("The official", "The official", "added", "several Norwegian officials feared a strike");
    private static final Attribution FEAR = TOLD.attribution(
            "The official", "several Norwegian officials", "feared", "a strike", Optional.of(OFFICIAL));
    private static final Attribution SOURCES =
            TOLD.attribution("Sources close", "Sources close to the union", "demanded", "a vote");
    private static final Attribution THE_SOURCES =
            TOLD.attribution("The sources", "The sources", "said", "they would go to court");
    private static final Attribution THEY =
            TOLD.attribution("The sources", "they", "would go", "to court", Optional.of(THE_SOURCES));
    private static final Attribution TEAM = TOLD.attribution(
            "Prime Minister Jonas", "Prime Minister Jonas Lie and his team", "argued", "the law was clear");

    private static final List<Attribution> ALL = List.of(
            HOLM,
            SHE,
            BRANDT,
            HE,
            KREMLIN,
            LEADERS,
            PRESIDENT,
            PROMISE,
            MR_DAHL,
            MS_DAHL,
            SENIOR,
            OFFICIAL,
            FEAR,
            SOURCES,
            THE_SOURCES,
            THEY,
            TEAM);
    private static final List<Statement> STATEMENTS = RESOLVER.resolve(ARTICLE, ALL);

    @Test
    void titlesAreNoPartOfTheName() {
        assertThat(names(HOLM)).containsExactly("Kari Holm");
        assertThat(actor(HOLM).kind()).isEqualTo(ActorKind.PERSON);
        assertThat(actor(HOLM).id()).isEqualTo("kari-holm");
    }

    @Test
    void aPronounMeansTheLastFittingSubject() {
        assertThat(names(SHE)).containsExactly("Kari Holm");
        assertThat(names(HE)).containsExactly("Ole Brandt");
    }

    @Test
    void theTwoLeadersAreTheLastTwoWithAnOffice() {
        assertThat(names(LEADERS)).containsExactlyInAnyOrder("Donald Trump", "Vladimir Putin");
    }

    @Test
    void thePresidentIsTheOneWithoutAnotherCountrysName() {
        assertThat(names(PRESIDENT)).containsExactly("Donald Trump");
        assertThat(names(PROMISE)).containsExactly("Vladimir Putin");
    }

    @Test
    void titlesKeepPeopleOfOneSurnameApart() {
        assertThat(names(MR_DAHL)).containsExactly("Peter Dahl");
        assertThat(names(MS_DAHL)).containsExactly("Anna Dahl");
    }

    @Test
    void aReportInsideAReportKnowsItsSourceAndItsOuterStatement() {
        assertThat(Told.names(statement(LEADERS).via())).containsExactly("Kremlin");
        assertThat(statement(LEADERS).reportedIn()).contains(statement(KREMLIN).id());
        assertThat(statement(LEADERS).asserted()).isFalse();
        assertThat(statement(KREMLIN).via()).isEmpty();
    }

    @Test
    void unnamedOfficialsBelongToTheirInstitution() {
        assertThat(actor(SENIOR).id()).isEqualTo("us-official");
        assertThat(actor(SENIOR).unnamed()).isTrue();
        assertThat(actor(SENIOR).onBehalfOf()).contains("united-states");
        assertThat(actor(FEAR).id()).isEqualTo("norwegian-officials");
        assertThat(actor(FEAR).kind()).isEqualTo(ActorKind.GROUP);
    }

    @Test
    void aDefiniteDescriptionRefersBack() {
        assertThat(actor(OFFICIAL)).isEqualTo(actor(SENIOR));
        assertThat(actor(THE_SOURCES)).isEqualTo(actor(SOURCES));
        assertThat(actor(THEY)).isEqualTo(actor(SOURCES));
    }

    @Test
    void descriptionsWithoutInstitutionStayInTheirDocument() {
        assertThat(actor(SOURCES).id()).startsWith("herring-quota.");
    }

    @Test
    void joinedSourcesAreSeveralActors() {
        assertThat(names(TEAM)).containsExactly("Jonas Lie", "Jonas Lie's team");
    }

    @Test
    void idsDependOnThePlacesOfCueAndContentAlone() {
        Attribution elsewhere = TOLD.attribution("Norwegian Fisheries", "", "told", "that the quota must fall");
        assertThat(RESOLVER.resolve(ARTICLE, List.of(elsewhere)).get(0).id())
                .isEqualTo(statement(HOLM).id())
                .matches("[0-9a-f]{16}");
        assertThat(STATEMENTS.stream().map(Statement::id)).doesNotHaveDuplicates();
    }

    @Test
    void noSourceMeansNoActors() {
        Attribution nobody = TOLD.attribution("Norwegian Fisheries", "", "told", "that the quota must fall");
        assertThat(RESOLVER.resolve(ARTICLE, List.of(nobody)).get(0).actors()).isEmpty();
    }

    @Test
    void theSameInputGivesTheSameStatements() {
        assertThat(new Resolver(World.OURS.actors(), List.of()).resolve(ARTICLE, ALL))
                .isEqualTo(STATEMENTS);
    }

    private static Statement statement(Attribution attribution) {
        return STATEMENTS.get(ALL.indexOf(attribution));
    }

    private static Actor actor(Attribution attribution) {
        return statement(attribution).actors().get(0);
    }

    private static List<String> names(Attribution attribution) {
        return Told.names(statement(attribution).actors());
    }
}
