package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Document;
import dev.parley.model.Token;
import java.util.List;
import java.util.Optional;

/** Who is meant by a name, an office or a description. */
final class NounPhrases {
    private final Authority authority;
    private final ActorWords words;
    private final Document document;
    private final People people;
    private final Qualifiers qualifiers;
    private final Offices offices;
    private final Descriptions descriptions;
    private final Names names;
    private final Attributes attributes;
    private final Places places;

    NounPhrases(Authority authority, ActorWords words, Document document, Discourse discourse) {
        this.authority = authority;
        this.words = words;
        this.document = document;
        people = discourse.people();
        qualifiers = new Qualifiers(words);
        offices = new Offices(authority, words, document.published(), discourse);
        descriptions = new Descriptions(document, words, discourse);
        names = new Names(authority, words, qualifiers, document, discourse, offices);
        places = new Places(authority, words, document.published(), people);
        attributes = new Attributes(authority, words, qualifiers, discourse, offices, descriptions);
    }

    boolean hasOffice(Actor actor) {
        return offices.hasOffice(actor);
    }

    /** Whether a group has been described by the head of a phrase. */
    boolean described(Phrase phrase) {
        return descriptions.again(phrase).isPresent();
    }

    /** @param phrase without possessive ending */
    List<Actor> actors(Phrase phrase) {
        Optional<Actor> known = authority.named(phrase.words(), document.published());
        if (known.isPresent()
                && !people.surelySurname(phrase.words())
                && Spelling.capital(qualifiers.bare(phrase).words())) return List.of(known.get());
        if (phrase.head().tag().equals("NNPS")) {
            List<Actor> family = people.family(phrase.head().word());
            if (family.size() > 1) return family;
        }
        Optional<Actor> name = names.of(phrase);
        if (name.isPresent()) return List.of(name.get());
        Optional<Actor> beside = names.beside(phrase);
        if (beside.isPresent()) return List.of(beside.get());
        Optional<List<Actor>> possessed = possessed(phrase);
        if (possessed.isPresent()) return possessed.get();
        if (words.has(WordClass.NOBODY, phrase.head().word())) return List.of();
        if (words.has(WordClass.ARTIFACT, phrase.head().word())) return List.of();
        Optional<List<Actor>> belonging = belonging(phrase).or(() -> attributes.actors(phrase));
        if (belonging.isPresent()) return belonging.get();
        return byDescription(phrase).stream().toList();
    }

    /** "Some of his supporters", "a number of lawmakers": those that the quantity is of; not where a name says who it is. */
    Optional<Phrase> members(Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        int at = tokens.indexOf(phrase.head()) + 1;
        boolean quantity = words.has(WordClass.NOBODY, phrase.head().word())
                && at < tokens.size() - 1
                && words.has(WordClass.OF, tokens.get(at).word());
        if (!quantity || names.beside(phrase).isPresent()) return Optional.empty();
        List<Token> rest = tokens.subList(at + 1, tokens.size());
        Token head = rest.stream()
                .filter(token -> token.head() == phrase.head().index())
                .findFirst()
                .orElse(rest.get(rest.size() - 1));
        return Optional.of(new Phrase(phrase.sentence(), rest, head));
    }

    /** What an owner has: "his country" is the state, "his spokesman" somebody of his own. */
    List<Actor> owned(Actor owner, Phrase rest) {
        Optional<Actor> name = names.of(rest);
        if (name.isPresent()) return List.of(name.get());
        if (words.has(WordClass.SIDE, rest.head().word())
                && !Spelling.capital(rest.head().word()))
            return List.of(authority.sideOf(owner, document.published()).orElse(owner));
        Optional<Actor> holder =
                offices.holder(owner, Qualifiers.upToHead(rest), rest.span().start());
        if (holder.isPresent()) return List.of(holder.get());
        Optional<Actor> body = places.of(owner, rest.head());
        if (body.isPresent()) return List.of(body.get());
        List<Token> description = Qualifiers.upToHead(rest);
        Actor possessor = possessor(owner, rest.head());
        return authority
                .named(possessor.name() + "'s " + Phrase.words(description), document.published())
                .or(() -> descriptions.owned(possessor, List.of(), description, rest, true))
                .stream()
                .toList();
    }

    /** A government is the state's, whoever leads it. */
    private Actor possessor(Actor owner, Token noun) {
        return words.has(WordClass.STATE_BODY, noun.word())
                ? authority.sideOf(owner, document.published()).orElse(owner)
                : owner;
    }

    /** "The British leader's spokesperson", "Clinton's campaign". */
    private Optional<List<Actor>> possessed(Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        for (int at = 1; at < tokens.size() - 1; at++) {
            if (!tokens.get(at).tag().equals("POS")
                    || tokens.get(at).index() > phrase.head().index()) continue;
            Phrase owner = phrase.with(tokens.subList(0, at));
            Phrase rest = phrase.with(tokens.subList(at + 1, tokens.size()));
            return actors(owner).stream().findFirst().map(found -> owned(found, rest));
        }
        return Optional.empty();
    }

    /** "A spokesman for the bank", "advisers to Mr. Obama", "officials in Moscow". */
    private Optional<List<Actor>> belonging(Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        boolean staff = words.classOf(phrase.head().word(), WordClass.STAFF, WordClass.SPOKESPERSON)
                        .isPresent()
                || offices.isOffice(Qualifiers.upToHead(qualifiers.bare(phrase)));
        int at = tokens.indexOf(phrase.head()) + 1;
        if (!staff || at >= tokens.size() - 1 || !tokens.get(at).tag().matches("IN|TO")) return Optional.empty();
        Phrase rest = phrase.with(tokens.subList(at + 1, tokens.size()));
        Phrase head = phrase.with(tokens.subList(0, at));
        return names.of(rest).map(owner -> offices
                .holder(owner, Qualifiers.upToHead(head), phrase.span().start())
                .filter(holder -> qualifiers.definite(phrase))
                .or(() -> descriptions.owned(
                        owner,
                        List.of(),
                        Qualifiers.upToHead(qualifiers.bare(head)),
                        phrase,
                        owner.kind() == ActorKind.PERSON))
                .stream()
                .toList());
    }

    /** "The campaign" where the article knows one candidate alone. */
    private Optional<Actor> called(Phrase phrase) {
        return offices.only(words.leaders(phrase.head().word().toLowerCase(java.util.Locale.ROOT)))
                .flatMap(leader -> owned(leader, phrase.with(List.of(phrase.head()))).stream()
                        .findFirst());
    }

    private Optional<Actor> byDescription(Phrase phrase) {
        Phrase bare = qualifiers.bare(phrase);
        int position = phrase.span().start();
        if (qualifiers.definite(phrase)) {
            Optional<Actor> office =
                    phrase.head().tag().endsWith("S") ? Optional.empty() : offices.holder(bare, position);
            if (office.isPresent()) return office;
            if (bare.tokens().size() == 1) {
                Optional<Actor> again = descriptions.again(phrase).or(() -> called(phrase));
                if (again.isPresent()) return again;
            }
        }
        return descriptions.unnamed(phrase);
    }
}
