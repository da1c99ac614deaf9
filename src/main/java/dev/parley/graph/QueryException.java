package dev.parley.graph;

/** A question that the store cannot or may not answer; the message is one line for the person who asked. */
public final class QueryException extends RuntimeException {
    QueryException(String message) {
        super(message);
    }

    QueryException(String message, Throwable cause) {
        super(message, cause);
    }
}
