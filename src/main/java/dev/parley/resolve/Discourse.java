package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.Span;
import dev.parley.resolve.Mention.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who has been mentioned where in a document: the names from the start, all else as it is resolved. */
final class Discourse {
    private static final Comparator<Mention> ORDER =
            Comparator.comparing(Mention::span).thenComparing(Mention::sort);

    private final List<Mention> mentions;
    private final People people;
    private final Bodies bodies;
    /** Of those without a name: "the woman". */
    private final Map<String, Gender> genders = new HashMap<>();

    Discourse(List<Mention> names, People people, Bodies bodies) {
        this.people = people;
        this.bodies = bodies;
        mentions = new ArrayList<>(names);
        mentions.sort(ORDER);
    }

    People people() {
        return people;
    }

    Bodies bodies() {
        return bodies;
    }

    void add(Mention mention) {
        int at = mentions.size();
        while (at > 0 && ORDER.compare(mentions.get(at - 1), mention) > 0) at--;
        mentions.add(at, mention);
    }

    void learn(Actor actor, Gender gender) {
        if (gender != Gender.UNKNOWN) genders.putIfAbsent(actor.id(), gender);
    }

    Gender gender(Actor actor) {
        return people.find(actor)
                .map(Person::gender)
                .filter(gender -> gender != Gender.UNKNOWN)
                .orElse(genders.getOrDefault(actor.id(), Gender.UNKNOWN));
    }

    /** In text order. */
    Stream<Mention> all() {
        return mentions.stream();
    }

    /** Those that end before a position, the nearest first. */
    List<Mention> before(int position) {
        List<Mention> before = new ArrayList<>();
        for (int at = mentions.size() - 1; at >= 0; at--)
            if (mentions.get(at).span().end() <= position) before.add(mentions.get(at));
        return before;
    }

    /** The names inside a span, in text order. */
    List<Mention> within(Span span) {
        return mentions.stream()
                .filter(mention -> mention.sort() == Sort.NAME && span.covers(mention.span()))
                .toList();
    }

    /** Who is named by the words that start at a position. */
    Optional<Actor> nameAt(int position) {
        return mentions.stream()
                .filter(mention -> mention.sort() == Sort.NAME && mention.span().start() == position)
                .map(mention -> mention.actors().get(0))
                .findFirst();
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
