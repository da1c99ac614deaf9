package dev.parley.read;

/** A language file of this package cannot be used: file, line and reason of every problem, one a line. */
public final class LanguageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LanguageException(String message) {
        super(message);
    }
}
