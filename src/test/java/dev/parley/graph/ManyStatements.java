package dev.parley.graph;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Document;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A store of made-up statements to measure with: a few actors and issues get most of them, as in real news. The same
 * sizes give the same store.
 */
final class ManyStatements {
    private static final int ACTORS = 400;
    private static final int ISSUES = 60;
    private static final int OUTLETS = 8;
    private static final int PER_DOCUMENT = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final List<Stance> STANCES =
            List.of(Stance.SUPPORT, Stance.OPPOSE, Stance.NEUTRAL, Stance.NEUTRAL, Stance.CONDITIONAL);

    private final Random random = new Random(7);
    private final List<Actor> actors;
    private final List<String> acts;
    private final Ontology ontology = ontology();

    ManyStatements() {
        actors = IntStream.range(0, ACTORS).mapToObj(ManyStatements::actor).toList();
        acts = ontology.acts().stream().map(act -> act.id()).toList();
    }

    /** @param statements a multiple of 20 */
    Store store(int statements) {
        Store store = Store.inMemory(Iris.DEFAULT_BASE);
        store.install(ontology);
        for (int number = 0; number < statements / PER_DOCUMENT; number++) {
            Document document = document(number);
            List<Statement> said = new ArrayList<>();
            for (int i = 0; i < PER_DOCUMENT; i++) said.add(statement(document, i));
            store.ingest(document, said, Samples::fold);
        }
        return store;
    }

    private Statement statement(Document document, int number) {
        List<Actor> speakers = random.nextInt(10) == 0 ? List.of(some(), actors.get(0)) : List.of(some());
        Reading reading = new Reading(
                        document, document.id() + "-" + number, acts.get(random.nextInt(acts.size())), speakers)
                .words("Somebody", "said", "something number " + number);
        if (random.nextInt(2) == 0) reading.on("issue-" + few(ISSUES), STANCES.get(random.nextInt(STANCES.size())));
        if (random.nextInt(10) == 0) reading.to(some());
        if (random.nextInt(6) == 0) reading.via(some());
        if (random.nextInt(12) == 0) reading.negated();
        if (random.nextInt(4) == 0)
            reading.date(document.published().orElseThrow().minusDays(1).toString());
        return reading.statement();
    }

    private Actor some() {
        return actors.get(few(ACTORS));
    }

    /** A number below a bound, the small ones more often. */
    private int few(int bound) {
        return (int) (bound * Math.pow(random.nextDouble(), 3));
    }

    private static Actor actor(int number) {
        return new Actor(
                "actor-" + number,
                "Actor " + number,
                number % 3 == 0 ? ActorKind.ORGANIZATION : ActorKind.PERSON,
                List.of("The Actor " + number),
                List.of(),
                List.of(),
                number % 3 == 0 ? Optional.empty() : Optional.of("actor-" + number / 3 * 3),
                Optional.empty(),
                number % 7 == 0);
    }

    private static Document document(int number) {
        String text = "Somebody said "
                + String.join(
                        "; ",
                        IntStream.range(0, PER_DOCUMENT)
                                .mapToObj(i -> "something number " + i)
                                .toList());
        return new Document(
                "document-" + number,
                Optional.empty(),
                Optional.of("Outlet " + number % OUTLETS),
                List.of(),
                Optional.of(FIRST_DAY.plusDays(number)),
                Optional.of("Headline " + number),
                text,
                List.of());
    }

    private static Ontology ontology() {
        StringBuilder issues = new StringBuilder(
                Samples.PREFIXES + "issue:scheme a skos:ConceptScheme ; skos:prefLabel \"Issues\"@en .\n");
        for (int i = 0; i < ISSUES; i++)
            issues.append(
                    "issue:issue-%d a skos:Concept ; skos:inScheme issue:scheme ; skos:prefLabel \"Issue %d\"@en .\n"
                            .formatted(i, i));
        List<String> problems = new ArrayList<>();
        return Ontology.of(
                TurtleFile.parse("actors.ttl", Samples.ACTORS, problems),
                Optional.empty(),
                TurtleFile.parse("issues.ttl", issues.toString(), problems),
                Optional.empty(),
                problems);
    }
}
