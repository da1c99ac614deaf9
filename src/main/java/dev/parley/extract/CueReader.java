package dev.parley.extract;

import dev.parley.model.Act;
import dev.parley.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads which act a cue carries: the first specific word decides, a neutral one is the last resort. */
final class CueReader {
    private static final Set<String> BELOW = Set.of("xcomp", "advcl", "advmod", "obl", "acl", "ccomp");

    private final Lexicon lexicon;
    private final Act fallback;

    CueReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.fallback = lexicon.acts().get(0);
    }

    /** The act of a cue, which may run on to the right of its words ("asked … to"); unlisted cues are neutral. */
    Reading read(Syntax syntax, List<Token> cue) {
        List<Token> tokens = syntax.sentence().tokens();
        int first = cue.get(0).index() - 1;
        List<Token> reach = withVerbBelow(syntax, cue);
        int end = reach.get(reach.size() - 1).index() - 1;
        Optional<Phrase.Match> negating =
                longest(lexicon.modifiers().phrases(PhraseList.NEGATING), tokens, above(syntax, cue), end);
        if (negating.isPresent()) {
            Optional<Reading> below =
                    scan(tokens, reach, Math.max(first, negating.get().last() + 1));
            boolean refusing = lexicon.modifiers()
                    .phrases(PhraseList.REFUSING)
                    .contains(negating.get().phrase());
            if (below.isPresent() && (!refusing || below.get().neutral()))
                return below.get().negate();
        }
        return scan(tokens, cue, first)
                .map(reading -> silence(tokens, first) ? reading.negate() : reading)
                .orElseGet(() -> Reading.unlisted(fallback));
    }

    private boolean silence(List<Token> tokens, int position) {
        return lexicon.modifiers().phrases(PhraseList.SILENCES).stream()
                .anyMatch(phrase -> phrase.findAt(tokens, position).isPresent());
    }

    private Optional<Reading> scan(List<Token> tokens, List<Token> cue, int from) {
        Optional<Reading> neutral = Optional.empty();
        Optional<Reading> transparent = Optional.empty();
        for (Token token : cue) {
            if (token.index() - 1 < from) continue;
            Optional<Lexicon.Hit> hit = lexicon.at(tokens, token.index() - 1);
            if (hit.isEmpty()) continue;
            Sense sense = hit.get().sense();
            Reading reading = new Reading(sense.act(), sense.phrase().text(), sense.neutral(), false);
            if (sense.phrase().length() == 1 && lexicon.modifiers().has(WordList.TRANSPARENT, token.lemma())) {
                if (transparent.isEmpty()) transparent = Optional.of(reading);
            } else if (!sense.neutral()) {
                return Optional.of(reading);
            } else if (neutral.isEmpty()) {
                neutral = Optional.of(reading);
            }
        }
        return neutral.isPresent() ? neutral : transparent;
    }

    /** A cue with the infinitive that hangs from it ("declined" … "to say"), if one does. */
    private static List<Token> withVerbBelow(Syntax syntax, List<Token> cue) {
        Optional<Token> below = syntax.headOf(cue)
                .flatMap(head -> syntax.child(head, child -> child.relation().equals("xcomp") && !cue.contains(child)))
                .filter(verb -> verb.index() > cue.get(cue.size() - 1).index());
        return Stream.concat(cue.stream(), below.stream()).toList();
    }

    /** Where the words that govern the cue begin: the position of the verb it hangs below, else its own. */
    private static int above(Syntax syntax, List<Token> cue) {
        int position = cue.get(0).index() - 1;
        Optional<Token> at = syntax.headOf(cue);
        for (int step = 0; step < 3 && at.isPresent(); step++) {
            Token token = at.get();
            String relation = token.relation().split(":")[0];
            Optional<Token> head = BELOW.contains(relation) ? syntax.head(token) : Optional.empty();
            if (head.isEmpty()
                    || head.get().index() > token.index()
                    || token.index() - head.get().index() > 6) break;
            position = Math.min(position, head.get().index() - 1);
            at = head;
        }
        return position;
    }

    private static Optional<Phrase.Match> longest(List<Phrase> phrases, List<Token> tokens, int from, int to) {
        Optional<Phrase.Match> best = Optional.empty();
        for (int position = from; position < to; position++)
            for (Phrase phrase : phrases) {
                Optional<Phrase.Match> match = phrase.findAt(tokens, position);
                boolean fits = match.isPresent() && match.get().last() < to;
                if (fits
                        && (best.isEmpty()
                                || phrase.length() > best.get().phrase().length())) best = match;
            }
        return best;
    }
}
