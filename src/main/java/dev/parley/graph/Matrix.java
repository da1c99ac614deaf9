package dev.parley.graph;

import dev.parley.model.ActorKind;
import dev.parley.model.Stance;
import java.util.List;
import java.util.Optional;

/**
 * Who said how much on what, and where that puts them.
 *
 * @param actors the most active first
 * @param issues the most discussed first
 * @param cells where an actor spoke to an issue, by row and then by column; the others are left out
 */
public record Matrix(List<ActorRow> actors, List<IssueRow> issues, List<Cell> cells) {
    /**
     * One actor on one issue.
     *
     * @param stance of the position; empty where what was said makes none
     * @param statements how many statements of the actor are about the issue, at least one
     */
    public record Cell(String actor, String issue, Optional<Stance> stance, int statements) {}

    /**
     * What to show of it.
     *
     * @param broader id of an issue: only it and the issues under it
     * @param kind only actors of this kind
     * @param actors most rows
     * @param issues most columns
     */
    public record Scope(Optional<String> broader, Optional<ActorKind> kind, int actors, int issues) {
        public Scope {
            if (actors < 1 || issues < 1) throw new IllegalArgumentException("a matrix has a row and a column");
        }
    }

    public Matrix {
        actors = List.copyOf(actors);
        issues = List.copyOf(issues);
        cells = List.copyOf(cells);
    }
}
