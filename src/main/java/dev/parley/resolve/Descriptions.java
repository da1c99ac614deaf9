package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Document;
import dev.parley.model.Token;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Actors that a document describes without a name: "two people briefed on the matter", "the spokesman of the bank". */
final class Descriptions {
    private static final int LONGEST = 10;
    /** Tags of words that only join others. */
    private static final String JOINING = "IN|TO|CC|POS|WDT|WP.?";

    private final Document document;
    private final ActorWords words;
    private final Qualifiers qualifiers;
    private final Discourse discourse;
    /** By lemma and number of the head: what "the officials" refers back to. */
    private final Map<String, Actor> described = new LinkedHashMap<>();

    Descriptions(Document document, ActorWords words, Discourse discourse) {
        this.document = document;
        this.words = words;
        qualifiers = new Qualifiers(words);
        this.discourse = discourse;
    }

    /**
     * Somebody who belongs to an owner: "Starmer's spokesperson", "Trump's team", "traditional US allies".
     *
     * @param before what stands before the owner's name or adjective
     * @param after what stands after it, up to the head
     */
    Optional<Actor> owned(Actor owner, List<Token> before, List<Token> after, Phrase phrase, boolean possessive) {
        Token head = phrase.head();
        if (!animate(head)) return Optional.empty();
        boolean spokesperson = words.has(WordClass.SPOKESPERSON, head.word());
        String rest = !spokesperson ? plain(after) : plural(head) ? "spokespersons" : "spokesperson";
        boolean person = owner.kind() == ActorKind.PERSON;
        boolean body = after.size() == 1
                && words.has(WordClass.BODY, head.word())
                && !owner.adjectives().isEmpty();
        // "Ukraine's government" is the Ukrainian one.
        String attribute = attribute(owner, person || possessive && !body);
        String name = (plain(before) + " " + attribute + " " + rest).strip();
        String id = person || spokesperson ? owner.id() + "." + Spelling.slug(rest) : Spelling.slug(name);
        return Optional.of(remember(phrase, Actors.of(id, name, kind(head), true, owner)));
    }

    /** "Trump's", "Ukraine's", or as an adjective, the one that is a name too: "US" rather than "American". */
    private static String attribute(Actor owner, boolean possessive) {
        if (possessive)
            return owner.name() + (owner.name().endsWith("s") && owner.kind() != ActorKind.PERSON ? "'" : "'s");
        return owner.adjectives().stream()
                .min(Comparator.comparing((String adjective) -> !owner.aliases().contains(adjective))
                        .thenComparing(adjective -> -adjective.length())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(owner.name());
    }

    /** Somebody of whom there is only this description; its id holds in this document alone. */
    Optional<Actor> unnamed(Phrase phrase) {
        String spoken = Phrase.words(phrase.tokens());
        String name = plain(phrase.tokens());
        if (!Spelling.lowered(spoken).equals(spoken)) name = name.toLowerCase(Locale.ROOT);
        if (name.isEmpty() || !animate(phrase.head())) return Optional.empty();
        String id = Spelling.slug(document.id()) + "." + Spelling.slug(name);
        return Optional.of(remember(phrase, Actors.of(id, name, kind(phrase.head()), true)));
    }

    /** Whom "the official", "the sources", "the committee" refer back to. */
    Optional<Actor> again(Phrase phrase) {
        Actor known = described.get(headKey(phrase));
        if (known != null) return Optional.of(known);
        String noun = phrase.head().word().toLowerCase(Locale.ROOT);
        if (!words.has(WordClass.BODY, noun)) return Optional.empty();
        int position = phrase.span().start();
        return discourse
                .nearest(position, actor -> body(actor) && headed(Spelling.key(actor.name()), noun))
                .or(() -> discourse.nearest(
                        position,
                        actor -> body(actor) && words.bodyNames(noun).stream().anyMatch(word -> holds(actor, word))));
    }

    private static boolean body(Actor actor) {
        return actor.kind() == ActorKind.ORGANIZATION && !actor.unnamed();
    }

    private static boolean holds(Actor actor, String word) {
        return (" " + Spelling.key(actor.name()) + " ").toLowerCase(Locale.ROOT).contains(" " + word + " ");
    }

    /** "Electoral Commission", "Commission on Fisheries". */
    private static boolean headed(String name, String noun) {
        return name.endsWith(" " + noun)
                || name.startsWith(noun + " on ")
                || name.startsWith(noun + " for ")
                || name.startsWith(noun + " of ");
    }

    /** Whether a noun means somebody rather than something; of several, everything may be somebody that does not look like a thing. */
    private boolean animate(Token head) {
        String noun = head.word().toLowerCase(Locale.ROOT);
        if (words.has(WordClass.ARTIFACT, noun) || words.has(WordClass.ARTIFACT, head.lemma())) return false;
        String one = plural(head) ? head.lemma().toLowerCase(Locale.ROOT) : noun;
        boolean known = words.someone(one)
                || words.classOf(one, WordClass.BODY, WordClass.PLACE).isPresent();
        return known || plural(head) && !words.thing(one);
    }

    private ActorKind kind(Token head) {
        if (words.classOf(head.word(), WordClass.BODY, WordClass.PLACE).isPresent()) return ActorKind.ORGANIZATION;
        return plural(head) ? ActorKind.GROUP : ActorKind.PERSON;
    }

    private Actor remember(Phrase phrase, Actor actor) {
        described.put(headKey(phrase), actor);
        return actor;
    }

    private static String headKey(Phrase phrase) {
        Token head = phrase.head();
        return head.word().toLowerCase(Locale.ROOT) + (plural(head) ? " plural" : "");
    }

    private static boolean plural(Token token) {
        return token.tag().endsWith("S")
                || token.tag().isEmpty() && token.word().endsWith("s");
    }

    /** Without articles, numbers and ranks in front, and ranks anywhere: what makes two descriptions the same. */
    private String plain(List<Token> tokens) {
        List<Token> kept = tokens.stream()
                .filter(token -> !qualifiers.rank(token))
                .skip(lastVerb(tokens))
                .dropWhile(this::slight)
                .toList();
        int end = Math.min(kept.size(), LONGEST);
        while (end > 0 && kept.get(end - 1).tag().matches(JOINING)) end--;
        return Phrase.words(kept.subList(0, end));
    }

    /** How many tokens to leave out where the parser took a clause for a phrase: "is a former lawyer". */
    private static long lastVerb(List<Token> tokens) {
        return tokens.stream()
                .takeWhile(token -> token.tag().matches("VB[DZP]|MD"))
                .count();
    }

    /** What may stand in front of a description without telling whom it is of: "almost 200", "dozens of". */
    private boolean slight(Token token) {
        return words.has(WordClass.DETERMINER, token.word())
                || token.tag().equals("CD")
                || token.tag().matches(JOINING)
                || token.tag().equals("RB") && !Spelling.capital(token.word());
    }
}
