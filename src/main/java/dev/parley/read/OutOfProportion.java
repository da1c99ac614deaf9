package dev.parley.read;

import java.io.IOException;

/** A file makes far more of itself than files of its size do; the message says what to do. */
final class OutOfProportion extends IOException {
    private static final long serialVersionUID = 1;

    OutOfProportion(String message) {
        super(message);
    }
}
