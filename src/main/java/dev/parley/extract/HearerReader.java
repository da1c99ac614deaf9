package dev.parley.extract;

import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads to whom something is said: by the cue's own complements, in a talk that the sentence names, in answer to whom. */
final class HearerReader {
    private static final Set<String> OBJECTS = Set.of("obj", "iobj");
    /** How far before a talk its preposition may stand, and how far after it the one that it is with: "in an interview Sunday with X". */
    private static final int NEAR = 4;

    private final Lexicon lexicon;
    private final Mentions mentions;

    HearerReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        mentions = new Mentions(lexicon.modifiers());
    }

    /** The mentions of addressees, each in one span, in text order. */
    List<Span> read(
            Sentences.Place cue,
            Optional<Sentences.Place> content,
            Reading reading,
            Candidate candidate,
            Circumstances circumstances) {
        List<Span> found = new ArrayList<>(candidate.addressees());
        cue.head().ifPresent(head -> {
            complements(cue.syntax(), head, reading, candidate).forEach(token -> add(cue.syntax(), token, found));
            asked(cue.syntax(), head, reading).forEach(token -> add(cue.syntax(), token, found));
        });
        inTalk(circumstances).forEach(token -> add(cue.syntax(), token, found));
        content.filter(place -> bids(reading)).ifPresent(place -> place.head()
                .flatMap(head -> mentions.doer(place.syntax(), head))
                .ifPresent(doer -> add(place.syntax(), doer, found)));
        return found.stream().distinct().sorted().toList();
    }

    /** The same without the hearer among its sources: the finder takes "she" for one in "she was asked whether …". */
    Candidate withoutHearer(Candidate candidate, Sentences.Place cue, Reading reading) {
        boolean told = cue.head()
                .filter(head -> takesHearer(reading) || lexicon.modifiers().has(WordList.ADDRESSING, head.lemma()))
                .isPresent();
        return cue.head().filter(head -> told).stream()
                .flatMap(head -> cue.syntax().children(head).stream())
                .filter(child -> child.relation().equals("nsubj:pass"))
                .reduce(candidate, (rest, hearer) -> rest.withoutSource(hearer.span()), (first, second) -> second);
    }

    private boolean takesHearer(Reading reading) {
        return lexicon.rules(reading.act()).object() == ActRules.ObjectRole.ADDRESSEE;
    }

    private void add(Syntax syntax, Token head, List<Span> found) {
        mentions.span(syntax, head).ifPresent(found::add);
    }

    /** Objects, "to X", and the subject of "was told". */
    private List<Token> complements(Syntax syntax, Token head, Reading reading, Candidate candidate) {
        ActRules rules = lexicon.rules(reading.act());
        boolean takesHearer = takesHearer(reading);
        boolean aimed = rules.object() == ActRules.ObjectRole.TARGET;
        boolean addresses = lexicon.modifiers().has(WordList.ADDRESSING, head.lemma());
        // "Called on X to leave": whatever the parser takes the preposition for.
        boolean told = bids(reading)
                && syntax.child(head, child -> child.relation().equals("xcomp")).isPresent();
        return syntax.children(head).stream()
                .filter(child -> mentions.isActor(syntax, child))
                .filter(child -> switch (child.relation()) {
                    case "obj", "iobj" -> takesHearer || told || addresses && !aimed && !candidate.covers(child.span());
                    case "nsubj:pass" -> (takesHearer || addresses) && !isSource(child, candidate);
                    default -> leadsToHearer(syntax, child, rules, isApart(child, candidate), bids(reading));
                })
                .toList();
    }

    /** In neither cue nor content: "took to Twitter" is told to nobody. */
    private static boolean isApart(Token token, Candidate candidate) {
        return !candidate.covers(token.span())
                && candidate.cue().stream().noneMatch(span -> span.overlaps(token.span()));
    }

    private static boolean isSource(Token token, Candidate candidate) {
        return candidate.source().stream().anyMatch(span -> span.overlaps(token.span()));
    }

    /** By "to", or by a preposition of the act, which may begin the content of a demand: "called on X to leave". */
    private static boolean leadsToHearer(Syntax syntax, Token child, ActRules rules, boolean apart, boolean bidden) {
        if (!child.relation().startsWith("obl") && !child.relation().startsWith("nmod")) return false;
        return syntax.child(child, own -> own.relation().equals("case"))
                .map(own -> lower(own.lemma()))
                .filter(word -> apart && word.equals("to")
                        || (apart || bidden) && rules.to().contains(word))
                .isPresent();
    }

    /** Whether somebody is asked to do something, by the cue itself. */
    private boolean bids(Reading reading) {
        return lexicon.modifiers().has(WordList.BIDDING, reading.act().id()) && !reading.neutral();
    }

    /** Whoever has asked for what is agreed to or rejected. */
    private List<Token> asked(Syntax syntax, Token head, Reading reading) {
        boolean answers =
                lexicon.modifiers().has(WordList.ANSWERING, reading.act().id());
        if (!answers
                && !lexicon.modifiers().has(WordList.APPROVING, reading.act().id())) return List.of();
        return syntax.children(head).stream()
                .filter(child ->
                        OBJECTS.contains(child.relation()) || child.relation().equals("obl"))
                .filter(this::isRequest)
                .flatMap(request -> asker(syntax, request, answers).stream())
                .toList();
    }

    /** "X's idea", "an idea by X", "an idea proposed by X". */
    private Optional<Token> asker(Syntax syntax, Token request, boolean answers) {
        Optional<Token> owner =
                syntax.child(request, child -> answers && child.relation().equals("nmod:poss"));
        return owner.or(() -> near(syntax, request).stream()
                        .filter(token -> lexicon.modifiers().has(WordList.PROPOSED_BY, token.lemma()))
                        .findFirst()
                        .flatMap(by -> syntax
                                .tokens()
                                .subList(by.index(), syntax.tokens().size())
                                .stream()
                                .takeWhile(token -> token.tag().matches("DT|JJ.*|NN.*"))
                                .reduce((first, second) -> second)))
                .filter(token -> mentions.isActor(syntax, token));
    }

    private static List<Token> near(Syntax syntax, Token token) {
        return syntax.tokens().subList(token.index(), Math.min(syntax.tokens().size(), token.index() + NEAR));
    }

    private boolean isRequest(Token noun) {
        return noun.tag().startsWith("NN")
                && lexicon.senses().stream()
                        .anyMatch(sense -> sense.kind() == Sense.Kind.NOUNS
                                && lexicon.modifiers()
                                        .has(WordList.ASKING, sense.act().id())
                                && sense.phrase().items().get(0).contains(lower(noun.lemma())));
    }

    /** "In a call with X", "while speaking to reporters". */
    private List<Token> inTalk(Circumstances circumstances) {
        Syntax syntax = circumstances.syntax();
        return syntax.tokens().stream()
                .filter(token -> lexicon.modifiers().has(WordList.TALKS, token.lemma()))
                .filter(circumstances::cover)
                .filter(talk -> goesOn(talk, syntax))
                .flatMap(talk -> partner(talk, circumstances).stream())
                .toList();
    }

    private boolean goesOn(Token talk, Syntax syntax) {
        Optional<Token> preposition =
                syntax.tokens().subList(Math.max(0, talk.index() - 1 - NEAR), talk.index() - 1).stream()
                        .filter(token -> token.tag().equals("IN"))
                        .reduce((first, second) -> second);
        if (talk.tag().equals("VBG") && preposition.isEmpty()) return true;
        return (talk.tag().startsWith("NN") || talk.tag().equals("VBG"))
                && preposition
                        .filter(word -> lexicon.modifiers().has(WordList.DURING, word.lemma()))
                        .isPresent();
    }

    private Optional<Token> partner(Token talk, Circumstances circumstances) {
        Syntax syntax = circumstances.syntax();
        return near(syntax, talk).stream()
                .filter(token -> lexicon.modifiers().has(WordList.WITH_WHOM, token.lemma()))
                .findFirst()
                .flatMap(syntax::head)
                .filter(circumstances::cover)
                .filter(token -> mentions.isActor(syntax, token));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
