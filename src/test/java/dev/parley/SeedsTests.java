package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.model.Document;
import dev.parley.model.Section;
import dev.parley.model.SectionKind;
import dev.parley.read.Metadata;
import dev.parley.read.Readers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample reports that a new user sees first: each is whole, and its words are ours. */
class SeedsTests {
    private static final Path SEEDS = Path.of("seeds");
    private static final Path SHARED = Path.of("../shared");
    private static final Pattern TEXTS = Pattern.compile(".*\\.(txt|jsonl|json|md|csv)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** So many words in a row are no accident. */
    private static final int COPIED = 8;

    private static final List<Document> DOCUMENTS = new ArrayList<>();

    @BeforeAll
    static void read() throws Exception {
        Readers readers = new Readers(Metadata.none());
        for (Path file : readers.files(List.of(SEEDS))) DOCUMENTS.add(readers.read(file));
    }

    @Test
    void thereAreSeveralReportsOfEveryPublisher() {
        assertThat(DOCUMENTS).hasSizeGreaterThanOrEqualTo(14);
        assertThat(DOCUMENTS.stream().map(document -> document.publisher().orElseThrow()))
                .allMatch(publisher -> DOCUMENTS.stream()
                                .filter(other -> other.publisher().get().equals(publisher))
                                .count()
                        >= 3);
    }

    @Test
    void everyReportHasAnIdOfItsOwn() {
        assertThat(DOCUMENTS).extracting(Document::id).doesNotHaveDuplicates().allMatch(id -> id.length() <= 24);
    }

    @Test
    void everyReportHasATitleAnAuthorAndADay() {
        assertThat(DOCUMENTS).allSatisfy(document -> {
            assertThat(document.title()).isPresent();
            assertThat(document.authors()).isNotEmpty();
            assertThat(document.published()).isPresent();
        });
    }

    @Test
    void everyReportHasABodyOfReadableLength() {
        assertThat(DOCUMENTS).allSatisfy(document -> {
            List<String> words = new ArrayList<>();
            document.sections().stream()
                    .filter(section -> section.kind() == SectionKind.BODY)
                    .map(Section::span)
                    .forEach(span -> words(span.in(document.text()), words::add));
            assertThat(words).as(document.id()).hasSizeBetween(150, 350);
        });
    }

    @Test
    void noPassageIsCopied() throws IOException {
        boolean required = "required".equals(System.getProperty("shared"));
        assumeTrue(required || Files.isDirectory(SHARED), "skipped: ../shared is not there");
        Set<String> ours = new HashSet<>();
        DOCUMENTS.forEach(document -> passages(document.text(), ours::add));
        assertThat(ours).isNotEmpty();

        Set<String> copied = new TreeSet<>();
        for (Path file : texts()) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            passages(text, passage -> {
                if (ours.contains(passage)) copied.add(file + ": " + passage);
            });
        }
        assertThat(copied).isEmpty();
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(SHARED)) {
            List<Path> texts = files.filter(Files::isRegularFile)
                    .filter(file -> TEXTS.matcher(file.toString()).matches())
                    .sorted()
                    .toList();
            assertThat(texts).isNotEmpty();
            return texts;
        }
    }

    private static void passages(String text, Consumer<String> passages) {
        Deque<String> window = new ArrayDeque<>();
        words(text, word -> {
            window.add(word);
            if (window.size() > COPIED) window.remove();
            if (window.size() == COPIED) passages.accept(String.join(" ", window));
        });
    }

    private static void words(String text, Consumer<String> words) {
        Matcher word = WORD.matcher(text);
        while (word.find()) words.accept(word.group().toLowerCase(Locale.ROOT));
    }
}
