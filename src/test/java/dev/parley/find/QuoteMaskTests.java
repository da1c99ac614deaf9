package dev.parley.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteMaskTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "She said \"no\" twice. | .........^^^^.......",
                "“A” and «b» and „c” | ^^^.....^^^.....^^^",
                "``so'' it's said    | ^^^^^^..........",
                "He began: “We will  | ..........^^^^^^^^",
                "nothing's quoted''  | ..................",
                "“one “two” three”   | ^^^^^^^^^^.......",
            })
    void quotedCharactersAreCoveredWithTheirMarks(String line, String expected) {
        QuoteMask mask = new QuoteMask(line);
        String covered = IntStream.range(0, line.length())
                .mapToObj(i -> mask.covers(i) ? "^" : ".")
                .collect(Collectors.joining());
        assertThat(covered).isEqualTo(expected);
    }
}
