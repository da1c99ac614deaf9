package dev.parley;

import dev.parley.model.Act;
import dev.parley.model.Actor;
import dev.parley.model.Attribution;
import dev.parley.model.Polarity;
import dev.parley.model.Quotation;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import dev.parley.model.StatementRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The text of a document that was coded by hand: a line for each statement, so that each has its evidence. */
final class CodedText {
    /** What found and read these statements. */
    private static final String HAND = "hand";

    private final StringBuilder text = new StringBuilder();

    /** Adds the line of a row, {@code Ada Berg, Green League supports: carbon tax}, and gives what it says. */
    Attribution add(CodedRow row) {
        Act act = row.act();
        Span source = add(row.actors().stream().map(Actor::name).collect(Collectors.joining(", ")), " ");
        Span cue = add(act.id().equals(row.usualAct()) ? act.id() + "s" : act.id(), ": ");
        Span content = add(content(row), "\n");
        return new Attribution(
                List.of(source),
                List.of(cue),
                List.of(content),
                List.of(),
                List.of(),
                List.of(new Span(source.start(), content.end())),
                act,
                Polarity.AFFIRMED,
                row.side() == Stance.CONDITIONAL,
                Quotation.INDIRECT,
                row.day(),
                Optional.empty(),
                HAND,
                HAND,
                row.event().confidence());
    }

    /** The words of the statement, else the concept; with the side where act and concept do not tell it. */
    private static String content(CodedRow row) {
        String concept = row.issue().label();
        return row.value("text")
                .map(words -> words.strip().replaceAll("\\s+", " "))
                .filter(words -> !words.isEmpty())
                .orElse(row.value("act").isPresent() ? concept + " (" + StatementRow.lower(row.side()) + ")" : concept);
    }

    private Span add(String words, String after) {
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words).append(after);
        return span;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
