package dev.parley.network;

/** Which date a statement counts by. */
public enum Time {
    /** When it was said; where the text does not tell, when it was published. */
    SAID,
    /** When its document was published. */
    PUBLISHED
}
