package dev.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexTests {
    @ParameterizedTest
    @CsvSource({
        "2024-05-17, 2024-05-17",
        "2024-05-17T20:00, 2024-05-17",
        "2024-05, 2024-05-01",
        "2024, 2024-01-01",
        "2024-W01, 2024-01-01",
        "2021-W01, 2021-01-04",
        "2020-W53, 2020-12-28",
        "2024-W20-3, 2024-05-15",
        "2024-W20-WE, 2024-05-13",
        "2024-03-01/2024-03-09, 2024-03-01"
    })
    void theFirstDayIsKnown(String timex, LocalDate day) {
        assertThat(Timex.firstDay(timex)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRESENT_REF", "XXXX-03", "2024-13", "2024-02-30", "P1D", "2024-W60", ""})
    void whatNamesNoDayHasNone(String timex) {
        assertThat(Timex.firstDay(timex)).isEmpty();
    }

    @Test
    void theNarrowerOfTwoThatBeginAlikeComesFirst() {
        assertThat(Stream.of("2024-05", "2024-05-01", "2024-W17").sorted(Timex.EARLIEST_FIRST))
                .containsExactly("2024-W17", "2024-05-01", "2024-05");
    }
}
