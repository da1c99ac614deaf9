package dev.parley.model;

import java.util.Objects;

/** A part of a document that is read in one way; sections lie in text order, do not overlap, and leave out blank space. */
public record Section(SectionKind kind, Span span) {
    public Section {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(span);
    }
}
