package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says whom personal pronouns mean where they stand: "I" whoever speaks, "our" the side of the speaker, "he" one told of before. */
final class References {
    private final Document document;
    private final Authority authority;
    private final ActorWords words;
    private final Tellings tellings;
    private final Pronouns pronouns;
    private final Function<Attribution, List<Actor>> sources;

    /** @param sources tells the actors of a source */
    References(
            Document document,
            Authority authority,
            ActorWords words,
            Tellings tellings,
            Pronouns pronouns,
            Function<Attribution, List<Actor>> sources) {
        this.document = document;
        this.authority = authority;
        this.words = words;
        this.tellings = tellings;
        this.pronouns = pronouns;
        this.sources = sources;
    }

    /** The actors of a personal pronoun; empty for what is none. */
    Optional<List<Actor>> actors(Phrase phrase, Optional<Attribution> within) {
        String word = phrase.head().word();
        if (word.equals("US")) return Optional.empty();
        return words.classOf(
                        word,
                        WordClass.HE,
                        WordClass.SHE,
                        WordClass.IT,
                        WordClass.THEY,
                        WordClass.SPEAKER,
                        WordClass.SPEAKER_SIDE,
                        WordClass.LISTENER,
                        WordClass.NOBODY)
                .map(kind -> meant(kind, phrase, within));
    }

    private List<Actor> meant(WordClass kind, Phrase pronoun, Optional<Attribution> within) {
        return switch (kind) {
            case HE -> pronouns.person(Gender.MALE, place(pronoun, within));
            case SHE -> pronouns.person(Gender.FEMALE, place(pronoun, within));
            case IT -> pronouns.thing(place(pronoun, within));
            case THEY -> pronouns.several(place(pronoun, within));
            case SPEAKER -> speaker(pronoun, within);
            case SPEAKER_SIDE -> side(speaker(pronoun, within));
            default -> List.of();
        };
    }

    /** Where words stand, and who speaks there. */
    Pronouns.Place place(Phrase phrase, Optional<Attribution> within) {
        List<Span> own = within.map(Attribution::content).orElseGet(() -> Subjects.beside(phrase));
        Optional<Attribution> telling = tellings.around(phrase.span(), within);
        List<Actor> tellers = telling.map(sources).orElse(List.of());
        boolean quoted = telling.filter(Tellings::ownWords).isPresent();
        return new Pronouns.Place(
                phrase.sentence(), phrase.span(), own, quoted ? List.of() : tellers, quoted ? tellers : List.of());
    }

    /** Whoever is quoted around the words. */
    private List<Actor> speaker(Phrase phrase, Optional<Attribution> within) {
        return tellings.around(phrase.span(), within).map(sources).orElse(List.of());
    }

    private List<Actor> side(List<Actor> speakers) {
        return speakers.stream()
                .map(speaker -> authority.sideOf(speaker, document.published()).orElse(speaker))
                .distinct()
                .toList();
    }
}
