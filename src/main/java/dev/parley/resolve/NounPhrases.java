package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Document;
import dev.parley.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is meant by a name, an office or a description. */
final class NounPhrases {
    private final Authority authority;
    private final ActorWords words;
    private final Document document;
    private final Discourse discourse;
    private final Offices offices;
    private final Descriptions descriptions;

    NounPhrases(Authority authority, ActorWords words, Document document, Discourse discourse) {
        this.authority = authority;
        this.words = words;
        this.document = document;
        this.discourse = discourse;
        offices = new Offices(authority, words, document.published(), discourse);
        descriptions = new Descriptions(document, words, discourse);
    }

    boolean hasOffice(Actor actor) {
        return offices.hasOffice(actor);
    }

    /** @param phrase without possessive ending */
    List<Actor> actors(Phrase phrase) {
        Optional<Actor> known = authority.named(phrase.words(), document.published());
        if (known.isPresent() && Spelling.capital(bare(phrase).words())) return List.of(known.get());
        Optional<Actor> name = name(phrase);
        if (name.isPresent()) return List.of(name.get());
        Optional<Actor> beside = apposition(phrase);
        if (beside.isPresent()) return List.of(beside.get());
        Optional<List<Actor>> possessed = possessed(phrase);
        if (possessed.isPresent()) return possessed.get();
        if (words.classOf(phrase.head().word(), WordClass.NOBODY, WordClass.ARTIFACT)
                .isPresent()) return List.of();
        Optional<List<Actor>> belonging = belonging(phrase).or(() -> led(phrase));
        if (belonging.isPresent()) return belonging.get();
        return described(phrase).stream().toList();
    }

    /** "Some of his supporters", "a number of lawmakers": those that the quantity is of. */
    private List<Actor> members(Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        int at = tokens.indexOf(phrase.head()) + 1;
        if (at >= tokens.size() - 1 || !tokens.get(at).word().equals("of")) return List.of();
        List<Token> rest = tokens.subList(at + 1, tokens.size());
        Token head = rest.stream()
                .filter(token -> token.head() == phrase.head().index())
                .findFirst()
                .orElse(rest.get(rest.size() - 1));
        return actors(new Phrase(phrase.sentence(), rest, head));
    }

    /** What an owner has: "his country" is the state, "his spokesman" somebody of his own. */
    List<Actor> owned(Actor owner, Phrase rest) {
        Optional<Actor> name = name(rest);
        if (name.isPresent()) return List.of(name.get());
        if (words.has(WordClass.SIDE, rest.head().word()))
            return List.of(authority.sideOf(owner, document.published()).orElse(owner));
        Optional<Actor> holder =
                offices.holder(owner, upToHead(rest), rest.span().start());
        if (holder.isPresent()) return List.of(holder.get());
        return descriptions.owned(owner, List.of(), upToHead(rest), rest, true).stream()
                .toList();
    }

    /** The name that is the head of the phrase: "White House press secretary Karoline Leavitt". */
    private Optional<Actor> name(Phrase phrase) {
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
                .or(() -> properName(phrase));
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
        List<Token> name = bare(phrase).tokens().stream()
                .takeWhile(token -> !token.tag().equals("IN") && !token.tag().equals("POS"))
                .toList();
        boolean proper = name.contains(phrase.head())
                && phrase.head().tag().startsWith("NNP")
                && !phrase.head().tag().equals("NNPS")
                && name.stream()
                        .allMatch(token ->
                                Spelling.capital(token.word()) || token.tag().equals("CD"))
                && name.stream()
                        .noneMatch(token -> authority.adjective(token.word()).isPresent())
                && !offices.isOffice(name)
                && words.classOf(
                                phrase.head().word(),
                                WordClass.ARTIFACT,
                                WordClass.PERSON,
                                WordClass.STAFF,
                                WordClass.SPOKESPERSON,
                                WordClass.TITLE)
                        .isEmpty();
        if (!proper) return Optional.empty();
        String text = Phrase.words(name);
        if (discourse.people().surname(text))
            return Optional.of(discourse
                    .people()
                    .single(text, phrase.span().start(), Gender.UNKNOWN)
                    .actor());
        return Optional.of(Actors.of(Spelling.slug(text), text, ActorKind.ORGANIZATION, false));
    }

