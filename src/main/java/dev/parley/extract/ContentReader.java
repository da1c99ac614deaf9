package dev.parley.extract;

import dev.parley.model.Act;
import dev.parley.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what a content says about the act when the cue is neutral: "must" makes a demand, "I will" a promise. */
final class ContentReader {
    private final Lexicon lexicon;

    ContentReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The act that the clauses of a content's first sentence carry, if they carry one. */
    Optional<Reading> read(Syntax syntax, List<Token> content) {
        return syntax.headOf(content).flatMap(head -> readClause(syntax, content, head));
    }

    /** The act of one clause: by its own words, or by the cue that the speaker is the subject of. */
    Optional<Reading> readClause(Syntax syntax, List<Token> content, Token head) {
        List<Token> clause =
                syntax.clause(head).stream().filter(content::contains).toList();
        boolean self = syntax.child(head, child -> child.relation().startsWith("nsubj"))
                .filter(subject -> lexicon.modifiers().selves().contains(lower(subject.word())))
                .isPresent();
        Optional<Reading> own =
                self && head.tag().startsWith("VB") ? selfReport(syntax, clause, head) : Optional.empty();
        return own.or(() -> byWords(clause))
                .or(() -> self && head.tag().startsWith("VB") ? bySelf(clause) : Optional.empty());
    }

    private Optional<Reading> selfReport(Syntax syntax, List<Token> clause, Token head) {
        List<Token> tokens = syntax.sentence().tokens();
        return lexicon.at(tokens, head.index() - 1)
                .filter(hit -> hit.sense().kind() == Sense.Kind.CUES)
                .filter(hit -> clause.containsAll(List.of(head)))
                .map(hit -> new Reading(hit.sense().act(), hit.sense().phrase().text(), false, false));
    }

    private Optional<Reading> byWords(List<Token> clause) {
        Optional<Reading> best = Optional.empty();
        int length = 0;
        for (ActRules rules : lexicon.rules())
            for (Phrase phrase : rules.content())
                if (phrase.length() > length && phrase.find(clause).isPresent()) {
                    best = Optional.of(reading(rules.act(), phrase));
                    length = phrase.length();
                }
        return best;
    }

    private Optional<Reading> bySelf(List<Token> clause) {
        return lexicon.rules().stream()
                .flatMap(rules -> rules.self().stream()
                        .filter(phrase -> phrase.find(clause).isPresent())
                        .map(phrase -> reading(rules.act(), phrase)))
                .findFirst();
    }

    private static Reading reading(Act act, Phrase phrase) {
        return new Reading(act, "content: " + phrase.text(), false, false);
    }

    /** The heads of the full clauses that are joined in a content, the first one included, in text order. */
    List<Token> joinedClauses(Syntax syntax, List<Token> content) {
        List<Token> heads = new ArrayList<>();
        syntax.headOf(content).ifPresent(head -> {
            heads.add(head);
            syntax.children(head).stream()
                    .filter(child -> child.relation().equals("conj") && content.contains(child))
                    .filter(child -> syntax.child(child, own -> own.relation().startsWith("nsubj"))
                            .isPresent())
                    .forEach(heads::add);
        });
        return heads;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
