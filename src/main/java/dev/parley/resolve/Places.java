package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Token;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The bodies in which somebody has a place: whom "his party", "her ministry" and "their government" mean. */
final class Places {
    private final Authority authority;
    private final ActorWords words;
    private final Optional<LocalDate> day;
    private final People people;

    Places(Authority authority, ActorWords words, Optional<LocalDate> day, People people) {
        this.authority = authority;
        this.words = words;
        this.day = day;
        this.people = people;
    }

    /** The body of a person, by its noun, that the authority list or the document knows. */
    Optional<Actor> of(Actor person, Token noun) {
        if (person.kind() != ActorKind.PERSON || !words.has(WordClass.BODY, noun.word())) return Optional.empty();
        String word = noun.word().toLowerCase(Locale.ROOT);
        return authority
                .places(person, day)
                .filter(body -> named(body, word))
                .findFirst()
                .or(() -> introduced(person, word));
    }

    /** "The Republican senator … his party". */
    private Optional<Actor> introduced(Actor person, String word) {
        return people.find(person).stream()
                .flatMap(known -> known.nouns().stream())
                .flatMap(noun -> Arrays.stream(noun.split(" ")))
                .flatMap(noun -> authority.adjective(noun).stream())
                .filter(body -> body.kind() == ActorKind.ORGANIZATION && named(body, word))
                .findFirst();
    }

    private boolean named(Actor body, String noun) {
        String name = " " + Spelling.folded(body.name()) + " ";
        return Stream.concat(Stream.of(noun), words.bodyNames(noun).stream())
                .anyMatch(word -> name.contains(" " + word + " "));
    }
}
