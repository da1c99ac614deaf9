package dev.parley.network;

import static dev.parley.network.Aggregation.*;
import static dev.parley.network.Coded.two;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often the same statement counts. */
class DuplicatesTests {
    /** New Year of 2020 lies in the week that begins on 2019-12-30; March of both years has a week 10. */
    private static final Events SAME = Coded.events("""
            2019-12-30 d1 A - law 1
            2020-01-01 d2 A - law 1
            2020-01-01 d2 A - law 0
            2020-01-05 d2 A - law 1
            2020-01-06 d3 A - law 1
            2020-03-02 d4 A - law 1
            2020-03-31 d5 A - law 1
            2021-01-03 d6 A - law 1
            2021-01-04 d7 A - law 1
            2021-03-08 d8 A - law 1
            -          d9 A - law 1
            """);

    /**
     * Our own table. The Discourse Network Analyzer leaves two fewer by month, since to it the two Januaries are one month and so are
     * the two Marches; and two fewer by week, since to it the weeks 1 of both years are one and so are the weeks 10.
     */
    @ParameterizedTest
    @CsvSource({
        "INCLUDE,     11, 11",
        "DOCUMENT,    9,  10",
        "WEEK,        8,  9",
        "MONTH,       6,  7",
        "YEAR,        4,  5",
        "ACROSSRANGE, 1,  2",
    })
    void countWithinWhatIsAskedFor(Duplicates duplicates, double ignoring, double comparing) {
        assertThat(left(duplicates, IGNORE)).isEqualTo(ignoring);
        assertThat(left(duplicates, SIGNED)).isEqualTo(comparing);
    }

    private static double left(Duplicates duplicates, Aggregation aggregation) {
        return two(aggregation).duplicates(duplicates).of(SAME).edges().get(0).weight();
    }
}
