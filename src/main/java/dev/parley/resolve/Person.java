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
    private final String key;
    private Gender gender;
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

    Person(Actor actor, Gender gender) {
        this.actor = actor;
        key = Spelling.key(actor.name());
        this.gender = gender;
    }

    Actor actor() {
        return actor;
    }

    /** The name as it is compared. */
    String key() {
        return key;
    }

    Gender gender() {
        return gender;
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

    /** Whether words are the end of the name, or all of it: "de Blasio". */
    boolean endsWith(String words) {
        return key.equals(words) || key.endsWith(" " + words);
    }

    boolean startsWith(String words) {
        return key.startsWith(words + " ");
    }
}
