package dev.parley.graph;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Document;
import dev.parley.model.Membership;
import dev.parley.model.Position;
import dev.parley.model.Position.Change;
import dev.parley.model.Position.Repetition;
import dev.parley.model.Stance;
import dev.parley.model.StanceEvent;
import dev.parley.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Two short articles of our own and what is said in them. */
final class Samples {
    static final Actor PUTIN = person("vladimir-putin", "Vladimir Putin", List.of());
    static final Actor KREMLIN = organization("kremlin", "Kremlin");
    static final Actor MAYOR = person(
            "anna-müller",
            "Anna Müller",
            List.of(new Membership("russia", "mayor", Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty())));

    static final String PUTIN_AGREES = "🕊 On Tuesday Putin agreed to a halt of strikes, the Kremlin said. "
            + "“No,” mayor Anna Müller said, “that is not enough.” Putin did not accept a ceasefire.";

    static final Document FIRST = document("paper-2025", Optional.of(LocalDate.of(2025, 3, 18)), PUTIN_AGREES);
    static final Document SECOND =
            document("agency 7/ä", Optional.empty(), "Putin opposes the energy truce. He may accept a ceasefire.");

    private Samples() {}

    static List<Statement> first() {
        return List.of(
                new Reading(FIRST, "s1", "agree", List.of(PUTIN))
                        .words("Putin", "agreed to", "a halt of strikes")
                        .on("energy-strike-halt", Stance.SUPPORT)
                        .date("2025-03-18")
                        .statement(),
                new Reading(FIRST, "s2", "say", List.of(KREMLIN))
                        .words("the Kremlin", "said", "Putin agreed to a halt of strikes")
                        .on("energy-strike-halt", Stance.SUPPORT)
                        .statement(),
                new Reading(FIRST, "s3", "order", List.of(MAYOR, KREMLIN))
                        .words("Putin", "agreed", "strikes")
                        .via(PUTIN, KREMLIN)
                        .reportedIn("s2")
                        .on("ceasefire", Stance.CONDITIONAL)
                        .statement(),
                new Reading(FIRST, "s4", "criticize", List.of(MAYOR))
                        .words("mayor Anna Müller", "said", "No", "that is not enough")
                        .to(PUTIN, KREMLIN)
                        .on("energy-strike-halt", Stance.OPPOSE)
                        .quoted()
                        .statement(),
                new Reading(FIRST, "s5", "agree", List.of(PUTIN))
                        .words("Putin", "did not accept", "a ceasefire")
                        .negated()
                        .on("ceasefire", Stance.OPPOSE)
                        .date("2025-W11")
                        .statement(),
                new Reading(FIRST, "s6", "discuss", List.of(KREMLIN))
                        .words("the Kremlin", "said")
                        .statement(),
                new Reading(FIRST, "nobody", "say", List.of())
                        .words("mayor", "said", "enough")
                        .statement());
    }

    static List<Statement> second() {
        return List.of(
                new Reading(SECOND, "t1", "reject", List.of(PUTIN))
                        .words("Putin", "opposes", "the energy truce")
                        .on("energy-strike-halt", Stance.OPPOSE)
                        .date("2025-02")
                        .statement(),
                new Reading(SECOND, "t2", "agree", List.of(PUTIN))
                        .words("He", "may accept", "a ceasefire")
                        .conditional()
                        .on("ceasefire", Stance.NEUTRAL)
                        .statement());
    }

    /** One stance for each actor and issue: where statements differ mixed, after a change, and all of them one act; since the first date. */
    static List<Position> fold(Collection<StanceEvent> events) {
        Map<String, List<StanceEvent>> byPair = new TreeMap<>();
        events.forEach(event -> byPair.computeIfAbsent(event.actor() + " " + event.issue(), key -> new ArrayList<>())
                .add(event));
        return byPair.values().stream().map(Samples::position).toList();
    }

    private static Position position(List<StanceEvent> events) {
        StanceEvent one = events.get(0);
        List<String> ids =
                events.stream().map(StanceEvent::statement).distinct().sorted().toList();
        Optional<String> since =
                events.stream().flatMap(event -> event.date().stream()).min(String::compareTo);
        if (events.stream().allMatch(event -> event.stance() == one.stance()))
            return new Position(one.actor(), one.issue(), one.stance(), since, ids);
        return new Position(
                one.actor(),
                one.issue(),
                Stance.MIXED,
                since,
                ids,
                0.5,
                List.of(new Change(one.stance(), Stance.MIXED, since.orElse("2025"), ids.subList(0, 1), ids)),
                List.of(new Repetition(ids.get(0), ids.get(1))));
    }

