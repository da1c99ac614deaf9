package dev.parley.find;

/** The finder cannot be loaded or run; the message says what is wrong and what to do. */
public final class FinderException extends RuntimeException {
    FinderException(String message) {
        super(message);
    }

    FinderException(String message, Throwable cause) {
        super(message, cause);
    }
}
