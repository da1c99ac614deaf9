package dev.parley.export;

/** Whether a file says when its edges hold. */
enum Time {
    STATIC,
    DYNAMIC
}
