package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Issue;
import dev.parley.model.Membership;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyTests {
    @TempDir
    private Path folder;

    @Test
    void oursLoads() {
        Ontology ontology = Ontology.load(Optional.empty(), Optional.empty());
        assertThat(ontology.actors()).isNotEmpty();
        assertThat(ontology.issues()).isNotEmpty();
        assertThat(ontology.acts()).hasSize(24);
        assertThat(ontology.version()).matches("[0-9a-f]{12}");
    }

    @Test
    void anActorIsReadWithAllThatIsKnownOfIt() {
        Actor putin = new Actor(
                "vladimir-putin",
                "Vladimir Putin",
                ActorKind.PERSON,
                List.of("Putin"),
                List.of(),
                List.of(new Membership("russia", "president", Optional.of(LocalDate.of(2012, 5, 7)), Optional.empty())),
                Optional.of("russia"),
                Optional.of("Q7747"),
                false);
        Ontology ontology = Samples.ONTOLOGY;
        assertThat(ontology.actors()).extracting(Actor::id).containsExactly("kremlin", "russia", "vladimir-putin");
        assertThat(ontology.actors()).contains(putin);
        assertThat(ontology.actors().get(1).kind()).isEqualTo(ActorKind.STATE);
        assertThat(ontology.actors().get(1).adjectives()).containsExactly("Russian");
    }

    @Test
    void anIssueIsReadWithAllThatIsKnownOfIt() {
        assertThat(Samples.ONTOLOGY.issues())
                .containsExactly(
                        new Issue(
                                "ceasefire",
                                "a ceasefire",
                                Optional.of("The fighting stops."),
                                List.of("armistice", "truce"),
                                List.of()),
                        new Issue(
                                "energy-strike-halt",
                                "a halt to strikes on energy",
                                Optional.empty(),
                                List.of(),
                                List.of("ceasefire")));
    }

    @Test
    void theUsersEntriesReplaceOursById() throws IOException {
        Ontology ours = Ontology.load(Optional.empty(), Optional.empty());
        Path actors = write("""
                actor:vladimir-putin a foaf:Person ; skos:prefLabel "The President"@en .
                actor:atlantis a :State ; skos:prefLabel "Atlantis" .
                """);
        Ontology both = Ontology.load(Optional.of(actors), Optional.empty());
        assertThat(both.actors()).hasSize(ours.actors().size() + 1);
        assertThat(both.actors())
                .filteredOn(actor -> actor.id().equals("vladimir-putin"))
                .singleElement()
                .satisfies(actor -> {
                    assertThat(actor.name()).isEqualTo("The President");
                    assertThat(actor.aliases()).isEmpty();
                    assertThat(actor.memberships()).isEmpty();
                });
        assertThat(both.version()).isNotEqualTo(ours.version());
        assertThat(Ontology.load(Optional.of(actors), Optional.empty()).version())
                .isEqualTo(both.version());
    }

    @Test
    void allThatIsWrongIsSaidAtOnceWithFileAndLine() throws IOException {
        Path actors = write("""
                actor:a a foaf:Person .
                actor:b skos:prefLabel "B" .
                actor:c a :State ; skos:prefLabel "C" ; :onBehalfOf actor:nobody ; :adjektive "c" ;
                    org:hasMembership actor:c.x , [ a org:Membership ] .
                actor:c.x a org:Membership ; org:role "x" .
                actor:c.y a org:Membership ; org:role "y" ; org:organization actor:c ; :from "2012" .
                actor:d a :State ; skos:prefLabel "D" ; org:hasMembership actor:c.y .
                <http://elsewhere/e> a :State ; skos:prefLabel "E" .
                """);
        Path issues = write("""
                issue:a a skos:Concept ; skos:inScheme issue:scheme ; skos:prefLabel "A" ; skos:broader issue:b .
                issue:b a skos:Concept ; skos:inScheme issue:scheme ; skos:prefLabel "B" ; skos:broader issue:a , issue:z .
                issue:c a skos:Concept .
                issue:D a skos:Concept ; skos:inScheme issue:scheme ; skos:prefLabel "D" .
                """);
        OntologyException wrong = catchThrowableOfType(
                OntologyException.class, () -> Ontology.load(Optional.of(actors), Optional.of(issues)));
        assertThat(wrong.problems()).allMatch(problem -> problem.matches(".*\\.ttl:\\d+: .*"));
        assertThat(wrong)
                .hasMessageContaining(actors + ":10: a has no skos:prefLabel")
                .hasMessageContaining(actors + ":11: b has no kind")
                .hasMessageContaining(actors + ":12: c refers to http://parley.local/actor/nobody")
                .hasMessageContaining(actors + ":12: c has a property that does not exist: :adjektive")
                .hasMessageContaining(actors + ":12: c leads to a blank node")
                .hasMessageContaining(actors + ":14: c.x needs org:organization")
                .hasMessageContaining(actors + ":15: c.y needs a day such as")
                .hasMessageContaining(actors + ":17: e is no actor's IRI")
                .hasMessageContaining(issues + ":10: a is skos:broader than itself")
                .hasMessageContaining(issues + ":11: b is under http://parley.local/issue/z")
                .hasMessageContaining(issues + ":12: c has no skos:prefLabel")
                .hasMessageContaining(issues + ":12: c is not skos:inScheme")
                .hasMessageContaining(issues + ":13: D is no issue: no issue id");
    }

    @Test
    void namesOfTwoAndCirclesAreProblems() throws IOException {
        Path actors = write("""
                actor:a a :State ; skos:prefLabel "Aland" ; :onBehalfOf actor:b .
                actor:b a org:Organization ; skos:prefLabel "Bureau" ; :onBehalfOf actor:a .
                actor:c a foaf:Person ; skos:prefLabel "Carla Doe" ; skos:altLabel "Doe" ; org:hasMembership actor:c.x .
                actor:d a foaf:Person ; skos:prefLabel "Dora Doe" ; skos:altLabel "Doe" ; org:hasMembership actor:d.x .
                actor:e a foaf:Person ; skos:prefLabel "Emma Doe" ; skos:altLabel "Doe" .
                actor:c.x a org:Membership ; org:role "mayor" ; org:organization actor:a ; :until "2012-05-07"^^xsd:date .
                actor:d.x a org:Membership ; org:role "mayor" ; org:organization actor:a ; :from "2012-05-07"^^xsd:date .
                """);
        OntologyException wrong = catchThrowableOfType(
                OntologyException.class, () -> Ontology.load(Optional.of(actors), Optional.empty()));
        assertThat(wrong.problems()).hasSize(2);
        assertThat(wrong)
                .hasMessageContaining(
                        actors + ":10: a speaks in the end for itself (:onBehalfOf, org:hasMembership): a → b → a;")
                .hasMessageContaining(actors + ":14: e is called \"Doe\", and so is d");
    }

    @Test
    void aCircleOfMembershipsIsAProblem() throws IOException {
        Path actors = write("""
                actor:a a org:Organization ; skos:prefLabel "Alliance" ; org:hasMembership actor:a.x .
                actor:b a org:Organization ; skos:prefLabel "Bureau" ; :onBehalfOf actor:c .
                actor:c a org:Organization ; skos:prefLabel "Council" ; org:hasMembership actor:c.x .
                actor:d a foaf:Person ; skos:prefLabel "Dora Doe" ; org:hasMembership actor:d.x .
                actor:e a org:Organization ; skos:prefLabel "Doe Campaign" ; :onBehalfOf actor:d .
                actor:a.x a org:Membership ; org:role "seat" ; org:organization actor:b .
                actor:c.x a org:Membership ; org:role "seat" ; org:organization actor:a .
                actor:d.x a org:Membership ; org:role "candidate" ; org:organization actor:e .
                """);
        OntologyException wrong = catchThrowableOfType(
                OntologyException.class, () -> Ontology.load(Optional.of(actors), Optional.empty()));
        assertThat(wrong.problems()).singleElement().satisfies(problem -> assertThat(problem)
                .contains(actors + ":10: a speaks in the end for itself", "a → b → c → a; take out one of these"));
    }

    @Test
    void aMisspeltTermOfAnotherVocabularyIsAProblem() throws IOException {
        Path actors = write("""
                actor:a a foaf:Person ; skos:prefLabel "A" ; skos:altLable "Ay" ; skos:scopeNote "Nobody." .
                """);
        OntologyException wrong = catchThrowableOfType(
                OntologyException.class, () -> Ontology.load(Optional.of(actors), Optional.empty()));
        assertThat(wrong.problems()).singleElement().satisfies(problem -> assertThat(problem)
                .contains(actors + ":10: a has the property http://www.w3.org/2004/02/skos/core#altLable")
                .contains("altLabel is meant"));
    }

    @Test
    void aSyntaxErrorHasItsLineAndColumn() throws IOException {
        Path actors = write("actor:a a foaf:Person ;\n  skos:prefLabel \"A .\n");
        assertThatThrownBy(() -> Ontology.load(Optional.of(actors), Optional.of(Path.of("no-such.ttl"))))
                .isInstanceOf(OntologyException.class)
                .hasMessageContaining(actors + ":12:1: Broken token")
                .hasMessageContaining("no-such.ttl:1: cannot be read");
    }

    @Test
    void anImpossibleDayIsAProblem() throws IOException {
        Path actors = write("actor:a a foaf:Person ; skos:prefLabel \"A\" ; :from \"2012-15-07\"^^xsd:date .");
        assertThatThrownBy(() -> Ontology.load(Optional.of(actors), Optional.empty()))
                .hasMessageContaining(actors + ":10:")
                .hasMessageContaining("2012-15-07");
    }

    private Path write(String turtle) throws IOException {
        Path file = Files.createTempFile(folder, "user", ".ttl");
        return Files.writeString(file, Samples.PREFIXES + turtle);
    }
}
