package dev.parley.graph;

import dev.parley.model.ActorKind;
import dev.parley.model.Stance;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who said how much on what, and where that puts them.
 *
 * @param actors the most active first
 * @param issues the most discussed first
 * @param cells where an actor spoke to an issue, by row and then by column; the others are left out
 * @param allActors how many actors fit the scope, shown or not
 * @param allIssues how many issues do
 */
public record Matrix(List<ActorRow> actors, List<IssueRow> issues, List<Cell> cells, int allActors, int allIssues) {
    /**
     * One actor on one issue.
     *
     * @param stance of the position; empty where what was said makes none
     * @param before stance of the position before its last change; empty where it has always been the same
     * @param statements how many statements of the actor are about the issue, at least one
     * @param sides how many of them take which side, neutral among them; no entry where there are none
     */
    public record Cell(
            String actor,
            String issue,
            Optional<Stance> stance,
            Optional<Stance> before,
            int statements,
            Map<Stance, Integer> sides) {
        public Cell {
            Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
            counts.putAll(sides);
            sides = Collections.unmodifiableMap(counts);
        }
    }

    /**
     * What to show of it.
     *
     * @param broader id of an issue: only it and the issues under it
     * @param kind only actors of this kind
     * @param name only actors with these words in a name, whatever their case and accents
     * @param least only actors and issues with at least so many statements in the matrix
     * @param actors most rows
     * @param issues most columns
     */
    public record Scope(
            Optional<String> broader,
            Optional<ActorKind> kind,
            Optional<String> name,
            int least,
            int actors,
            int issues) {
        public Scope {
            if (actors < 1 || issues < 1) throw new IllegalArgumentException("a matrix has a row and a column");
        }

        /** With all names, however little they say. */
        public Scope(Optional<String> broader, Optional<ActorKind> kind, int actors, int issues) {
            this(broader, kind, Optional.empty(), 1, actors, issues);
        }
    }

    public Matrix {
        actors = List.copyOf(actors);
        issues = List.copyOf(issues);
        cells = List.copyOf(cells);
    }
}
