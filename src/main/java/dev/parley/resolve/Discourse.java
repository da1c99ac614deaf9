package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who has been mentioned where in a document: the names from the start, sources and descriptions as they are resolved. */
final class Discourse {
    private static final Comparator<Mention> ORDER =
            Comparator.comparing(Mention::span).thenComparing(Mention::source);

    private final List<Mention> mentions;
    private final People people;

    Discourse(List<Mention> names, People people) {
        this.people = people;
        mentions = new ArrayList<>(names);
        mentions.sort(ORDER);
    }

    People people() {
        return people;
    }

    void add(Mention mention) {
        mentions.add(mention);
        mentions.sort(ORDER);
    }

    /** In text order. */
    Stream<Mention> all() {
        return mentions.stream();
    }

    /** Those that end before a position, the nearest first. */
    List<Mention> before(int position) {
        List<Mention> before = new ArrayList<>();
        for (Mention mention : mentions) if (mention.span().end() <= position) before.add(0, mention);
        return before;
    }

    /** The names inside a span, in text order. */
    List<Mention> within(Span span) {
        return mentions.stream()
                .filter(mention -> !mention.source() && span.covers(mention.span()))
                .toList();
    }

    /** The last actor before a position that fits, else the first after it. */
    Optional<Actor> nearest(int position, Predicate<Actor> fits) {
        return Stream.concat(
                        before(position).stream(),
                        mentions.stream().filter(mention -> mention.span().start() >= position))
                .flatMap(mention -> mention.actors().stream())
                .filter(fits)
                .findFirst();
    }
}
