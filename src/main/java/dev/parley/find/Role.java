package dev.parley.find;

/** What a word is to a cue, in the order of the network's outputs. */
enum Role {
    NEITHER,
    SOURCE,
    CONTENT
}
