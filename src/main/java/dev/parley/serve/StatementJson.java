package dev.parley.serve;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.export.StatementLine;
import dev.parley.graph.DocumentRow;
import dev.parley.graph.StatementItem;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A statement as the server gives it: the keys of the exported lines, and what one would have to look up for them.
 *
 * @param sentence the words of the evidence
 * @param article what the document is called, and where and when it was published
 * @param issueLabels by id
 */
record StatementJson(
        @JsonUnwrapped StatementLine statement,
        String sentence,
        Article article,
        String actLabel,
        Map<String, String> issueLabels) {
    /** What to cite of a document. */
    record Article(
            Optional<String> title, Optional<String> publisher, Optional<LocalDate> published, Optional<String> url) {
        static Article of(DocumentRow row) {
            return new Article(row.title(), row.publisher(), row.published(), row.url());
        }
    }

    static StatementJson of(StatementItem item) {
        Map<String, String> labels = new TreeMap<>();
        item.sides().forEach(side -> labels.put(side.issue().id(), side.issue().label()));
        return new StatementJson(
                StatementLine.of(item.row()),
                item.row().evidence().text(),
                Article.of(item.document()),
                item.act().label(),
                labels);
    }
}
