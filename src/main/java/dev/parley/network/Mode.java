package dev.parley.network;

import dev.parley.model.Network.Shape;

/** How many variables give the nodes of a network. */
public enum Mode {
    /** Nodes of one variable, tied by values of a second that they share. */
    ONE(Shape.ONE_MODE, 2),
    /** Nodes of two variables, tied by the statements that have both. */
    TWO(Shape.TWO_MODE, 2),
    /** Nodes of three variables, each two tied by the statements that have all three. */
    THREE(Shape.THREE_MODE, 3);

    final Shape shape;
    final int variables;

    Mode(Shape shape, int variables) {
        this.shape = shape;
        this.variables = variables;
    }
}
