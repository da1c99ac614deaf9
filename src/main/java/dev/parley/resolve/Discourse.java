package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.Sorted;
import dev.parley.model.Span;
import dev.parley.resolve.Mention.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who has been mentioned where in a document: the names from the start, all else as it is resolved. */
final class Discourse {
    private static final Comparator<Mention> ORDER =
            Comparator.comparing(Mention::span).thenComparing(Mention::sort);

    /** In mentions: whoever was named in another chapter is not meant by "the governor" in this one. */
    private static final int FARTHEST = 2000;

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
        mentions.add(Sorted.first(mentions, other -> ORDER.compare(other, mention) > 0), mention);
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

    /** Those that end before a position, the nearest first. */
    Stream<Mention> before(int position) {
        int end = startingAt(position);
        return IntStream.range(0, end)
                .mapToObj(back -> mentions.get(end - 1 - back))
                .filter(mention -> mention.span().end() <= position);
    }

    /** Those that start at a position or behind it, in text order. */
    Stream<Mention> after(int position) {
        return mentions.subList(startingAt(position), mentions.size()).stream();
    }

    /** The names inside a span, in text order. */
    List<Mention> within(Span span) {
        return mentions.subList(startingAt(span.start()), startingAt(span.end())).stream()
                .filter(mention -> mention.sort() == Sort.NAME && span.covers(mention.span()))
                .toList();
    }

    /** Who is named by the words that start at a position. */
    Optional<Actor> nameAt(int position) {
        return mentions.subList(startingAt(position), startingAt(position + 1)).stream()
                .filter(mention -> mention.sort() == Sort.NAME)
                .map(mention -> mention.actors().get(0))
                .findFirst();
    }

    /** The last actor before a position that fits, else the first after it. */
    Optional<Actor> nearest(int position, Predicate<Actor> fits) {
        return Stream.concat(before(position).limit(FARTHEST), after(position).limit(FARTHEST))
                .flatMap(mention -> mention.actors().stream())
                .filter(fits)
                .findFirst();
    }

    /** The index of the first mention that starts at a position or behind it. */
    private int startingAt(int position) {
        return Sorted.first(mentions, mention -> mention.span().start() >= position);
    }
}
