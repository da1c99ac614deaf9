package dev.parley.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.parley.model.CodePoints;
import dev.parley.model.Document;
import dev.parley.model.Section;
import dev.parley.model.SectionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the sections against the attributions that people marked: none may lie where nobody looks for statements. */
class NoStatementVanishesTests {
    private static final Path DEV = Path.of("../shared/attribution-corpus/dev");

    /** The first span of a marked content: code points of the file. */
    private static final Pattern CONTENT = Pattern.compile("(?m)^T\\d+\\tContent\\S* (\\d+) \\d+");

    private static final Set<SectionKind> READ =
            Set.of(SectionKind.TITLE, SectionKind.TAKEAWAY, SectionKind.HEADING, SectionKind.CAPTION, SectionKind.BODY);

    private final Readers readers = new Readers(Metadata.none());

    @Test
    void everyMarkedContentStandsInASectionThatIsRead() throws Exception {
        boolean there = Files.isDirectory(DEV);
        if ("required".equals(System.getProperty("shared")))
            assertThat(there).as("%s is there", DEV).isTrue();
        assumeThat(there).as("%s is not there: skipped", DEV).isTrue();
        int marked = 0;
        List<String> lost = new ArrayList<>();
        for (Path file : readers.files(List.of(DEV.resolve("text")))) {
            Document document = readers.read(file);
            CodePoints points = new CodePoints(document.text());
            for (int start : contents(file)) {
                marked++;
                Optional<SectionKind> kind =
                        document.sectionAt(points.offset(start)).map(Section::kind);
                if (kind.filter(READ::contains).isEmpty()) lost.add(document.id() + " at " + start + ": " + kind);
            }
        }
        assertThat(marked).isGreaterThan(2000);
        assertThat(lost).isEmpty();
    }

    private static List<Integer> contents(Path file) throws IOException {
        String article = file.getFileName().toString().replaceFirst("\\.txt$", "_");
        try (Stream<Path> all = Files.list(DEV.resolve("attributions"))) {
            Path first = all.filter(marks -> marks.getFileName().toString().startsWith(article))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            return CONTENT.matcher(Files.readString(first))
                    .results()
                    .map((MatchResult match) -> Integer.valueOf(match.group(1)))
                    .toList();
        }
    }
}
