package dev.parley.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.parley.model.Document;
import dev.parley.model.Section;
import dev.parley.model.StatementRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What every input format owes: one folder of samples each, and beside a sample what it must be read as. */
class ReaderContractTests {
    private static final Path SAMPLES = Path.of("src/test/resources/read");

    private final Readers readers = new Readers(Metadata.none());

    @TestFactory
    Stream<DynamicNode> everySampleOfEveryFormat() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            List<Path> formats = folders.filter(Files::isDirectory).sorted().toList();
            assertThat(formats).isNotEmpty();
            return formats.stream().flatMap(folder -> {
                List<Path> samples = readers.files(List.of(folder));
                assertThat(samples).as("samples in %s", folder).isNotEmpty();
                return samples.stream().map(this::contract);
            });
        }
    }

    private DynamicContainer contract(Path sample) {
        return dynamicContainer(
                sample.getFileName().toString(),
                List.of(
                        dynamicTest("is read as expected", () -> isReadAsExpected(sample)),
                        dynamicTest("has ids that are slugs", () -> assertThat(documents(sample))
                                .allMatch(document -> document.id().matches("[a-z0-9_-][a-z0-9_.-]*"))),
                        dynamicTest("has sections in order", () -> assertThat(documents(sample))
                                .allSatisfy(ReaderContractTests::hasSectionsInOrder)),
                        dynamicTest("leaves no word out", () -> assertThat(documents(sample))
                                .allSatisfy(ReaderContractTests::leavesNoWordOut)),
                        dynamicTest("is read the same twice", () -> assertThat(documents(sample))
                                .isEqualTo(documents(sample)))));
    }

    private static void isReadAsExpected(Path sample) throws Exception {
        Path expected = sample.resolveSibling(sample.getFileName() + ".expected");
        String shown =
                documents(sample).stream().map(ReaderContractTests::shown).collect(Collectors.joining("\n"));
        assertThat(shown).isEqualTo(Files.readString(expected));
    }

    private static List<Document> documents(Path sample) throws UnreadableDocument {
        List<Document> documents = new ArrayList<>();
        for (Input input : new Readers(Metadata.none()).inputs(List.of(sample))) {
            documents.add(input.source().read());
        }
        return documents;
    }

    private static void hasSectionsInOrder(Document document) {
        int end = 0;
        for (Section section : document.sections()) {
            assertThat(section.span().start()).isGreaterThanOrEqualTo(end);
            String words = section.span().in(document.text());
            assertThat(words).isEqualTo(words.strip());
            end = section.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(document.text().length());
    }

    private static void leavesNoWordOut(Document document) {
        StringBuilder rest = new StringBuilder(document.text());
        for (Section section : document.sections()) {
            int length = section.span().length();
            rest.replace(section.span().start(), section.span().end(), " ".repeat(length));
        }
        assertThat(rest.chars().filter(Character::isLetterOrDigit)).isEmpty();
    }

    private static String shown(Document document) {
        String head = String.join(
                "\n",
                "id: " + document.id(),
                "title: " + document.title().orElse(""),
                "publisher: " + document.publisher().orElse(""),
                "authors: " + String.join("; ", document.authors()),
                "published: " + document.published().map(Object::toString).orElse(""),
                "uri: " + document.uri().orElse(""));
        return document.sections().stream()
                .map(section -> StatementRow.lower(section.kind()) + " | "
                        + section.span().in(document.text()).replaceAll("\\R", "\\\\n"))
                .collect(Collectors.joining("\n", head + "\n", "\n"));
    }
}
