package dev.parley.serve;

import dev.parley.graph.StatementItem;
import dev.parley.model.Polarity;
import dev.parley.model.Span;
import dev.parley.model.StatementRow.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A statement as lists show it: with the sentence it stands in, its parts marked.
 *
 * @param number on its page, from 1
 */
record Excerpt(StatementItem statement, int number) {
    /** The statements of a list in its order. */
    static List<Excerpt> of(List<StatementItem> statements) {
        List<Excerpt> excerpts = new ArrayList<>();
        statements.forEach(statement -> excerpts.add(new Excerpt(statement, excerpts.size() + 1)));
        return excerpts;
    }

    /** The evidence in pieces; where it stands in several places, an ellipsis is between them. */
    List<Piece> sentence() {
        Phrase evidence = statement.row().evidence();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : evidence.spans()) {
            if (!pieces.isEmpty()) pieces.add(new Piece(" … ", span.start(), span.start(), List.of()));
            int from = evidence.text().offsetByCodePoints(0, at);
            int to = evidence.text().offsetByCodePoints(from, span.length());
            pieces.addAll(new MarkedText(evidence.text().substring(from, to), span.start(), Mark.of(statement, number))
                    .pieces());
            at += span.length() + 1;
        }
        return pieces;
    }

    /** Where the evidence stands in its document. */
    String place() {
        return Address.of("document", statement.row().document()) + "#"
                + fragment(statement.row().evidence().spans());
    }

    /** The evidence as a place in its document. */
    String evidenceFragment() {
        return fragment(statement.row().evidence().spans());
    }

    /** What takes away from it, in words; nothing where it is simply affirmed. */
    List<String> reserves() {
        List<String> words = new ArrayList<>();
        if (statement.row().polarity() == Polarity.NEGATED) words.add("not done");
        if (statement.row().polarity() == Polarity.UNCERTAIN) words.add("uncertain");
        if (statement.row().conditional()) words.add("on a condition");
        return words;
    }

    /** When it was said, else when it was published. */
    Optional<String> day() {
        return statement.row().date().or(() -> statement.document().published().map(Object::toString));
    }

    /** Whether the day is that of publication, because the text does not say when it was said. */
    boolean published() {
        return statement.row().date().isEmpty();
    }

    /** Code points of a document as the end of its address: {@code char=120,180&char=190,200}. */
    static String fragment(List<Span> spans) {
        return spans.stream()
                .map(span -> "char=" + span.start() + "," + span.end())
                .collect(Collectors.joining("&"));
    }
}
