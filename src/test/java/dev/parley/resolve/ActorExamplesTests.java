package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.Parsed;
import dev.parley.fixtures.World;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds {@code language/actors.yml} to its own examples. */
class ActorExamplesTests {
    private static final Path FILE = Path.of("src/main/resources/language/actors.yml");
    private static final Resolver RESOLVER = new Resolver(World.OURS.actors(), List.of());

    record Example(String text, String source, List<String> actors) {}

    static Stream<Example> examples() {
        JsonNode examples = YAMLMapper.shared().readTree(FILE.toFile()).path("examples");
        return StreamSupport.stream(examples.spliterator(), false)
                .map(node -> new Example(
                        node.path("text").asString(),
                        node.path("source").asString(),
                        StreamSupport.stream(node.path("actors").spliterator(), false)
                                .map(JsonNode::asString)
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aSourceMeansTheActorsOfItsExample(Example example) {
        AnnotatedDocument document = Parsed.sentence(example.text());
        Told told = new Told(document);
        Span source = told.place(example.source(), example.source());
        String cue = document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token ->
                        token.span().start() >= source.end() && token.tag().startsWith("V"))
                .findFirst()
                .map(Token::word)
                .orElseThrow();
        Attribution attribution = told.attribution(example.source(), example.source(), cue, cue);
        assertThat(Told.names(
                        RESOLVER.resolve(document, List.of(attribution)).get(0).actors()))
                .isEqualTo(example.actors());
    }
}
