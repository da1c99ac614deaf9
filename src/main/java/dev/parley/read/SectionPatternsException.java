package dev.parley.read;

/** The word patterns for sections cannot be used: file, line and reason of every problem, one a line. */
public final class SectionPatternsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SectionPatternsException(String message) {
        super(message);
    }
}
