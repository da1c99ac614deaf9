package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Act;
import dev.parley.model.Polarity;
import dev.parley.model.Position;
import dev.parley.model.Position.Change;
import dev.parley.model.Position.Repetition;
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
    void aConditionOutweighsSidesThatDoNotPrevail() {
        Position position = position(
                event("a", "agree", Stance.SUPPORT),
                event("b", "reject", Stance.OPPOSE),
                event("c", "demand", Stance.CONDITIONAL));
        assertThat(position.stance()).isEqualTo(Stance.CONDITIONAL);
        assertThat(position.statements()).containsExactly("a", "b", "c");
    }

    @Test
    void forAndAgainstWithinAFortnightIsMixed() {
        Position position = position(
                event("a", "agree", Stance.SUPPORT, "2024-05-02"), event("b", "reject", Stance.OPPOSE, "2024-05-08"));
        assertThat(position.stance()).isEqualTo(Stance.MIXED);
        assertThat(position.since()).contains("2024-05-08");
        assertThat(position.changes())
                .containsExactly(
                        new Change(Stance.SUPPORT, Stance.MIXED, "2024-05-08", List.of("a"), List.of("a", "b")));
    }

    @Test
    void threeQuartersPrevail() {
        Position position = position(
                event("a", "agree", Stance.SUPPORT, "2024-05-02"),
                event("b", "support", Stance.SUPPORT, "2024-05-02"),
                event("c", "propose", Stance.SUPPORT, "2024-05-02"),
                event("d", "reject", Stance.OPPOSE, "2024-05-02"));
        assertThat(position.stance()).isEqualTo(Stance.SUPPORT);
        assertThat(position.confidence()).isEqualTo(0.75);
    }

    @Test
    void aTurnAfterMonthsIsAChangeAndNotMixed() {
        Position position = position(
                event("a", "reject", Stance.OPPOSE, "2024-05-02"),
                event("b", "reject", Stance.OPPOSE, "2024-05-20"),
                event("c", "agree", Stance.SUPPORT, "2024-09-01"),
                event("d", "support", Stance.SUPPORT, "2024-09-03"));
        assertThat(position.stance()).isEqualTo(Stance.SUPPORT);
        assertThat(position.since()).contains("2024-09-01");
        assertThat(position.statements()).containsExactly("c", "d");
        assertThat(position.changes())
                .containsExactly(
                        new Change(Stance.OPPOSE, Stance.SUPPORT, "2024-09-01", List.of("a", "b"), List.of("c", "d")));
    }

    @Test
    void anActThatIsToldTwiceCountsOnce() {
        List<StanceEvent> events = List.of(
                told("a", "agree", Stance.SUPPORT, "2024-05-02", "to the toll on the old bridge", false),
                told("b", "agree", Stance.SUPPORT, "2024-05-03", "a toll on the bridge", false),
                told("c", "agree", Stance.SUPPORT, "2024-05-03", "the bridge toll", false),
                told("d", "reject", Stance.OPPOSE, "2024-05-03", "a toll for lorries", false));
        Position position = FOLD.fold(events).get(0);
        assertThat(position.stance()).isEqualTo(Stance.MIXED);
        assertThat(position.repetitions())
                .containsExactly(new Repetition("a", "b"), new Repetition("a", "c"), new Repetition("b", "c"));
    }

    @Test
    void anActOfAnotherDayIsAnotherAct() {
        Position position = FOLD.fold(List.of(
                        told("a", "demand", Stance.SUPPORT, "2024-05-02", "a toll on the bridge", false),
                        told("b", "demand", Stance.SUPPORT, "2024-05-06", "a toll on the bridge", false)))
                .get(0);
        assertThat(position.repetitions()).isEmpty();
    }

    @Test
    void whatOthersTellWeighsHalf() {
        Position position = FOLD.fold(List.of(
                        told("a", "agree", Stance.SUPPORT, "2024-05-02", "the toll", false),
                        told("b", "support", Stance.SUPPORT, "2024-05-02", "a toll on ships", false),
                        told("c", "reject", Stance.OPPOSE, "2024-05-02", "the toll", true)))
                .get(0);
        assertThat(position.stance()).isEqualTo(Stance.SUPPORT);
        assertThat(position.confidence()).isEqualTo(0.8);
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
        String[] places = {"bridge", "old bridge", "road", "river", "road to the river"};
        String[] dates = {"2024-05-02", "2024-05", "2024-W17", "2024-03-01/2024-03-09", "2024", "PAST_REF"};
        for (int i = 0; i < 300; i++)
            events.add(new StanceEvent(
                    "statement" + i,
                    "document" + random.nextInt(40),
                    "actor" + random.nextInt(6),
                    "issue" + random.nextInt(4),
                    new Act(acts[random.nextInt(acts.length)]),
                    Polarity.values()[random.nextInt(3)],
                    Stance.values()[random.nextInt(4)],
                    Optional.of(dates[random.nextInt(dates.length)]),
                    "a toll on the " + places[random.nextInt(places.length)],
                    random.nextBoolean(),
                    random.nextInt(100) / 100.0));
        List<Position> expected = FOLD.fold(events);
        assertThat(expected).hasSizeGreaterThan(20);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(events, random);
            assertThat(FOLD.fold(events)).isEqualTo(expected);
        }
    }

    private static Position position(StanceEvent... events) {
        return FOLD.fold(List.of(events)).get(0);
    }

    private static StanceEvent told(
            String id, String act, Stance stance, String date, String content, boolean throughAnother) {
        return new StanceEvent(
                id,
                "paper",
                "mayor",
                "toll",
                new Act(act),
                Polarity.AFFIRMED,
                stance,
                Optional.of(date),
                content,
                throughAnother,
                1);
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
