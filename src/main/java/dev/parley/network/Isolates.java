package dev.parley.network;

/** Which values are nodes. */
public enum Isolates {
    /** Those with a statement in this network or window. */
    EXCLUDE,
    /** All that occur in the time and the documents looked at. */
    INCLUDE
}