    private boolean someone(Token noun) {
        return words.classOf(noun.word(), WordClass.PERSON, WordClass.STAFF, WordClass.SPOKESPERSON, WordClass.TITLE)
                .isPresent();
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
                || offices.isOffice(upToHead(bare(phrase)));
        int at = tokens.indexOf(phrase.head()) + 1;
        if (!staff || at >= tokens.size() - 1 || !tokens.get(at).tag().matches("IN|TO")) return Optional.empty();
        Phrase rest = phrase.with(tokens.subList(at + 1, tokens.size()));
        Phrase head = phrase.with(tokens.subList(0, at));
        return name(rest).map(owner -> offices
                .holder(owner, upToHead(head), phrase.span().start())
                .filter(holder -> definite(phrase))
                .or(() -> descriptions.owned(
                        owner, List.of(), upToHead(bare(head)), phrase, owner.kind() == ActorKind.PERSON))
                .stream()
                .toList());
    }

    /** "The Russian president", "US officials", "Trump aides": an adjective or name, then a role or description. */
    private Optional<List<Actor>> led(Phrase phrase) {
        List<Token> tokens = bare(phrase).tokens();
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
        if (words.has(WordClass.SIDE, phrase.head().word()) && after.size() == 1) return Optional.of(leader);
        List<Token> role = Stream.concat(before.stream(), after.stream()).toList();
        boolean singular = !phrase.head().tag().endsWith("S");
        Optional<Actor> holder =
                singular ? offices.holder(leader, role, phrase.span().start()) : Optional.empty();
        return holder.filter(found -> definite(phrase)
                        || !words.has(WordClass.STAFF, phrase.head().word()))
                .or(() -> descriptions.owned(leader, before, after, phrase, false));
    }

    /** "The Russians" are Russia; "Russians" are a group. */
    private Optional<List<Actor>> plural(Phrase phrase, Actor leader) {
        if (leader.kind() != ActorKind.STATE && leader.kind() != ActorKind.GROUP) return Optional.empty();
        return definite(phrase) ? Optional.of(List.of(leader)) : Optional.empty();
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

    /** "Another critic, Laura Bell": the name that stands beside a description. */
    private Optional<Actor> apposition(Phrase phrase) {
        return phrase.sentence().tokens().stream()
                .filter(token -> token.relation().equals("appos")
                        && token.head() == phrase.head().index())
                .flatMap(token -> discourse.within(phrase.sentence().span()).stream()
                        .filter(mention -> mention.span().covers(token.span())))
                .map(mention -> mention.actors().get(0))
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .findFirst();
    }

    private Optional<Actor> described(Phrase phrase) {
        Phrase bare = bare(phrase);
        int position = phrase.span().start();
        if (definite(phrase)) {
            Optional<Actor> office =
                    phrase.head().tag().endsWith("S") ? Optional.empty() : offices.holder(upToHead(bare), position);
            if (office.isPresent()) return office;
            if (bare.tokens().size() == 1) {
                Optional<Actor> again = descriptions.again(phrase);
                if (again.isPresent()) return again;
            }
        }
        return descriptions.unnamed(phrase);
    }

    private boolean definite(Phrase phrase) {
        return words.has(WordClass.DEFINITE, phrase.tokens().get(0).word());
    }

    /** Without articles, numbers and ranks in front. */
    private Phrase bare(Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        int start = 0;
        while (start < tokens.size() - 1
                && (words.has(WordClass.DETERMINER, tokens.get(start).word()) || rank(tokens.get(start)))) start++;
        return phrase.with(tokens.subList(start, tokens.size()));
    }

    private boolean rank(Token token) {
        return !token.tag().startsWith("NNP") && words.has(WordClass.RANK, token.word());
    }

    private static List<Token> upToHead(Phrase phrase) {
        int end = phrase.tokens().indexOf(phrase.head()) + 1;
        return phrase.tokens().subList(0, end);
    }
}
