package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Issue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Actors and issues as a store gives them back. */
class CastTests {
    @Test
    void actorsOfTheListAndOfDocumentsAreReadBackWithTheirRoles() {
        try (Store store = Samples.filled()) {
            List<Actor> actors = store.actors();
            assertThat(actors)
                    .extracting(Actor::id)
                    .containsExactly("anna-müller", "kremlin", "russia", "vladimir-putin");
            assertThat(actors.get(0)).isEqualTo(Samples.MAYOR);
            assertThat(actors.get(1).onBehalfOf()).contains("russia");
            assertThat(actors.get(2).kind()).isEqualTo(ActorKind.STATE);
            assertThat(actors.get(3).name()).isEqualTo("Vladimir Putin");
            assertThat(actors.get(3).wikidata()).contains("Q7747");
            assertThat(actors.get(3).memberships())
                    .singleElement()
                    .extracting(role -> role.role() + " " + role.organization() + " "
                            + role.from().orElseThrow())
                    .isEqualTo("president russia 2012-05-07");
        }
    }

    @Test
    void aDocumentMayBringAnIssueThatTheCodebookLacks() {
        try (Store store = Samples.filled()) {
            Issue issue = new Issue("grid-fee", "The grid fee", Optional.empty(), List.of(), List.of());
            Issue known = new Issue("ceasefire", "Another name", Optional.empty(), List.of(), List.of());
            store.ingest(Samples.FIRST, Samples.first(), List.of(issue, known), Samples::fold);
            assertThat(store.issues())
                    .containsEntry("grid-fee", "The grid fee")
                    .containsEntry("ceasefire", "a ceasefire")
                    .hasSize(3);
            assertThat(store.validate().conforms()).isTrue();
        }
    }
}
