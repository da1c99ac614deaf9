package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.SectionKind;
import dev.parley.model.Span;
import java.util.List;

/**
 * A place where actors are named or described.
 *
 * @param actors one, or all that a joined phrase names
 * @param sentence index of its sentence
 * @param subject whether something is said of them there
 * @param source whether it is the source of an attribution
 */
record Mention(Span span, List<Actor> actors, int sentence, SectionKind section, boolean subject, boolean source) {
    Mention {
        actors = List.copyOf(actors);
    }
}
