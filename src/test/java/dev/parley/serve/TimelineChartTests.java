package dev.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.graph.Label;
import dev.parley.graph.Timeline;
import dev.parley.graph.Timeline.Moment;
import dev.parley.model.Stance;
import dev.parley.model.StatementRow.Name;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineChartTests {
    private static final Name ANN = new Name("ann", "Ann");

    @Test
    void theStepIsTheFinestThatStillFits() {
        assertThat(Step.fitting(day("2025-03-01"), day("2025-03-31"), 60)).isEqualTo(Step.DAY);
        assertThat(Step.fitting(day("2025-03-01"), day("2025-12-31"), 60)).isEqualTo(Step.WEEK);
        assertThat(Step.fitting(day("2022-01-01"), day("2025-12-31"), 60)).isEqualTo(Step.MONTH);
        assertThat(Step.fitting(day("1900-01-01"), day("2025-12-31"), 60)).isEqualTo(Step.YEAR);
    }

    @Test
    void aWeekBelongsToTheYearItsMondayIsIn() {
        assertThat(Step.WEEK.index(day("2024-12-30"), day("2025-01-05"))).isZero();
        assertThat(Step.WEEK.index(day("2024-12-30"), day("2025-01-06"))).isEqualTo(1);
    }

    @Test
    void oneMarkHoldsOneSideOfOneStepAndKeepsSayingFromPublication() {
        TimelineChart chart = chart(
                moment("2025-03-03", true, Stance.SUPPORT, "a"),
                moment("2025-03-04", true, Stance.SUPPORT, "b"),
                moment("2025-03-05", false, Stance.SUPPORT, "c"),
                moment("2025-03-12", true, Stance.OPPOSE, "d"));

        assertThat(chart.lanes().get(0).dots())
                .extracting(TimelineChart.Dot::looks, TimelineChart.Dot::sign, TimelineChart.Dot::href)
                .containsExactly(
                        tuple(
                                "support said",
                                "+",
                                "/statements?source=ann&issue=truce&stance=support&from=2025-03-03&to=2025-03-09"),
                        tuple("support published", "+", "/statement/c"),
                        tuple("oppose said", "−", "/statement/d"));
    }

    @Test
    void barsStackAllSidesOfAStep() {
        TimelineChart chart =
                chart(moment("2025-03-03", true, Stance.SUPPORT, "a"), moment("2025-03-04", true, Stance.OPPOSE, "b"));

        assertThat(chart.bars())
                .extracting(TimelineChart.Bar::looks, TimelineChart.Bar::y, TimelineChart.Bar::height)
                .containsExactly(tuple("support", "32.0", "28.0"), tuple("oppose", "4.0", "28.0"));
    }

    private static TimelineChart chart(Moment... moments) {
        Timeline timeline = new Timeline(new Label("truce", "Truce"), List.of(moments), 0);
        return new TimelineChart(timeline, List.of(ANN), Optional.of(Step.WEEK));
    }

    private static Moment moment(String date, boolean said, Stance stance, String statement) {
        return new Moment(date, said, day(date), ANN, stance, List.of(statement));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
