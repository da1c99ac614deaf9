package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.World;
import dev.parley.model.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodiesTests {
    private final Bodies bodies = bodies(Optional.empty());

    @Test
    void theLastWordOfANameMeansWhoeverHasTheWholeName() {
        bodies.of("Norland Post");
        assertThat(bodies.of("Post").id()).isEqualTo("norland-post");
    }

    @Test
    void aPartOfANameAloneIsSomebodyOfThisDocument() {
        assertThat(bodies.of("Committee").id()).isEqualTo("tides.committee");
        assertThat(bodies.of("Norland").id()).isEqualTo("norland");
    }

    @Test
    void thePaperItselfIsMeantByTheEndOfItsName() {
        assertThat(bodies(Optional.of("The Norland Times")).of("Times").name()).isEqualTo("Norland Times");
    }

    @Test
    void initialsMeanWhoeverHasThem() {
        bodies.of("Ports and Harbors Council");
        assertThat(bodies.of("P.H.C.").id()).isEqualTo("ports-and-harbors-council");
    }

    private static Bodies bodies(Optional<String> publisher) {
        Document document = new Document(
                "tides", Optional.empty(), publisher, List.of(), Optional.empty(), Optional.empty(), "", List.of());
        return new Bodies(new Authority(World.OURS.actors()), ActorWords.load(), document);
    }
}
