package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookTableTests {
    @TempDir
    private Path folder;

    @Test
    void aTableIsACodebook() throws IOException {
        List<Issue> issues = load("""
                id,label,parent,phrasings,definition
                harbour-toll,Harbour toll,,"toll in the harbour|fee for ships","Ships pay. Support: want it."
                night-toll,Night toll,harbour-toll,,
                """);
        assertThat(issues)
                .filteredOn(issue -> issue.id().endsWith("-toll"))
                .containsExactly(
                        new Issue(
                                "harbour-toll",
                                "Harbour toll",
                                Optional.of("Ships pay. Support: want it."),
                                List.of("fee for ships", "toll in the harbour"),
                                List.of()),
                        new Issue("night-toll", "Night toll", Optional.empty(), List.of(), List.of("harbour-toll")));
    }

    @Test
    void semicolonsPartCellsToo() throws IOException {
        assertThat(load("ID;Label\nharbour-toll;Harbour toll, by day\n"))
                .anyMatch(issue -> issue.label().equals("Harbour toll, by day"));
    }

    @Test
    void everyMistakeIsNamedWithItsLine() {
        assertThatThrownBy(() -> load("id,label,colour\nharbour-toll,Harbour toll,red\n"))
                .hasMessageContaining("book.csv:1: unknown column 'colour'");
        assertThatThrownBy(() -> load("id,label\nHarbour Toll,Harbour toll\n"))
                .hasMessageContaining("book.csv:2: 'Harbour Toll' is no id");
        assertThatThrownBy(() -> load("id,label,parent\nharbour-toll,Harbour toll,no-such-toll\n"))
                .hasMessageContaining("book.csv:2")
                .hasMessageContaining("no-such-toll");
    }

    private List<Issue> load(String table) throws IOException {
        Path file = Files.writeString(folder.resolve("book.csv"), table);
        return Ontology.load(Optional.empty(), Optional.of(file)).issues();
    }
}
