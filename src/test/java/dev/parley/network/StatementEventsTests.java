package dev.parley.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Membership;
import dev.parley.model.Network;
import dev.parley.model.Polarity;
import dev.parley.model.Quotation;
import dev.parley.model.Stance;
import dev.parley.model.StatementRow;
import dev.parley.model.StatementRow.Name;
import dev.parley.model.StatementRow.Phrase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Statements of a store as events. */
class StatementEventsTests {
    private static final List<Actor> ACTORS = List.of(
            actor("arden", ActorKind.STATE, Optional.empty()),
            actor("borland", ActorKind.STATE, Optional.empty()),
            actor("palace", ActorKind.ORGANIZATION, Optional.of("arden")),
            actor("green-party", ActorKind.ORGANIZATION, Optional.empty()),
            actor("farmers", ActorKind.GROUP, Optional.empty()),
            actor("press-officer", ActorKind.PERSON, Optional.of("palace")),
            actor(
                    "ada",
                    ActorKind.PERSON,
                    Optional.empty(),
                    role("green-party", "2015-01-01", "2020-01-01"),
                    role("borland", "2020-01-01", "2024-01-01")));
    private static final Article ARTICLE = new Article(
            "d1",
            Optional.of("A title"),
            Optional.of("The Post"),
            List.of("Bo", "Cy"),
            Optional.of(LocalDate.of(2021, 5, 1)));

    @Test
    void eachActorAndIssueIsAnEvent() {
        StatementRow row =
                row("s1", "2021-04-30", Map.of("law", Stance.SUPPORT, "tax", Stance.OPPOSE), "ada", "farmers");
        assertThat(events(row).events())
                .extracting(event -> event.values().get("actor") + " "
                        + event.values().get("issue") + " " + event.values().get("agreement"))
                .containsExactly("[ada] [law] [1]", "[ada] [tax] [0]", "[farmers] [law] [1]", "[farmers] [tax] [0]");
    }

    @Test
    void organizationAndCountryAreThoseOfTheDay() {
        assertThat(levels("2019-12-31")).isEqualTo("[ada] [green-party] null");
        assertThat(levels("2020-01-01")).isEqualTo("[ada] [borland] [borland]");
        assertThat(levels("2020-W10")).isEqualTo("[ada] [borland] [borland]");
        assertThat(levels("2025-01")).isEqualTo("[ada] null null");
    }

    @Test
    void whoSpeaksForAnotherStandsForItsCountry() {
        assertThat(values("press-officer", "2021-04-30", "organization")).containsExactly("palace");
        assertThat(values("press-officer", "2021-04-30", "country")).containsExactly("arden");
        assertThat(values("palace", "2021-04-30", "organization")).containsExactly("palace");
        assertThat(values("farmers", "2021-04-30", "organization")).containsExactly("farmers");
        assertThat(values("arden", "2021-04-30", "country")).containsExactly("arden");
    }

    @Test
    void conditionsAreGradedAndNeutralTakesNoSide() {
        StatementRow row = row("s1", "2021-04-30", Map.of("law", Stance.CONDITIONAL, "tax", Stance.NEUTRAL), "farmers");
        assertThat(events(row).events())
                .extracting(event -> event.values().get("side") + " "
                        + event.values().get("stance") + " " + event.values().get("agreement"))
                .containsExactly("[conditional] [0.5] null", "[neutral] null null");
    }

    @Test
    void aConditionIsNearerToSupportThanToOpposition() {
        Network network = network(
                row("s1", "2021-04-30", Map.of("law", Stance.CONDITIONAL), "palace"),
                row("s2", "2021-04-30", Map.of("law", Stance.SUPPORT), "farmers"),
                row("s3", "2021-04-30", Map.of("law", Stance.OPPOSE), "green-party"));
        assertThat(Coded.ties(network)).containsExactly("farmers-palace 0.75", "green-party-palace 0.25");
    }

    @Test
    void theDateIsWhenItWasSaidElsePublished() {
        StatementRow undated = row("s1", "", Map.of(), "farmers");
        assertThat(events(undated).events().get(0).time().orElseThrow()).hasToString("2021-05-01T00:00");
        StatementRow said = row("s1", "2021-04", Map.of(), "farmers");
        assertThat(events(said).events().get(0).time().orElseThrow()).hasToString("2021-04-01T00:00");
        assertThat(new StatementEvents(corpus(said), Time.PUBLISHED)
                        .events()
                        .events()
                        .get(0)
                        .time()
                        .orElseThrow())
                .hasToString("2021-05-01T00:00");
    }

    @Test
    void documentsLendTheirValues() {
        Map<String, List<String>> values =
                events(row("s1", "", Map.of(), "farmers")).events().get(0).values();
        assertThat(values)
                .containsEntry("publisher", List.of("The Post"))
                .containsEntry("author", List.of("Bo", "Cy"))
                .containsEntry("document", List.of("d1"))
                .doesNotContainKey("issue");
    }

    @Test
    void nodesShowNamesKindsAndCountries() {
        Network network = network(
                row("s1", "2021-04-30", Map.of("law", Stance.SUPPORT), "palace"),
                row("s2", "2021-04-30", Map.of("law", Stance.SUPPORT), "ada"));
        assertThat(network.nodes())
                .extracting(node -> node.id() + " " + node.label() + " "
                        + node.kind().orElseThrow() + " " + node.country().orElseThrow())
                .containsExactly(
                        "borland Name of borland state Name of borland",
                        "palace Name of palace organization Name of arden");
    }

    private static String levels(String date) {
        return List.of("person", "organization", "country").stream()
                .map(variable -> String.valueOf(events(row("s1", date, Map.of(), "ada"))
                        .events()
                        .get(0)
                        .values()
                        .get(variable)))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static List<String> values(String actor, String date, String variable) {
        return events(row("s1", date, Map.of(), actor)).events().get(0).values().get(variable);
    }

    private static Events events(StatementRow... rows) {
        return new StatementEvents(corpus(rows), Time.SAID).events();
    }

    private static Corpus corpus(StatementRow... rows) {
        return new Corpus(List.of(rows), List.of(ARTICLE), ACTORS, Map.of("law", "The law"));
    }

    private static Network network(StatementRow... rows) {
        Events events = events(rows);
        Settings settings = new Settings(
                Mode.ONE,
                List.of(events.variable("organization"), events.variable("issue")),
                new Measure(Optional.of(events.qualifier("stance")), Aggregation.CONGRUENCE, Normalization.NO),
                Duplicates.DOCUMENT,
                Isolates.EXCLUDE,
                Selection.ALL,
                0,
                Windows.NONE);
        return new Projection(settings).project(events);
    }

    private static StatementRow row(String id, String date, Map<String, Stance> stances, String... actors) {
        Phrase words = new Phrase("words", List.of());
        return new StatementRow(
                id,
                "d1",
                words,
                words,
                words,
                words,
                Arrays.stream(actors).map(actor -> new Name(actor, actor)).toList(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                "say",
                Polarity.AFFIRMED,
                false,
                Quotation.INDIRECT,
                Optional.of(date).filter(it -> !it.isEmpty()),
                stances,
                "finder",
                "say",
                1);
    }

    private static Membership role(String organization, String from, String until) {
        return new Membership(
                organization, "member", Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(until)));
    }

    private static Actor actor(String id, ActorKind kind, Optional<String> onBehalfOf, Membership... roles) {
        return new Actor(
                id, "Name of " + id, kind, List.of(), List.of(), List.of(roles), onBehalfOf, Optional.empty(), false);
    }
}
