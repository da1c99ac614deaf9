package dev.parley.model;

/** What part of an article a section is. */
public enum SectionKind {
    FRONT_MATTER,
    TITLE,
    BYLINE,
    TAKEAWAY,
    HEADING,
    CAPTION,
    BODY,
    BOILERPLATE
}
