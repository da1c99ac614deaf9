package dev.parley.model;

/** What sort of actor one is. */
public enum ActorKind {
    PERSON,
    STATE,
    ORGANIZATION,
    GROUP
}
