package dev.parley.extract;

/** The lists of single words in {@code language/reading.yml}, each explained there; OTHER_TIMES is its {@code otherTimes}. */
enum WordList {
    NEGATING_DETERMINERS,
    SCANT,
    OPEN,
    OPEN_MARKERS,
    TRANSPARENT,
    LIGHT,
    SELVES,
    TIES,
    PROTESTS,
    ANYBODY,
    PERSON_ENDINGS,
    HEARERS,
    BELONGING,
    ADDRESSING,
    TALKS,
    DURING,
    WITH_WHOM,
    ASKING,
    ANSWERING,
    APPROVING,
    PROPOSED_BY,
    BIDDING,
    TODAYS,
    STRETCHES,
    OTHER_TIMES,
    LEADING_ON,
    POINTERS
}
