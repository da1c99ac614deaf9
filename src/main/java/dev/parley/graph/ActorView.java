package dev.parley.graph;

import dev.parley.model.StatementRow.Name;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One actor with what is known of it.
 *
 * @param onBehalfOf the actor it speaks for, if any
 * @param wikidata id such as Q159, where it is certain
 * @param first day of the earliest statement that it has a part in, by when it was said or else published
 * @param last day of the latest
 * @param memberships by first day, those without one first
 * @param positions in order of the issues' ids
 * @param by the newest statements that it is a source of
 * @param to the newest that are addressed to it
 * @param about the newest that are about it
 * @param via the newest that others' words are known by it
 */
public record ActorView(
        ActorRow actor,
        Optional<Name> onBehalfOf,
        Optional<String> wikidata,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        List<Role> memberships,
        List<PositionRow> positions,
        Page<StatementItem> by,
        Page<StatementItem> to,
        Page<StatementItem> about,
        Page<StatementItem> via) {
    /**
     * A role in an organisation or state.
     *
     * @param from first day, if known
     * @param until first day after it, if known
     */
    public record Role(Name organization, String role, Optional<LocalDate> from, Optional<LocalDate> until) {}

    public ActorView {
        memberships = List.copyOf(memberships);
        positions = List.copyOf(positions);
    }
}
