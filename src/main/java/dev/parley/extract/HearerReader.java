package dev.parley.extract;

import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads from the tree to whom something is said, and whom it is about. */
final class HearerReader {
    private final Lexicon lexicon;

    HearerReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The mentions of addressees and of targets, each in one span, in text order. */
    record Hearers(List<Span> addressees, List<Span> targets) {}

    Hearers read(Sentences.Place cue, Reading reading, Candidate candidate) {
        List<Span> addressees = new ArrayList<>(candidate.addressees());
        List<Span> targets = new ArrayList<>();
        ActRules rules = lexicon.rules(reading.act());
        cue.head().ifPresent(head -> {
            for (Token child : cue.syntax().children(head)) {
                if (!isPerson(cue.syntax(), child)) continue;
                boolean inContent = candidate.covers(child.span());
                boolean object =
                        child.relation().equals("obj") || child.relation().equals("iobj");
                if (object && rules.object() == ActRules.ObjectRole.TARGET) mention(cue, child, targets);
                else if (object && (!inContent || rules.object() == ActRules.ObjectRole.ADDRESSEE))
                    mention(cue, child, addressees);
                else if (leadsToHearer(cue.syntax(), child, rules) && !inContent) mention(cue, child, addressees);
            }
        });
        return new Hearers(distinct(addressees), distinct(targets));
    }

    private static List<Span> distinct(List<Span> spans) {
        return spans.stream().distinct().sorted().toList();
    }

    private boolean leadsToHearer(Syntax syntax, Token child, ActRules rules) {
        if (!child.relation().startsWith("obl") && !child.relation().startsWith("nmod")) return false;
        return syntax.child(child, own -> own.relation().equals("case"))
                .map(own -> own.lemma().toLowerCase(Locale.ROOT))
                .filter(word -> word.equals("to") || rules.to().contains(word))
                .isPresent();
    }

    private boolean isPerson(Syntax syntax, Token token) {
        boolean time = syntax.sentence().entities().stream()
                .anyMatch(entity -> entity.value().isPresent() && entity.span().covers(token.span()));
        return !time
                && (token.tag().startsWith("NNP")
                        || lexicon.modifiers().isPeople(token.lemma().toLowerCase(Locale.ROOT)));
    }

    private static void mention(Sentences.Place cue, Token token, List<Span> mentions) {
        List<Token> phrase = cue.syntax()
                .subtree(
                        token,
                        child -> child.relation().startsWith("acl")
                                || child.relation().equals("appos")
                                || child.relation().equals("case"));
        List<Span> spans = Syntax.spans(phrase);
        if (!spans.isEmpty()) mentions.add(Span.around(spans));
    }
}
