package dev.parley.network;

/** Settings of which no network can be made; the message says what does not go, why, and what does. */
public final class RefusedSettings extends IllegalArgumentException {
    public RefusedSettings(String message) {
        super(message);
    }
}
