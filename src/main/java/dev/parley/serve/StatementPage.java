package dev.parley.serve;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.graph.StatementItem;
import dev.parley.graph.StatementView;
import dev.parley.model.StatementRow.Name;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One statement with all that is known of it, and the statements around it.
 *
 * @param iri what stands for it in the graph
 */
record StatementPage(@JsonValue StatementView view, String iri) implements Thing {
    private static final int WORDS = 80;

    @Override
    public Address path() {
        return Address.of("statement", row().id());
    }

    @Override
    public String title() {
        String words = row().content().text();
        return sources() + " – " + view.statement().act().label()
                + (words.isEmpty() ? "" : ": " + (words.length() <= WORDS ? words : words.substring(0, WORDS) + " …"));
    }

    private dev.parley.model.StatementRow row() {
        return view.statement().row();
    }

    Excerpt excerpt() {
        return new Excerpt(view.statement(), 1);
    }

    List<Excerpt> outer() {
        return Excerpt.of(view.reportedIn());
    }

    List<Excerpt> inner() {
        return Excerpt.of(view.reports());
    }

    /** The parts of the sentence with their places, in code points. */
    List<Words> words() {
        return List.of(
                        new Words(
                                "source",
                                row().source().text(),
                                Excerpt.fragment(row().source().spans())),
                        new Words(
                                "cue",
                                row().cue().text(),
                                Excerpt.fragment(row().cue().spans())),
                        new Words(
                                "content",
                                row().content().text(),
                                Excerpt.fragment(row().content().spans())))
                .stream()
                .filter(words -> !words.text().isEmpty())
                .toList();
    }

    /** Words of the document: which part of the statement they are, and where they stand. */
    record Words(String part, String text, String fragment) {}

    /** How it was found, in words. */
    String found() {
        return switch (row().foundBy()) {
            case "finder" -> "the learned finder, in the text";
            case "finder-nested" -> "the learned finder, within what another statement says";
            case "finder-beside" -> "the learned finder, beside what people report";
            case "quotation" -> "quotation marks and the words beside them";
            default -> "the frame " + row().foundBy();
        };
    }

    /** In hundredths. */
    String confidence() {
        return Math.round(row().confidence() * 100) + " %";
    }

    /** How to quote it. */
    String citation() {
        StatementItem item = view.statement();
        return sources() + " (" + item.act().label() + "), in: "
                + item.document()
                        .title()
                        .map(title -> "“" + title + "”")
                        .orElse(item.document().id())
                + item.document().publisher().map(name -> ", " + name).orElse("")
                + item.document().published().map(day -> ", " + day).orElse("")
                + ", characters "
                + item.row().evidence().spans().stream()
                        .map(span -> span.start() + "–" + span.end())
                        .collect(Collectors.joining(", "))
                + ". " + iri;
    }

    private String sources() {
        return row().actors().isEmpty()
                ? "Somebody"
                : row().actors().stream().map(Name::name).collect(Collectors.joining(", "));
    }
}
