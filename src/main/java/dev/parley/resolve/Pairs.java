package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who "the two leaders", "both sides", "the men" are. */
final class Pairs {
    private final ActorWords words;
    private final Pronouns pronouns;
    private final Predicate<Actor> hasOffice;
    private final Predicate<Phrase> described;

    /** @param described whether a group of several has been called by the same noun */
    Pairs(ActorWords words, Pronouns pronouns, Predicate<Actor> hasOffice, Predicate<Phrase> described) {
        this.words = words;
        this.pronouns = pronouns;
        this.hasOffice = hasOffice;
        this.described = described;
    }

    /** Both actors; empty for what is no such phrase, or where there are not two. */
    Optional<List<Actor>> actors(Phrase phrase, Pronouns.Place place) {
        Token head = phrase.head();
        boolean bare = phrase.tokens().stream()
                .allMatch(token -> token.equals(head) || words.has(WordClass.DETERMINER, token.word()));
        boolean both = phrase.tokens().stream().anyMatch(token -> words.has(WordClass.BOTH, token.word()));
        boolean definite = words.has(WordClass.DEFINITE, phrase.tokens().get(0).word());
        if (!bare || !both && (!definite || described.test(phrase))) return Optional.empty();
        return words.classOf(
                        head.word(),
                        WordClass.PAIR_OF_PERSONS,
                        WordClass.PAIR_OF_MEN,
                        WordClass.PAIR_OF_WOMEN,
                        WordClass.PAIR_OF_SIDES)
                .map(kind -> switch (kind) {
                    case PAIR_OF_SIDES -> pronouns.pair(actor -> actor.kind() == ActorKind.STATE, place);
                    case PAIR_OF_MEN -> persons(Gender.MALE, place);
                    case PAIR_OF_WOMEN -> persons(Gender.FEMALE, place);
                    default -> leaders(place);
                })
                .filter(pair -> !pair.isEmpty());
    }

    /** Those with an office, if there are two. */
    private List<Actor> leaders(Pronouns.Place place) {
        List<Actor> pair = pronouns.pair(actor -> actor.kind() == ActorKind.PERSON && hasOffice.test(actor), place);
        return pair.isEmpty() ? persons(Gender.UNKNOWN, place) : pair;
    }

    private List<Actor> persons(Gender gender, Pronouns.Place place) {
        return pronouns.pair(
                actor -> actor.kind() == ActorKind.PERSON
                        && pronouns.gender(actor).fits(gender),
                place);
    }
}
