package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Dependency;
import dev.parley.model.Document;
import dev.parley.model.Entity;
import dev.parley.model.Finding;
import dev.parley.model.SectionKind;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheTests {
    private static final Document DOCUMENT = Texts.document("rain", "Zoë 😀 said so. It rained. Bo agreed.");
    private static final Span SAID = new Span(7, 11);
    private static final Span RAINED = new Span(19, 25);
    private static final Span AGREED = new Span(30, 36);
    private static final Finding FINDING =
            new Finding(List.of(new Span(0, 3)), List.of(SAID), List.of(new Span(12, 14)), 0.75, Finding.Reach.NESTED);

    private final List<String> computed = new ArrayList<>();

    @TempDir
    private Path folder;

    private Cache cache;

    @BeforeEach
    void open() {
        cache = new Cache(folder);
    }

    @Test
    void findingsComeBackAsTheyWere() {
        assertThat(finder("1").apply(DOCUMENT)).containsExactly(FINDING);
        assertThat(finder("1").apply(DOCUMENT)).containsExactly(FINDING);
        assertThat(computed).hasSize(1);
    }

    @Test
    void anotherFinderOrAnotherTextIsComputedAnew() {
        finder("1").apply(DOCUMENT);
        finder("2").apply(DOCUMENT);
        finder("1").apply(Texts.document("rain", DOCUMENT.text() + " "));
        assertThat(computed).hasSize(3);
    }

    @Test
    void theSameTextUnderAnotherIdIsKnown() {
        finder("1").apply(DOCUMENT);
        finder("1").apply(Texts.document("copy", DOCUMENT.text()));
        assertThat(computed).hasSize(1);
    }

    @Test
    void parsesComeBackAsTheyWere() {
        AnnotatedDocument first = annotator().apply(DOCUMENT, List.of(SAID));
        AnnotatedDocument second = annotator().apply(DOCUMENT, List.of(SAID));
        assertThat(second).isEqualTo(first).isEqualTo(annotate(DOCUMENT, List.of(SAID)));
        assertThat(computed).hasSize(2);
    }

    @Test
    void aNewPlaceCostsAParseOnlyInAnotherSentence() {
        annotator().apply(DOCUMENT, List.of(SAID));
        annotator().apply(DOCUMENT, List.of(new Span(0, 3), SAID));
        assertThat(computed).hasSize(1);

        AnnotatedDocument more = annotator().apply(DOCUMENT, List.of(SAID, AGREED));
        assertThat(computed).hasSize(2);
        assertThat(more.sentences()).extracting(Sentence::parsed).containsExactly(true, false, true);
    }

    @Test
    void fewerPlacesGiveFewerParsesAgain() {
        annotator().apply(DOCUMENT, List.of(SAID, RAINED));
        AnnotatedDocument fewer = annotator().apply(DOCUMENT, List.of(SAID));
        assertThat(fewer).isEqualTo(annotate(DOCUMENT, List.of(SAID)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 40, -1})
    void aDamagedEntryIsComputedAnewAndMended(int length) throws IOException {
        finder("1").apply(DOCUMENT);
        Path entry = entries().get(0);
        byte[] whole = Files.readAllBytes(entry);
        byte[] damaged = java.util.Arrays.copyOf(whole, length < 0 ? whole.length : length);
        if (length < 0) damaged[damaged.length - 12] ^= 1;
        Files.write(entry, damaged);

        assertThat(finder("1").apply(DOCUMENT)).containsExactly(FINDING);
        assertThat(computed).hasSize(2);
        assertThat(entry).hasBinaryContent(whole);
    }

    @Test
    void nothingButEntriesIsLeftBehind() throws IOException {
        finder("1").apply(DOCUMENT);
        assertThat(entries()).singleElement().asString().endsWith(".json.gz");
    }

    @Test
    void aFolderThatCannotBeMadeSaysWhatToDo() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new Cache(file))
                .hasMessageContaining("--no-cache")
                .hasMessageContaining("file");
    }

    private FindingCache finder(String version) {
        return new FindingCache(cache, version, document -> {
            computed.add(document.id());
            return List.of(FINDING);
        });
    }

    private ParseCache annotator() {
        return new ParseCache(cache, "1", this::annotate);
    }

    private AnnotatedDocument annotate(Document document, Collection<Span> matters) {
        computed.add(document.id());
        List<Span> spans = List.of(new Span(0, 15), new Span(16, 26), new Span(27, 37));
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : spans)
            sentences.add(sentence(sentences.size(), span, matters.stream().anyMatch(span::overlaps)));
        return new AnnotatedDocument(document, sentences, List.of("a note"));
    }

    private static Sentence sentence(int index, Span span, boolean parsed) {
        Token token = new Token(1, span, "wörd", "word", "NN", parsed ? 0 : -1, parsed ? "root" : "");
        return new Sentence(
                index,
                span,
                SectionKind.BODY,
                List.of(token),
                parsed ? List.of(new Dependency(0, 1, "root")) : List.of(),
                List.of(
                        new Entity(span, "DATE", Optional.of("2025-03-18")),
                        new Entity(span, "PERSON", Optional.empty())));
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
