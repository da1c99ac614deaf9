package dev.parley.serve;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.graph.ActorView;
import dev.parley.graph.Page;
import dev.parley.graph.StatementItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One actor: its names and roles, where it stands, and what it said, was told, and is said of it. */
record ActorPage(@JsonValue ActorView view, String iri) implements Thing {
    /**
     * Statements in which the actor has one part.
     *
     * @param parameter that asks {@code /statements} for all of them
     */
    record Told(String heading, String parameter, List<Excerpt> excerpts, int total) {
        /** Whether there are more than are shown. */
        boolean cut() {
            return total > excerpts.size();
        }
    }

    @Override
    public Address path() {
        return Address.of("actor", view.actor().id());
    }

    @Override
    public String title() {
        return view.actor().name();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.ACTORS);
    }

    /** The parts in which it occurs. */
    List<Told> told() {
        return Stream.of(
                        told("Said by " + title(), "source", view.by()),
                        told("Said to " + title(), "addressee", view.to()),
                        told("Said about " + title(), "target", view.about()),
                        told("Told through " + title(), "via", view.via()))
                .filter(told -> told.total() > 0)
                .toList();
    }

    private static Told told(String heading, String parameter, Page<StatementItem> page) {
        return new Told(heading, parameter, Excerpt.of(page.items()), page.total());
    }
}
