package dev.parley.graph;

import dev.parley.model.Stance;
import dev.parley.model.StatementRow.Name;
import java.time.LocalDate;
import java.util.List;

/**
 * Who took which side on an issue when.
 *
 * @param moments by day, then by date, actor's id and stance
 * @param undated how many statements have no date, nor has their document
 */
public record Timeline(Label issue, List<Moment> moments, int undated) {
    /**
     * What one actor said on one side at one date.
     *
     * @param date when it was said, else when it was published: TIMEX3 day, month, week, year or {@code day/day}
     * @param said whether the date is when it was said, as the text tells, and not that of publication
     * @param day the first day of that
     * @param statements ids, in order of document and place
     */
    public record Moment(String date, boolean said, LocalDate day, Name actor, Stance stance, List<String> statements) {
        public Moment {
            statements = List.copyOf(statements);
        }
    }

    public Timeline {
        moments = List.copyOf(moments);
    }
}
