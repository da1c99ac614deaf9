package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.World;
import dev.parley.graph.Store;
import dev.parley.model.Act;
import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.Polarity;
import dev.parley.model.Quotation;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.resolve.PositionFold;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuesCommandTests {
    private static final Actor MAYOR = new Actor(
            "mayor",
            "the mayor",
            ActorKind.PERSON,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false);

    @TempDir
    private Path folder;

    private final List<Statement> statements = new ArrayList<>();

    @BeforeEach
    void fill() {
        String text = "She wanted a cycle lane. She wanted a \"wide\" cycle lane. She wanted a truce.";
        Document document = new Document(
                "paper",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                text,
                List.of());
        want(text, "a cycle lane", Map.of());
        want(text, "a \"wide\" cycle lane", Map.of());
        want(text, "a truce", Map.of("ceasefire", Stance.SUPPORT));
        try (Store store = Store.open(folder.resolve("store"), "http://parley.local/")) {
            store.install(World.OURS);
            store.ingest(document, statements, new PositionFold()::fold);
        }
    }

    @Test
    void coverageCountsTheContentsThatConcernAnIssue() {
        Terminal terminal = run("coverage");
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out())
                .startsWith("1 of 3 contents concern an issue (33 %)")
                .contains("1  ceasefire");
    }

    @Test
    void whatNoIssueClaimsMakesCandidatesInTurtle() {
        Terminal terminal = run("discover", "--least", "2");
        assertThat(terminal.code()).isZero();
        assertThat(terminal.out()).contains("issue:cycle-lane a skos:Concept", "#   a \"wide\" cycle lane");
        assertThat(RDFParser.fromString(terminal.out(), Lang.TURTLE).toGraph().size())
                .isEqualTo(4);
    }

    @Test
    void oneContentIsNoGroup() throws Exception {
        Terminal terminal = run("discover", "--least", "1");
        assertThat(terminal.code()).isEqualTo(2);
        assertThat(terminal.messages()).contains("--least is 2 or more");
        assertThat(Files.exists(folder.resolve("store"))).isTrue();
    }

    private Terminal run(String... words) {
        List<String> line = new ArrayList<>(List.of("issues"));
        line.addAll(List.of(words));
        line.addAll(List.of("--store", folder.resolve("store").toString()));
        return Terminal.run(line.toArray(String[]::new));
    }

    private void want(String text, String content, Map<String, Stance> stances) {
        int at = text.indexOf(content);
        Span cue = new Span(at - 7, at - 1);
        Attribution attribution = new Attribution(
                List.of(new Span(at - 11, at - 8)),
                List.of(cue),
                List.of(new Span(at, at + content.length())),
                List.of(),
                List.of(),
                List.of(new Span(at - 11, at + content.length())),
                new Act("want"),
                Polarity.AFFIRMED,
                false,
                Quotation.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                "finder",
                "want",
                0.9);
        statements.add(new Statement(
                "s" + statements.size(),
                "paper",
                attribution,
                List.of(MAYOR),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                stances,
                Optional.empty()));
    }
}
