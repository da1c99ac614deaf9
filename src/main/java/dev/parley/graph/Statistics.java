package dev.parley.graph;

import java.util.List;
import java.util.Optional;

/**
 * What a store holds.
 *
 * @param actors how many actors have done an act
 * @param issues how many issues statements are about
 * @param withIssue how many statements are about at least one issue
 * @param first earliest date of a statement, or of the document it stands in; TIMEX3
 * @param last latest such date
 * @param outlets by name of the publisher; documents without one are in none
 * @param lastRun the run that started last
 */
public record Statistics(
        int documents,
        int statements,
        int actors,
        int issues,
        int positions,
        int withIssue,
        Optional<String> first,
        Optional<String> last,
        List<Outlet> outlets,
        Optional<Run> lastRun) {
    /** How much of it one publisher wrote. */
    public record Outlet(String name, int documents, int statements) {}

    public Statistics {
        outlets = List.copyOf(outlets);
    }

    /** The share of statements with an issue, 0 to 1; 0 where there is no statement. */
    public double shareWithIssue() {
        return statements == 0 ? 0 : (double) withIssue / statements;
    }
}
