package dev.parley.graph;

import java.util.List;

/**
 * Whether the store conforms to its shapes.
 *
 * @param shapes what each shape looked at, in order of name
 * @param violations in order of shape and node
 */
public record ValidationReport(List<Shape> shapes, List<Violation> violations) {
    /**
     * One shape and how many nodes it looked at.
     *
     * @param expected whether it must find a node, because there are statements
     */
    public record Shape(String name, int nodes, boolean expected) {
        boolean isBlind() {
            return expected && nodes == 0;
        }
    }

    /**
     * One fault of one node, in words.
     *
     * @param node the faulty node, shortened by the store's prefixes
     * @param value the value that is wrong, shortened too; empty where one is missing
     */
    public record Violation(String shape, String node, String message, String value) {}

    public ValidationReport {
        shapes = List.copyOf(shapes);
        violations = List.copyOf(violations);
    }

    /** No violation, and no shape blind that must see something. */
    public boolean conforms() {
        return violations.isEmpty() && shapes.stream().noneMatch(Shape::isBlind);
    }

    /** One line for each shape, then one for each violation. */
    public List<String> lines() {
        List<String> lines = new java.util.ArrayList<>();
        for (Shape shape : shapes)
            lines.add(shape.name() + ": " + shape.nodes() + " nodes looked at"
                    + (shape.isBlind() ? ", though there are statements: it sees nothing, which is a fault" : ""));
        for (Violation violation : violations)
            lines.add(violation.node() + ": " + violation.message()
                    + (violation.value().isEmpty() ? "" : " (" + violation.value() + ")"));
        return lines;
    }
}
