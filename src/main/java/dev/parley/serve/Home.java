package dev.parley.serve;

import dev.parley.graph.Statistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The first page: what the store holds, how to cite it, and where to begin.
 *
 * @param questions to begin with
 * @param actors the most active
 * @param issues the most discussed
 */
record Home(
        Statistics holdings,
        List<QuestionList.Entry> questions,
        List<SearchPage.Hit> actors,
        List<SearchPage.Hit> issues)
        implements View {
    @Override
    public String title() {
        return "News as a knowledge graph";
    }

    /** The share of statements with an issue, in percent. */
    String share() {
        return String.format(Locale.ROOT, "%.0f %%", 100 * holdings.shareWithIssue());
    }

    /** Day on which the store was last filled, if it ever was. */
    Optional<String> filled() {
        return holdings.lastRun().map(run -> run.started().toString().substring(0, 10));
    }
}
