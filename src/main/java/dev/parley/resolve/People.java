package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Document;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The persons of one document: which names are one person's, and whom a bare surname means. */
final class People {
    private final Authority authority;
    private final ActorWords words;
    private final Document document;
    private final Map<String, Person> byId = new LinkedHashMap<>();

    People(Authority authority, ActorWords words, Document document) {
        this.authority = authority;
        this.words = words;
        this.document = document;
    }

    Collection<Person> all() {
        return byId.values();
    }

    Person of(Actor actor) {
        return byId.computeIfAbsent(actor.id(), id -> person(actor));
    }

    Optional<Person> find(Actor actor) {
        return Optional.ofNullable(byId.get(actor.id()));
    }

    /** Notes a name of two or more words; spellings of one name with and without its middle parts are one person. */
    Person named(List<Token> name, Gender gender, boolean subject, boolean relative) {
        String full = Phrase.words(name);
        Person person = known(full)
                .or(() -> known(outer(name)))
                .or(() -> inOffice(name))
                .map(this::of)
                .or(() -> first(other -> other.name().same(fullName(full))))
                .or(() -> first(other -> other.name().surname(Spelling.folded(full))))
                .orElseGet(() -> of(actor(Spelling.slug(full), full)));
        person.learn(gender);
        person.named(
                new Span(
                        name.get(0).span().start(),
                        name.get(name.size() - 1).span().end()),
                subject,
                relative);
        return person;
    }

    /**
     * Whom a single name means: the known bearer if the document names no other; else the one whose full name was the
     * last subject before, and who was not introduced as somebody's relative; else the first named; else whoever has the name
     * in another place or was taken for a man or woman by the given name alone; else a bearer of whom nothing is known.
     *
     * @param position where the name stands
     */
    Person single(String name, int position, Gender gender) {
        Person person = bearer(name, position, gender);
        person.learn(gender);
        return person;
    }

    private Person bearer(String name, int position, Gender gender) {
        String key = Spelling.folded(name);
        Optional<Person> owner =
                known(name).map(this::peek).filter(person -> person.gender().fits(gender));
        List<Person> bearers = bearers(person -> person.name().endsWith(key), gender);
        if (bearers.isEmpty() && owner.isEmpty())
            bearers = bearers(person -> person.name().has(key), gender);
        if (owner.isPresent() && (bearers.isEmpty() || namedInFull(owner.get()))) return keep(owner.get());
        return nearest(bearers, position)
                .or(() -> owner)
                .or(() -> authority.surnamed(name, document.published()).map(this::peek))
                .or(() -> nearest(misjudged(key), position))
                .map(this::keep)
                .orElseGet(() -> of(actor(Spelling.slug(document.id()) + "." + Spelling.slug(name), name)));
    }

    /** Whether it is the surname of somebody who is named in full. */
    boolean surname(String name) {
        String key = Spelling.folded(name);
        return !key.contains(" ") && first(person -> person.name().surname(key)).isPresent();
    }

    /** Those named in full who share a surname: "the Clintons". */
    List<Actor> family(String plural) {
        String surname = Spelling.folded(plural).replaceFirst("s$", "");
        return bearers(person -> person.name().surname(surname), Gender.UNKNOWN).stream()
                .map(Person::actor)
                .toList();
    }

    /** Whether it is the surname of somebody whose given name or fame leaves no doubt: "Jordan" is Jim Jordan, no state. */
    boolean surelySurname(String name) {
        String key = Spelling.folded(name);
        return !key.contains(" ")
                && all().stream()
                        .filter(person -> person.name().surname(key))
                        .anyMatch(person -> words.given(person.name().first())
                                || authority.get(person.actor().id()).isPresent());
    }

    Gender given(String name) {
        String first = Spelling.folded(name).split(" ")[0];
        boolean male = words.has(WordClass.GIVEN_MALE, first);
        boolean female = words.has(WordClass.GIVEN_FEMALE, first);
        return male == female ? Gender.UNKNOWN : male ? Gender.MALE : Gender.FEMALE;
    }

    private Optional<Actor> known(String name) {
        return authority.named(name, document.published()).filter(actor -> actor.kind() == ActorKind.PERSON);
    }

    private boolean namedInFull(Person person) {
        return !person.named().isEmpty();
    }

    private Person peek(Actor actor) {
        return find(actor).orElseGet(() -> person(actor));
    }

    private Person person(Actor actor) {
        return new Person(actor, fullName(actor.name()), given(actor.name()));
    }

    private FullName fullName(String name) {
        return FullName.of(name, part -> words.has(WordClass.NAME_SUFFIX, part));
    }

    private Person keep(Person person) {
        byId.putIfAbsent(person.actor().id(), person);
        return person;
    }

    private List<Person> bearers(Predicate<Person> bears, Gender gender) {
        return all().stream()
                .filter(person -> namedInFull(person) && bears.test(person))
                .filter(person -> person.gender().fits(gender))
                .toList();
    }

    /** "Ms. Epstein" where Lee Epstein was taken for a man by the given name. */
    private List<Person> misjudged(String surname) {
        return bearers(person -> person.guessed() && person.name().surname(surname), Gender.UNKNOWN).stream()
                .filter(person -> authority.get(person.actor().id()).isEmpty())
                .toList();
    }

    private Optional<Person> first(Predicate<Person> wanted) {
        return all().stream().filter(wanted).findFirst();
    }

    private static Optional<Person> nearest(List<Person> bearers, int position) {
        List<Person> own = bearers.stream().filter(person -> !person.relative()).toList();
        List<Person> among = own.isEmpty() ? bearers : own;
        return among.stream()
                .filter(person -> lastBefore(person, position) >= 0)
                .max(Comparator.comparingInt(person -> lastBefore(person, position)))
                .or(() -> among.stream()
                        .min(Comparator.comparingInt(
                                person -> person.named().get(0).start())));
    }

    private static int lastBefore(Person person, int position) {
        return person.subjects().stream()
                .mapToInt(Span::start)
                .filter(start -> start < position)
                .max()
                .orElse(-1);
    }

    private static String outer(List<Token> name) {
        return name.get(0).word() + " " + name.get(name.size() - 1).word();
    }

    /** "Joseph R. Biden Jr.": somebody known who has an office now, without the suffix that may mean his son. */
    private Optional<Actor> inOffice(List<Token> name) {
        int last = name.size() - 1;
        while (last > 1 && words.has(WordClass.NAME_SUFFIX, name.get(last).word())) last--;
        return known(outer(name.subList(0, last + 1))).filter(actor -> actor.memberships().stream()
                .anyMatch(membership -> membership.heldOn(document.published())));
    }

    private static Actor actor(String id, String name) {
        return Actors.of(id, Spelling.lowered(name), ActorKind.PERSON, false);
    }
}
