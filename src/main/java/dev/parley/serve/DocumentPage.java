package dev.parley.serve;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.graph.DocumentView;
import dev.parley.model.CodePoints;
import dev.parley.model.Span;
import dev.parley.model.StatementRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One document: its text with all statements marked, and the list of these beside it. */
record DocumentPage(@JsonValue DocumentView view, String iri) implements Thing {
    /** A whole run of white space: a search that could begin inside of one takes quadratic time. */
    private static final Pattern WHITE = Pattern.compile("(?<!\\s)\\s++");

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R.*?\\R---\\R", Pattern.DOTALL);

    @Override
    public Address path() {
        return Address.of("document", view.document().id());
    }

    @Override
    public String title() {
        return view.document().title().orElse(view.document().id());
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.DOCUMENTS);
    }

    List<Excerpt> excerpts() {
        return Excerpt.of(view.statements());
    }

    /** A block of the text. @param front whether it is what the file says of itself before the text */
    record Paragraph(boolean front, List<Word> words) {}

    /** A piece with the places that begin there, which are ids of the page. */
    record Word(Piece piece, List<String> places) {}

    /** A carriage return does not survive in a page, so the text is cut there. */
    List<Paragraph> paragraphs() {
        String text = view.text();
        CodePoints points = new CodePoints(text);
        List<Mark> marks = excerpts().stream()
                .flatMap(excerpt -> Mark.of(excerpt.statement(), excerpt.number()).stream())
                .toList();
        MarkedText marked = new MarkedText(text, 0, marks);
        TreeMap<Integer, TreeSet<String>> places = places();
        TreeSet<Integer> cuts = new TreeSet<>(places.keySet());
        for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) cuts.add(points.count(at + 1));
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher front = FRONT_MATTER.matcher(text);
        int body = front.find() ? front.end() : 0;
        if (body > 0)
            paragraphs.add(paragraph(
                    true,
                    marked.pieces(points.outside(List.of(new Span(0, body))).get(0), cuts),
                    places));
        for (Span block : blocks(text, body))
            paragraphs.add(paragraph(
                    false, marked.pieces(points.outside(List.of(block)).get(0), cuts), places));
        return paragraphs;
    }

    private static Paragraph paragraph(boolean front, List<Piece> pieces, TreeMap<Integer, TreeSet<String>> places) {
        return new Paragraph(
                front,
                pieces.stream()
                        .map(piece -> new Word(piece, List.copyOf(places.getOrDefault(piece.start(), new TreeSet<>()))))
                        .toList());
    }

    /** What passages begin where, so that their IRIs lead there in a browser without any script. */
    private TreeMap<Integer, TreeSet<String>> places() {
        TreeMap<Integer, TreeSet<String>> places = new TreeMap<>();
        view.statements().stream()
                .map(statement -> statement.row())
                .flatMap(row -> Stream.of(row.evidence(), row.source(), row.cue(), row.content()))
                .map(StatementRow.Phrase::spans)
                .filter(spans -> !spans.isEmpty())
                .forEach(spans -> places.computeIfAbsent(spans.get(0).start(), at -> new TreeSet<>())
                        .add(Excerpt.fragment(spans)));
        return places;
    }

    /** What stands between blank lines. */
    private static List<Span> blocks(String text, int from) {
        int last = from + text.substring(from).stripTrailing().length();
        int start = last - text.substring(from, last).stripLeading().length();
        List<Span> blocks = new ArrayList<>();
        Matcher white = WHITE.matcher(text).region(start, last);
        while (white.find()) {
            if (white.group().indexOf('\n') == white.group().lastIndexOf('\n')) continue;
            blocks.add(new Span(start, white.start()));
            start = white.end();
        }
        if (start < last) blocks.add(new Span(start, last));
        return blocks;
    }
}
