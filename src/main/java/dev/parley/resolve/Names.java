package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Document;
import dev.parley.model.Token;
import java.util.List;
import java.util.Optional;

/** Finds the name that a phrase is about: its head, or what stands beside it. */
final class Names {
    private final Authority authority;
    private final ActorWords words;
    private final Qualifiers qualifiers;
    private final Document document;
    private final Discourse discourse;
    private final Offices offices;
    private final BodyNames bodies;

    Names(
            Authority authority,
            ActorWords words,
            Qualifiers qualifiers,
            Document document,
            Discourse discourse,
            Offices offices) {
        this.authority = authority;
        this.words = words;
        this.qualifiers = qualifiers;
        this.document = document;
        this.discourse = discourse;
        this.offices = offices;
        bodies = new BodyNames(authority, words, document.published());
    }

    /** The name that is the head of the phrase: "White House press secretary Karoline Leavitt". */
    Optional<Actor> of(Phrase phrase) {
        List<Mention> names = discourse.within(phrase.span());
        return names.stream()
                .filter(mention -> mention.span().covers(phrase.head().span()))
                .filter(mention -> !groupOfMembers(phrase, mention))
                .findFirst()
                .or(() -> names.stream()
                        .filter(mention -> mention.span().end() == phrase.span().end())
                        .filter(mention -> mention.actors().get(0).kind() == ActorKind.PERSON)
                        .filter(mention -> noPreposition(phrase, mention))
                        .findFirst())
                .map(mention -> mention.actors().get(0))
                .or(() -> titleOf(phrase))
                .or(() -> properName(phrase));
    }

    /** Whose title the words are: "Del." where "Stacey Plaskett" follows. */
    private Optional<Actor> titleOf(Phrase phrase) {
        if (!words.someone(phrase.head().word())) return Optional.empty();
        return discourse.nameAt(phrase.last().span().end() + 1).filter(actor -> actor.kind() == ActorKind.PERSON);
    }

    /** "Another critic, Laura Bell": the name that stands beside a description. */
    Optional<Actor> beside(Phrase phrase) {
        return phrase.sentence().tokens().stream()
                .filter(token -> token.relation().equals("appos")
                        && token.index() > phrase.last().index())
                .filter(token -> phrase.tokens().contains(phrase.sentence().token(token.head())))
                .flatMap(token -> discourse.within(phrase.sentence().span()).stream()
                        .filter(mention -> mention.span().covers(token.span())))
                .map(mention -> mention.actors().get(0))
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .findFirst();
    }

    /** "Many Republicans", "Republicans on the committee" are not the party. */
    private boolean groupOfMembers(Phrase phrase, Mention mention) {
        boolean plural = phrase.head().tag().matches("NNP?S")
                && mention.span().equals(phrase.head().span());
        return plural
                        && phrase.tokens().stream()
                                .anyMatch(token -> !token.equals(phrase.head())
                                        && !token.word().equalsIgnoreCase("the"))
                || mention.span().equals(phrase.head().span())
                        && authority.adjective(phrase.head().word()).isPresent()
                        && authority
                                .named(phrase.head().word(), document.published())
                                .isEmpty();
    }

    private static boolean noPreposition(Phrase phrase, Mention mention) {
        return phrase.tokens().stream()
                .filter(token -> token.span().end() <= mention.span().start())
                .noneMatch(token -> token.tag().equals("IN") || token.tag().equals("TO"));
    }

    /** Capitalised words that nobody took for a name: a body or place of this document. */
    private Optional<Actor> properName(Phrase phrase) {
        List<Token> bare = qualifiers.bare(phrase).tokens();
        List<Token> name = bare.stream()
                .takeWhile(token -> !token.tag().equals("IN") && !token.tag().equals("POS"))
                .toList();
        if (!proper(phrase, name)) return Optional.empty();
        String text =
                Phrase.words(words.has(WordClass.BODY, phrase.head().word()) ? bodies.whole(bare, name.size()) : name);
        if (discourse.people().surname(text) || name.size() == 1 && words.given(text))
            return Optional.of(discourse
                    .people()
                    .single(text, phrase.span().start(), Gender.UNKNOWN)
                    .actor());
        return Optional.of(discourse.bodies().of(text));
    }

    private boolean proper(Phrase phrase, List<Token> name) {
        return name.contains(phrase.head())
                && phrase.head().tag().startsWith("NNP")
                && !phrase.head().tag().equals("NNPS")
                && name.stream()
                        .allMatch(token ->
                                Spelling.capital(token.word()) || token.tag().equals("CD"))
                && name.stream()
                        .noneMatch(token -> authority.adjective(token.word()).isPresent())
                && !offices.isOffice(name)
                && !name.stream().allMatch(token -> words.title(token.word()))
                && !time(phrase)
                && !words.has(WordClass.ARTIFACT, phrase.head().word())
                && !(name.size() == 1 && words.someone(phrase.head().lemma().toLowerCase(java.util.Locale.ROOT)))
                && (titleCase(phrase, name) || !someone(phrase.head()));
    }

    /** "Tuesday", "March". */
    private static boolean time(Phrase phrase) {
        return phrase.sentence().entities().stream()
                .filter(entity -> entity.type().matches("DATE|TIME|DURATION|SET"))
                .anyMatch(entity -> entity.span().overlaps(phrase.head().span()));
    }

    /** "The Daily Caller" is a name although a caller is somebody. */
    private static boolean titleCase(Phrase phrase, List<Token> name) {
        return name.size() > 1 && phrase.tokens().get(0).word().equals("The");
    }

    private boolean someone(Token noun) {
        return words.classOf(noun.word(), WordClass.PERSON, WordClass.STAFF, WordClass.SPOKESPERSON, WordClass.TITLE)
                .isPresent();
    }
}
