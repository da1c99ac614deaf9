package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.SectionKind;
import dev.parley.model.Span;
import java.util.List;

/**
 * A place where actors, or things that a pronoun could stand for, are named or described.
 *
 * @param actors one, or all that a joined phrase names; none for things
 * @param sentence index of its sentence
 * @param subject whether something is said of them there
 * @param quoted whether it stands in somebody's own words
 */
record Mention(
        Span span, List<Actor> actors, int sentence, SectionKind section, Sort sort, boolean subject, boolean quoted) {
    /** How it mentions them. */
    enum Sort {
        NAME,
        NOUN,
        PRONOUN,
        /** The source of an attribution, whatever its words are. */
        SOURCE,
        /** One thing: what "it" may stand for without being an actor. */
        THING,
        /** Several things. */
        THINGS
    }

    Mention {
        actors = List.copyOf(actors);
    }

    /** Whether it is of these actors, and not of a thing. */
    boolean isOf(List<Actor> others) {
        return !actors.isEmpty() && actors.equals(others);
    }

    /** Whether it is one actor. */
    boolean single() {
        return actors.size() == 1;
    }
}
