package dev.parley.graph;

import java.util.List;

/**
 * One document with all that was read in it.
 *
 * @param text the whole text; the spans of the statements count its Unicode code points, end exclusive
 * @param statements by place of the cue
 */
public record DocumentView(DocumentRow document, String text, List<StatementItem> statements) {
    public DocumentView {
        statements = List.copyOf(statements);
    }
}
