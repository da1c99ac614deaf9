package dev.parley.serve;

import org.springframework.http.HttpStatus;

/** A request that cannot be answered as it stands; its message tells the client why. */
final class RefusedRequest extends RuntimeException {
    private final HttpStatus status;

    RefusedRequest(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status.value();
    }
}
