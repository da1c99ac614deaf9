package dev.parley.network;

import static dev.parley.network.Aggregation.*;
import static dev.parley.network.Coded.two;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Network;
import dev.parley.model.Network.Spell;
import dev.parley.network.Windows.Arithmetic;
import dev.parley.network.Windows.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Time in windows. */
class WindowsTests {
    private static final Events SAID = Coded.events("""
            2020-01-31 d1 A - law 1
            2020-02-01 d2 A - law 1
            2020-02-29 d3 A - law 0
            2020-04-15 d4 B - law 1
            """);

    @Test
    void monthsAreThoseOfTheCalendar() {
        List<Slice> slices =
                two(IGNORE).windows(Unit.MONTHS, 1, Arithmetic.CALENDAR).slices(SAID);
        assertThat(slices)
                .extracting(slice -> slice.window().first() + " " + Coded.ties(slice.network()))
                .containsExactly(
                        "2020-01-01T00:00 [A-law 1.0]",
                        "2020-02-01T00:00 [A-law 2.0]",
                        "2020-03-01T00:00 []",
                        "2020-04-01T00:00 [B-law 1.0]");
        assertThat(slices.get(1).window().last()).hasToString("2020-02-29T23:59:59.999999999");
    }

    @Test
    void severalUnitsMoveOnByOne() {
        List<Slice> slices =
                two(IGNORE).windows(Unit.MONTHS, 3, Arithmetic.CALENDAR).slices(SAID);
        assertThat(slices)
                .extracting(slice -> slice.window().first() + " " + Coded.ties(slice.network()))
                .containsExactly("2020-01-01T00:00 [A-law 3.0]", "2020-02-01T00:00 [A-law 2.0, B-law 1.0]");
    }

    @Test
    void weeksBeginOnMonday() {
        List<Slice> slices =
                two(IGNORE).windows(Unit.WEEKS, 1, Arithmetic.CALENDAR).slices(SAID);
        assertThat(slices.get(0).window().first()).hasToString("2020-01-27T00:00");
        assertThat(Coded.ties(slices.get(0).network())).containsExactly("A-law 2.0");
        assertThat(slices).hasSize(12);
    }

    /** In that program a window of one month is an instant, and two are as long as three. */
    @Test
    void theArithmeticOfTheFieldsProgramIsThereToCompare() {
        List<Slice> one = two(IGNORE).windows(Unit.MONTHS, 1, Arithmetic.DNA).slices(SAID);
        assertThat(one).extracting(slice -> Coded.ties(slice.network()).size()).containsExactly(1, 1, 0);
        assertThat(two(IGNORE).windows(Unit.WEEKS, 2, Arithmetic.DNA).slices(SAID))
                .extracting(Slice::window)
                .isEqualTo(two(IGNORE).windows(Unit.WEEKS, 3, Arithmetic.DNA).slices(SAID).stream()
                        .map(Slice::window)
                        .toList())
                .hasSize(9);
    }

    @Test
    void eventsCountAsManyAsAskedFor() {
        List<Slice> slices =
                two(IGNORE).windows(Unit.EVENTS, 2, Arithmetic.CALENDAR).slices(SAID);
        assertThat(slices)
                .extracting(slice -> Coded.ties(slice.network()))
                .containsExactly(List.of("A-law 2.0"), List.of("A-law 2.0"), List.of("A-law 1.0", "B-law 1.0"));
    }

    @Test
    void duplicatesGoBeforeTimeIsCut() {
        List<Slice> slices = two(IGNORE)
                .duplicates(Duplicates.YEAR)
                .windows(Unit.MONTHS, 1, Arithmetic.CALENDAR)
                .slices(SAID);
        assertThat(slices).extracting(slice -> slice.network().edges().size()).containsExactly(1, 0, 0, 1);
    }

    @Test
    void oneNetworkOfAllWindowsHasTiesWithASpellForEach() {
        Network network =
                two(SUBTRACT).windows(Unit.MONTHS, 1, Arithmetic.CALENDAR).of(SAID);
        assertThat(Coded.ties(network)).containsExactly("A-law 1.0", "B-law 1.0");
        assertThat(Coded.edge(network, "A", "law").spells())
                .extracting(Spell::toString)
                .containsExactly("Spell[first=2020-01-01, last=2020-01-31, value=1.0]");
        assertThat(Coded.nodes(network)).isEqualTo("law A B");
    }

    @Test
    void tooManyWindowsAreRefused() {
        Coded minutes = two(IGNORE).windows(Unit.MINUTES, 1, Arithmetic.CALENDAR);
        assertThatThrownBy(() -> minutes.slices(SAID))
                .isInstanceOf(RefusedSettings.class)
                .hasMessageContaining("choose a larger unit");
    }

    @ParameterizedTest
    @EnumSource
    void theLongestWindowEndsInTime(Arithmetic arithmetic) {
        List<Slice> slices = two(IGNORE).windows(Unit.YEARS, 10_000, arithmetic).slices(SAID);
        assertThat(slices).hasSize(arithmetic == Arithmetic.CALENDAR ? 1 : 0);
    }

    @Test
    void withoutDatesThereAreNoWindows() {
        assertThat(two(IGNORE).windows(Unit.DAYS, 1, Arithmetic.CALENDAR).slices(Coded.events("- d1 A - law 1")))
                .isEmpty();
    }
}
