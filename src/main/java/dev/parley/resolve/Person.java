package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Somebody whom a document names in full, with what it says of them. */
final class Person {
    private final Actor actor;
    private final FullName name;
    /** What the given name suggests. */
    private final Gender guess;
    /** What titles and nouns say. */
    private Gender gender = Gender.UNKNOWN;
    /** Where the full name stands. */
    private final List<Span> named = new ArrayList<>();
    /** The nouns that introduce the person: "mayor", "expert". */
    private final Set<String> nouns = new TreeSet<>();
    /** Those nouns that stand without the name of another state or body: "President", not "Russian President". */
    private final Set<String> bareNouns = new TreeSet<>();
    /** Where the full name is a subject. */
    private final List<Span> subjects = new ArrayList<>();
    /** Whether the first full mention introduces the person as somebody's relative. */
    private boolean relative;

    Person(Actor actor, FullName name, Gender guess) {
        this.actor = actor;
        this.name = name;
        this.guess = guess;
    }

    Actor actor() {
        return actor;
    }

    FullName name() {
        return name;
    }

    Gender gender() {
        return guessed() ? guess : gender;
    }

    /** Whether only the given name says if it is a man or a woman. */
    boolean guessed() {
        return gender == Gender.UNKNOWN;
    }

    void learn(Gender seen) {
        if (gender == Gender.UNKNOWN) gender = seen;
    }

    /** What a noun says of the person, which outdoes what the given name suggests. */
    void shown(Gender noun) {
        if (noun != Gender.UNKNOWN) gender = noun;
    }

    void named(Span span, boolean subject, boolean asRelative) {
        if (named.contains(span)) return;
        if (named.isEmpty()) relative = asRelative;
        named.add(span);
        if (subject) subjects.add(span);
    }

    void described(String noun, boolean bare) {
        nouns.add(noun);
        if (bare) bareNouns.add(noun);
    }

    /** In alphabetical order. */
    Set<String> nouns() {
        return Set.copyOf(nouns);
    }

    List<Span> named() {
        return named;
    }

    List<Span> subjects() {
        return subjects;
    }

    boolean relative() {
        return relative;
    }

    boolean is(String noun) {
        return nouns.contains(noun);
    }

    boolean isBarely(String noun) {
        return bareNouns.contains(noun);
    }
}
