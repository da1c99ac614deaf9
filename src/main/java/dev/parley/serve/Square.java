package dev.parley.serve;

import dev.parley.graph.Matrix;
import dev.parley.model.Stance;
import dev.parley.model.StatementRow;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a matrix shows of one actor on one issue.
 *
 * @param looks names of the side and of the strength, for colours
 * @param sign the side as a sign, so that nobody has to tell colours apart
 * @param before the side before that as a sign; empty where it has always been the same
 * @param count statements, as text; empty where nothing was said
 * @param words all of it in words
 * @param href where the statements are
 */
record Square(String looks, String before, String sign, String count, String words, String href) {
    static final Square EMPTY = new Square("nothing", "", "", "", "nothing said", "");

    static Square of(Matrix.Cell cell, Optional<Stance> stance, Optional<Stance> before, Address statements) {
        String side = stance.map(StatementRow::lower).orElse("no-side");
        String sides = cell.sides().entrySet().stream()
                .map(taken -> taken.getValue() + " " + StatementRow.lower(taken.getKey()))
                .collect(Collectors.joining(", "));
        return new Square(
                side + " strength-" + strength(cell.statements()),
                before.map(Square::sign).orElse(""),
                stance.map(Square::sign).orElse(""),
                Integer.toString(cell.statements()),
                (stance.isPresent() ? side : "no side taken")
                        + before.map(it -> ", before that " + StatementRow.lower(it))
                                .orElse("") + "; statements: " + sides,
                statements.toString());
    }

    /** 1 for one, and one more for each doubling, up to 4. */
    private static int strength(int statements) {
        return Math.min(4, 32 - Integer.numberOfLeadingZeros(statements));
    }

    static String sign(Stance stance) {
        return switch (stance) {
            case SUPPORT -> "+";
            case OPPOSE -> "−";
            case CONDITIONAL -> "?";
            case NEUTRAL -> "○";
            case MIXED -> "±";
        };
    }
}
