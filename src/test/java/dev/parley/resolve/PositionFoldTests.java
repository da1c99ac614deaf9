package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.Polarity;
import dev.parley.model.Position;
import dev.parley.model.Stance;
import dev.parley.model.StanceEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PositionFoldTests {
    private static final PositionFold FOLD = new PositionFold();

    @Test
    void neutralGivesWayToASide() {
        assertThat(FOLD.fold(List.of(event("a", "discuss", Stance.NEUTRAL), event("b", "agree", Stance.SUPPORT))))
                .containsExactly(new Position("mayor", "toll", Stance.SUPPORT, Optional.empty(), List.of("b")));
    }

    @Test
    void aConditionOutweighsBothSides() {
        List<Position> positions = FOLD.fold(List.of(
                event("a", "agree", Stance.SUPPORT),
                event("b", "reject", Stance.OPPOSE),
                event("c", "demand", Stance.CONDITIONAL)));
        assertThat(positions)
                .containsExactly(
                        new Position("mayor", "toll", Stance.CONDITIONAL, Optional.empty(), List.of("a", "b", "c")));
    }

    @Test
    void forAndAgainstIsMixedFromTheSecondSideOn() {
        List<Position> positions = FOLD.fold(List.of(
                event("a", "agree", Stance.SUPPORT, "2024-05-02"),
                event("b", "reject", Stance.OPPOSE, "2024-04"),
                event("c", "reject", Stance.OPPOSE, "2024-06-01")));
        assertThat(positions)
                .containsExactly(
                        new Position("mayor", "toll", Stance.MIXED, Optional.of("2024-05-02"), List.of("a", "b", "c")));
    }

    @Test
    void sinceIsTheFirstDayOfTheEarliestDate() {
        List<Position> positions = FOLD.fold(List.of(
                event("a", "agree", Stance.SUPPORT, "2024-05-02"),
                event("b", "agree", Stance.SUPPORT, "2024-W17"),
                event("c", "agree", Stance.SUPPORT, "PRESENT_REF"),
                event("d", "discuss", Stance.NEUTRAL, "2023-01-01")));
        assertThat(positions.get(0).since()).contains("2024-W17");
    }

    @Test
    void reportsQuestionsSilencesAndWhatIsUncertainMakeNoPosition() {
        assertThat(FOLD.fold(List.of(
                        event("a", "say", Stance.NEUTRAL),
                        event("b", "ask-question", Stance.NEUTRAL),
                        event("c", "discuss", Polarity.NEGATED, Stance.NEUTRAL),
                        event("d", "agree", Polarity.UNCERTAIN, Stance.NEUTRAL))))
                .isEmpty();
    }

    @Test
    void whatIsOnlyDiscussedIsANeutralPosition() {
        assertThat(FOLD.fold(List.of(event("a", "discuss", Stance.NEUTRAL))))
                .extracting(Position::stance)
                .containsExactly(Stance.NEUTRAL);
    }

    @Test
    void theOrderOfEventsDoesNotMatter() {
        Random random = new Random(7);
        List<StanceEvent> events = new ArrayList<>();
        String[] acts = {"agree", "reject", "say", "discuss", "ask-question"};
        String[] dates = {"2024-05-02", "2024-05", "2024-W17", "2024-03-01/2024-03-09", "2024", "PAST_REF"};
        for (int i = 0; i < 300; i++)
            events.add(new StanceEvent(
                    "statement" + i,
                    "actor" + random.nextInt(6),
                    "issue" + random.nextInt(4),
                    new Act(acts[random.nextInt(acts.length)]),
                    Polarity.values()[random.nextInt(3)],
                    Stance.values()[random.nextInt(4)],
                    Optional.of(dates[random.nextInt(dates.length)])));
        List<Position> expected = FOLD.fold(events);
        assertThat(expected).hasSizeGreaterThan(20);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(events, random);
            assertThat(FOLD.fold(events)).isEqualTo(expected);
        }
    }

    private static StanceEvent event(String id, String act, Stance stance) {
        return event(id, act, Polarity.AFFIRMED, stance);
    }

    private static StanceEvent event(String id, String act, Polarity polarity, Stance stance) {
        return new StanceEvent(id, "mayor", "toll", new Act(act), polarity, stance, Optional.empty());
    }

    private static StanceEvent event(String id, String act, Stance stance, String date) {
        return new StanceEvent(id, "mayor", "toll", new Act(act), Polarity.AFFIRMED, stance, Optional.of(date));
    }
}
