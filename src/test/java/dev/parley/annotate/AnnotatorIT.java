package dev.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Dependency;
import dev.parley.model.Document;
import dev.parley.model.Entity;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatorIT {
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 3, 19);
    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
    private static Annotator annotator;

    @BeforeAll
    static void load() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream caught = new PrintStream(PRINTED, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            System.setErr(caught);
            annotator = Annotator.load();
            annotate("Norway agreed on Tuesday.", Optional.of(WEDNESDAY));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    @Test
    void nothingIsPrinted() {
        assertThat(PRINTED.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void bothConjunctsAreSubjects() {
        Sentence sentence = annotate("Germany and France agreed to cut.", Optional.empty())
                .sentences()
                .get(0);
        assertThat(sentence.dependencies())
                .contains(
                        new Dependency(0, 4, "root"),
                        new Dependency(4, 1, "nsubj"),
                        new Dependency(4, 3, "nsubj"),
                        new Dependency(6, 3, "nsubj:xsubj"));
        assertThat(sentence.token(3).head()).isEqualTo(1);
    }

    @Test
    void onlyWhatMattersIsParsedAndDatedButAllNamesAreKnown() {
        Document document = document("Lars Holm arrived on Monday. He agreed on Tuesday.", Optional.of(WEDNESDAY));
        List<Sentence> sentences =
                annotator.annotate(document, List.of(new Span(32, 38))).sentences();
        assertThat(sentences).extracting(Sentence::parsed).containsExactly(false, true);
        assertThat(sentences.get(0).token(3).head()).isEqualTo(-1);
        assertThat(sentences.get(0).token(3).lemma()).isEqualTo("arrive");
        assertThat(sentences.get(0).entities()).containsExactly(new Entity(new Span(0, 9), "PERSON", Optional.empty()));
        assertThat(sentences.get(1).entities())
                .containsExactly(new Entity(new Span(42, 49), "DATE", Optional.of("2025-03-18")));
    }

    @ParameterizedTest
    @CsvSource({
        "Norway agreed on Tuesday to the plan., Tuesday, 2025-03-18",
        "Norway agreed Thursday to the plan., Thursday, 2025-03-13",
        "Norway said it would vote on Friday., Friday, 2025-03-21",
        "Norway agreed on Saturday evening., Saturday evening, 2025-03-15",
        "Norway refused last week., last week, 2025-W11",
        "Norway refused last month., last month, 2025-02",
        "Norway accepted the plan on March 11., March 11, 2025-03-11",
        "Norway signed it at 10 a.m. on Tuesday., 10 a.m. on Tuesday, 2025-03-18",
        "Norway signed it in February 2022., February 2022, 2022-02",
        "Norway signed it two days ago., two days ago, 2025-03-17",
    })
    void timesAreDays(String text, String words, String value) {
        assertThat(times(annotate(text, Optional.of(WEDNESDAY)))).containsExactly(words + " = " + value);
    }

    @Test
    void withoutADayOfPublicationOnlyFullDatesHaveAValue() {
        AnnotatedDocument annotated = annotate(
                "Norway agreed on Tuesday and last week to what it had refused on 12 May 2024.", Optional.empty());
        assertThat(times(annotated)).containsExactly("Tuesday = ", "last week = ", "12 May 2024 = 2024-05-12");
    }

    @Test
    void aMegabyteWithoutFullStopIsReadInPieces() {
        String text = "the port of Oslo will close and ".repeat(32_000);
        AnnotatedDocument annotated =
                annotator.annotate(document(text, Optional.of(WEDNESDAY)), List.of(new Span(500_000, 500_001)));
        assertThat(annotated.sentences()).hasSize(1120);
        assertThat(annotated.sentences()).filteredOn(Sentence::parsed).hasSize(1);
        assertThat(annotated.notes()).singleElement().asString().contains("characters 0 to 1023999", "in pieces");
    }

    @Test
    void twoThreadsGiveWhatOneGives() throws Exception {
        Path folder = Path.of("../shared/attribution-corpus/dev/text");
        boolean there = Files.isDirectory(folder);
        assumeTrue(there || "required".equals(System.getProperty("shared")), () -> folder + " is not there");
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().limit(10).toList()) {
                documents.add(document(Files.readString(file), Optional.of(WEDNESDAY)));
            }
        }
        assertThat(annotate(documents, 2)).isEqualTo(annotate(documents, 1));
    }

    private static List<AnnotatedDocument> annotate(List<Document> documents, int threads)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<AnnotatedDocument>> tasks = documents.stream()
                    .<Callable<AnnotatedDocument>>map(document -> () -> annotate(document))
                    .toList();
            List<AnnotatedDocument> annotated = new ArrayList<>();
            for (Future<AnnotatedDocument> future : pool.invokeAll(tasks)) annotated.add(future.get());
            return annotated;
        } finally {
            pool.shutdown();
        }
    }

    private static List<String> times(AnnotatedDocument annotated) {
        return annotated.sentences().stream()
                .flatMap(sentence -> sentence.entities().stream())
                .filter(entity -> entity.type().equals("DATE") || entity.type().equals("TIME"))
                .map(entity -> entity.span().in(annotated.document().text()) + " = "
                        + entity.value().orElse(""))
                .toList();
    }

    private static AnnotatedDocument annotate(String text, Optional<LocalDate> published) {
        return annotate(document(text, published));
    }

    private static AnnotatedDocument annotate(Document document) {
        return annotator.annotate(document, List.of(new Span(0, document.text().length())));
    }

    private static Document document(String text, Optional<LocalDate> published) {
        return new Document(
                "example", Optional.empty(), Optional.empty(), List.of(), published, Optional.empty(), text, List.of());
    }
}
