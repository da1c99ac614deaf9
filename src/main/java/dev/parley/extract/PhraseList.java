package dev.parley.extract;

/** The lists of phrases in {@code language/reading.yml}, each explained there. */
enum PhraseList {
    NEGATORS,
    NEGATING,
    REFUSING,
    SILENCES,
    ECHOES,
    UNCERTAIN,
    CONDITIONS
}
