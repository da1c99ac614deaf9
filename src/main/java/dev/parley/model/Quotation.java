package dev.parley.model;

/** Whether a content is in the source's own words, in others', or partly so. */
public enum Quotation {
    DIRECT,
    INDIRECT,
    MIXED
}