    static Store store() {
        Store store = Store.inMemory(Iris.DEFAULT_BASE);
        store.install(ONTOLOGY);
        return store;
    }

    static Store filled() {
        Store store = store();
        store.ingest(FIRST, first(), Samples::fold);
        store.ingest(SECOND, second(), Samples::fold);
        return store;
    }

    private static final class Shared {
        static final Store STORE = filled();
    }

    /** A filled one that all tests of the JVM share: they change nothing in it and leave it open. */
    static Store shared() {
        return Shared.STORE;
    }

    static final String PREFIXES = """
            PREFIX :      <http://parley.local/ns#>
            PREFIX actor: <http://parley.local/actor/>
            PREFIX issue: <http://parley.local/issue/>
            PREFIX foaf:  <http://xmlns.com/foaf/0.1/>
            PREFIX org:   <http://www.w3.org/ns/org#>
            PREFIX owl:   <http://www.w3.org/2002/07/owl#>
            PREFIX skos:  <http://www.w3.org/2004/02/skos/core#>
            PREFIX wd:    <http://www.wikidata.org/entity/>
            PREFIX xsd:   <http://www.w3.org/2001/XMLSchema#>
            """;

    static final String ACTORS = PREFIXES + """
            actor:russia a :State ; skos:prefLabel "Russia"@en ; :adjective "Russian"@en ; owl:sameAs wd:Q159 .
            actor:kremlin a org:Organization ; skos:prefLabel "Kremlin"@en ; skos:altLabel "the Kremlin"@en ;
                :onBehalfOf actor:russia .
            actor:vladimir-putin a foaf:Person ; skos:prefLabel "Vladimir Putin"@en , "Wladimir Putin"@de ;
                skos:altLabel "Putin"@en ; :onBehalfOf actor:russia ; owl:sameAs wd:Q7747 ;
                org:hasMembership actor:vladimir-putin.president .
            actor:vladimir-putin.president a org:Membership ; org:organization actor:russia ; org:role "president"@en ;
                :from "2012-05-07"^^xsd:date .
            """;

    static final String ISSUES = PREFIXES + """
            issue:scheme a skos:ConceptScheme ; skos:prefLabel "Issues"@en .
            issue:ceasefire a skos:Concept ; skos:inScheme issue:scheme ; skos:prefLabel "a ceasefire"@en ;
                skos:altLabel "truce"@en , "armistice"@en ; skos:definition "The fighting stops."@en .
            issue:energy-strike-halt a skos:Concept ; skos:inScheme issue:scheme ;
                skos:prefLabel "a halt to strikes on energy"@en ; skos:broader issue:ceasefire .
            """;

    /** A small one of its own, so that ours may grow. */
    static final Ontology ONTOLOGY = ontology();

    private static Ontology ontology() {
        List<String> problems = new ArrayList<>();
        return Ontology.of(
                TurtleFile.parse("actors.ttl", ACTORS, problems),
                Optional.empty(),
                TurtleFile.parse("issues.ttl", ISSUES, problems),
                Optional.empty(),
                problems);
    }

    private static Document document(String id, Optional<LocalDate> published, String text) {
        return new Document(
                id,
                Optional.of("https://example.org/" + id.length()),
                Optional.of("The Paper"),
                List.of("B. Writer", "A. Author"),
                published,
                Optional.of("Title of " + id),
                text,
                List.of());
    }

    static Actor person(String id, String name, List<Membership> memberships) {
        return actor(id, name, ActorKind.PERSON, List.of("The " + name), memberships);
    }

    private static Actor organization(String id, String name) {
        return actor(id, name, ActorKind.ORGANIZATION, List.of(), List.of());
    }

    private static Actor actor(
            String id, String name, ActorKind kind, List<String> others, List<Membership> memberships) {
        return new Actor(id, name, kind, others, List.of(), memberships, Optional.empty(), Optional.empty(), false);
    }
}
