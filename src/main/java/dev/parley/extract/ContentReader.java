package dev.parley.extract;

import dev.parley.model.Act;
import dev.parley.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what a content says about the act when the cue is neutral: "must" makes a demand, "I will" a promise. */
final class ContentReader {
    private final Lexicon lexicon;

    ContentReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The act that the outermost clause of a content carries, by its own words or as the speaker's own act. */
    Optional<Reading> read(Syntax syntax, List<Token> content, Speaker speaker) {
        List<Token> clause = syntax.mainClause(content);
        Optional<Token> verb = syntax.headOf(content)
                .filter(head -> head.tag().startsWith("VB") || head.tag().startsWith("JJ"))
                .filter(head -> isOwn(syntax, head, speaker));
        return verb.flatMap(head -> selfReport(syntax, head))
                .or(() -> byWords(clause))
                .or(() -> verb.flatMap(head -> bySelf(clause)));
    }

    /** Whether the subject of a verb is a bare pronoun that may stand for the speaker. */
    private boolean isOwn(Syntax syntax, Token verb, Speaker speaker) {
        return syntax.child(verb, child -> child.relation().startsWith("nsubj"))
                .filter(subject -> lexicon.modifiers().has(WordList.SELVES, subject.word()))
                .filter(subject -> speaker.canBe(subject.word().toLowerCase(Locale.ROOT)))
                .filter(subject -> syntax.children(subject).isEmpty())
                .isPresent();
    }

    private Optional<Reading> selfReport(Syntax syntax, Token verb) {
        return lexicon.at(syntax.tokens(), verb.index() - 1)
                .filter(hit -> !hit.sense().neutral() && hit.sense().kind() != Sense.Kind.NOUNS)
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
}
