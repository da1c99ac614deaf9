package dev.parley.serve;

import org.springframework.http.HttpStatus;

/** A request that cannot be answered as it stands; its message tells the client why. */
final class RefusedRequest extends RuntimeException {
    private final HttpStatus status;

    RefusedRequest(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    /** One for a thing that is not in the store. */
    static RefusedRequest unknown(String kind, String id) {
        return new RefusedRequest(HttpStatus.NOT_FOUND, "There is no " + kind + " '" + id + "' in this store.");
    }

    int status() {
        return status.value();
    }
}
