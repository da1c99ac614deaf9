package dev.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeValueTests {
    @ParameterizedTest
    @CsvSource({
        "2025-03-18, 2025-03-18",
        "2025-03-18T10:00, 2025-03-18",
        "2025-03-18TEV, 2025-03-18",
        "2025-03, 2025-03",
        "2025-W11, 2025-W11",
        "2025, 2025",
        "2025-03-11/2025-03-13, 2025-03-11/2025-03-13",
        "2025-03-18T09:00/2025-03-18T11:00, 2025-03-18",
        "2025-W11-WE, 2025-03-15/2025-03-16",
    })
    void daysMonthsWeeksYearsAndRangesAreKept(String timex, String value) {
        assertThat(TimeValue.of(timex)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XXXX-WXX-2",
                "XXXX-03-11",
                "PRESENT_REF",
                "PAST_REF",
                "P30D",
                "199X",
                "2025-Q1",
                "2024-SU",
                "THIS P1W OFFSET P-1W",
                "2025-03-11/XXXX",
                "-0044",
                "2025-02-31",
                "2025-13",
                ""
            })
    void whatIsNotOnTheCalendarIsDropped(String timex) {
        assertThat(TimeValue.of(timex)).isEmpty();
    }
}
