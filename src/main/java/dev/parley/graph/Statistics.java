package dev.parley.graph;

import java.util.Optional;

/**
 * What a store holds.
 *
 * @param actors how many actors have done an act
 * @param issues how many issues statements are about
 * @param withIssue how many statements are about at least one issue
 * @param first earliest date of a statement, or of the document it stands in; TIMEX3
 * @param last latest such date
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
        Optional<Run> lastRun) {
    /** The share of statements with an issue, 0 to 1; 0 where there is no statement. */
    public double shareWithIssue() {
        return statements == 0 ? 0 : (double) withIssue / statements;
    }
}
