package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads phrases in which a name or adjective stands before a role or description: "the Russian president", "US officials". */
final class Attributes {
    private final Authority authority;
    private final ActorWords words;
    private final Qualifiers qualifiers;
    private final Discourse discourse;
    private final Offices offices;
    private final Descriptions descriptions;

    Attributes(
            Authority authority,
            ActorWords words,
            Qualifiers qualifiers,
            Discourse discourse,
            Offices offices,
            Descriptions descriptions) {
        this.authority = authority;
        this.words = words;
        this.qualifiers = qualifiers;
        this.discourse = discourse;
        this.offices = offices;
        this.descriptions = descriptions;
    }

    /** Whom such a phrase means; empty where it is none, an empty list where it means a thing. */
    Optional<List<Actor>> actors(Phrase phrase) {
        List<Token> tokens = qualifiers.bare(phrase).tokens();
        for (int at = 0;
                at < tokens.size() && tokens.get(at).index() <= phrase.head().index();
                at++) {
            Optional<Owner> owner = owner(phrase, tokens, at);
            if (owner.isEmpty()) continue;
            List<Token> before = tokens.subList(0, at);
            List<Token> after = tokens.subList(owner.get().end(), tokens.size()).stream()
                    .filter(token -> token.index() <= phrase.head().index())
                    .toList();
            Actor leader = owner.get().actor();
            if (!after.contains(phrase.head())) return plural(phrase, leader);
            return Optional.of(ledBy(leader, before, after, phrase).stream().toList());
        }
        return Optional.empty();
    }

    private Optional<Actor> ledBy(Actor leader, List<Token> before, List<Token> after, Phrase phrase) {
        if (words.has(WordClass.SIDE, phrase.head().word())
                && !Spelling.capital(phrase.head().word())
                && after.size() == 1) return Optional.of(leader);
        List<Token> role = Stream.concat(before.stream(), after.stream()).toList();
        boolean singular = !phrase.head().tag().endsWith("S");
        Optional<Actor> holder =
                singular ? offices.holder(leader, role, phrase.span().start()) : Optional.empty();
        return holder.or(() -> introduced(leader, after, phrase))
                .filter(found -> qualifiers.definite(phrase)
                        || !words.has(WordClass.STAFF, phrase.head().word()))
                .or(() -> descriptions.owned(leader, before, after, phrase, false));
    }

    /** "The South Carolina senator": the senator of whom the document tells; of states the list must know who it is. */
    private Optional<Actor> introduced(Actor place, List<Token> role, Phrase phrase) {
        boolean one = qualifiers.definite(phrase) && !phrase.head().tag().endsWith("S");
        return one
                        && place.kind() == ActorKind.ORGANIZATION
                        && words.title(phrase.head().word())
                ? offices.introduced(role, phrase.span().start())
                : Optional.empty();
    }

    /** "The Russians" are Russia; "Russians" are a group. */
    private Optional<List<Actor>> plural(Phrase phrase, Actor leader) {
        if (leader.kind() != ActorKind.STATE && leader.kind() != ActorKind.GROUP) return Optional.empty();
        return qualifiers.definite(phrase) ? Optional.of(List.of(leader)) : Optional.empty();
    }

    /** An actor whose adjective or name stands before a description. */
    private record Owner(Actor actor, int end) {}

    private Optional<Owner> owner(Phrase phrase, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!Spelling.capital(token.word()) || compound(tokens, at)) return Optional.empty();
        boolean last = token.equals(phrase.head());
        String word = token.word();
        Optional<Owner> name = discourse.within(phrase.span()).stream()
                .filter(mention -> mention.span().start() == token.span().start())
                .filter(mention -> mention.span().end() <= phrase.head().span().start())
                .findFirst()
                .map(mention -> new Owner(mention.actors().get(0), end(tokens, mention)));
        return name.or(() -> authority
                .adjective(last ? word.toLowerCase(Locale.ROOT).replaceFirst("s$", "") : word)
                .map(actor -> new Owner(actor, at + 1)));
    }

    /** "African-American": no part of it is a name. */
    private static boolean compound(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).word().equals("-")
                || at + 1 < tokens.size() && tokens.get(at + 1).word().equals("-");
    }

    private static int end(List<Token> tokens, Mention mention) {
        int end = 0;
        while (end < tokens.size()
                && tokens.get(end).span().end() <= mention.span().end()) end++;
        return end;
    }
}
