package dev.parley.resolve;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Sentence;
import dev.parley.model.Sorted;
import dev.parley.model.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what the contents of one document are about: by their own words, by what it speaks of, by what they point back to. */
final class Topics {
    /** A content of so many words says nothing beside the pronoun. */
    private static final int SHORT = 5;

    private final Vocabulary vocabulary;
    private final Thresholds thresholds;
    private final AnnotatedDocument document;
    /** Those that say something, by where that ends. */
    private final List<Attribution> lastFirst;

    private final DocumentContext context;
    /** So that what points back through many others does not read them all again. */
    private final Map<Attribution, List<IssueMention>> read = new HashMap<>();

    /**
     * When words are enough for an issue.
     *
     * @param known the score that is enough for an issue that the document names elsewhere
     * @param back how many sentences back a pronoun may point
     */
    record Thresholds(double known, int back, Phrasings.Fit phrases, Glosses.Fit words) {
        /** Chosen on each of two annotated articles and tried on the other. */
        static final Thresholds CHOSEN =
                new Thresholds(0.65, 2, new Phrasings.Fit(0.75, 3, 0.5), new Glosses.Fit(1.3, 0.4, 2.6));
    }

    /** @param all the attributions of the document: contents such as "the proposal" point back to them */
    Topics(
            Codebook codebook,
            Vocabulary vocabulary,
            Thresholds thresholds,
            AnnotatedDocument document,
            List<Attribution> all) {
        this.vocabulary = vocabulary;
        this.thresholds = thresholds;
        this.document = document;
        lastFirst = all.stream()
                .filter(attribution -> !attribution.content().isEmpty())
                .sorted(Comparator.comparingInt(Topics::end).reversed())
                .toList();
        context = new DocumentContext(codebook, vocabulary, thresholds, document);
    }

    /** The mentions in an attribution's content, best first; none when it is about nothing in the codebook. */
    List<IssueMention> mentions(Attribution attribution) {
        List<IssueMention> done = read.get(attribution);
        if (done != null) return done;
        List<IssueMention> mentions = reading(attribution);
        read.put(attribution, mentions);
        return mentions;
    }

    private List<IssueMention> reading(Attribution attribution) {
        if (attribution.content().isEmpty()) return List.of();
        List<Word> words = vocabulary.words(document, attribution.content());
        List<IssueMention> named = context.mentions(words);
        List<IssueMention> pointed = named.isEmpty() || subject(words) ? pointed(words, attribution) : List.of();
        return Stream.concat(named.stream(), pointed.stream().filter(mention -> named.stream()
                        .noneMatch(other -> other.sameIssue(mention))))
                .toList();
    }

    /** "The proposal" means what was last so called, "it" what was last spoken of; else a sentence is about one thing. */
    private List<IssueMention> pointed(List<Word> words, Attribution attribution) {
        OptionalInt noun = pointer(words);
        int position = noun.orElse(0);
        boolean far = noun.isEmpty() && pronoun(words);
        Optional<String> issue = lastSpokenOf(attribution, far ? thresholds.back() : 0);
        if (issue.isEmpty() && noun.isPresent())
            issue = lastCalled(words.get(position), attribution.content().get(0).start());
        return issue.stream()
                .map(id -> new IssueMention(id, new TreeSet<>(Set.of(position)), position, thresholds.known(), 0))
                .toList();
    }

    /** Whether a content begins with a phrase that points back and of which something is said: "the law was a step toward …". */
    private boolean subject(List<Word> words) {
        return pointer(words).stream()
                .anyMatch(noun -> noun + 1 < words.size()
                        && vocabulary
                                .pointers()
                                .verbs()
                                .contains(words.get(noun + 1).text()));
    }

    /** Whether a passage is a pronoun, or one of which something is said; "it wanted more" is said of somebody. */
    private boolean pronoun(List<Word> words) {
        return IntStream.rangeClosed(1, Math.min(2, words.size()))
                .filter(length -> vocabulary.pointers().pronouns().contains(text(words.subList(0, length))))
                .anyMatch(length -> words.size() <= SHORT
                        || vocabulary
                                .pointers()
                                .verbs()
                                .contains(words.get(length).text()));
    }

    /** Where the noun stands that points back, if the passage begins with such a phrase: "the American proposal". */
    private OptionalInt pointer(List<Word> words) {
        if (words.isEmpty()
                || !vocabulary.pointers().determiners().contains(words.get(0).text())) return OptionalInt.empty();
        return IntStream.range(1, Math.min(4, words.size()))
                .filter(i -> vocabulary.pointers().nouns().contains(words.get(i).stem()))
                .findFirst();
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The issue that stands nearest to the last use of a noun before a position of the text. */
    private Optional<String> lastCalled(Word noun, int before) {
        List<Sentence> sentences = document.sentences();
        for (int i = sentences.size() - 1; i >= 0; i--) {
            Span span = sentences.get(i).span();
            if (span.start() >= before) continue;
            List<Word> words =
                    vocabulary.words(document, List.of(new Span(span.start(), Math.min(before, span.end()))));
            Optional<String> issue = nearest(noun, words);
            if (issue.isPresent()) return issue;
        }
        return Optional.empty();
    }

    private Optional<String> nearest(Word noun, List<Word> words) {
        OptionalInt place = IntStream.range(0, words.size())
                .filter(i -> words.get(i).term().equals(noun.term()))
                .max();
        if (place.isEmpty()) return Optional.empty();
        return context.plainly(words).stream()
                .min(Comparator.comparingInt((IssueMention mention) -> Math.abs(mention.head() - place.getAsInt()))
                        .thenComparing(IssueMention::issue))
                .map(IssueMention::issue);
    }

    /** What the nearest attribution before this one that has an issue is about first, at most so many sentences back. */
    private Optional<String> lastSpokenOf(Attribution attribution, int back) {
        int start = attribution.content().get(0).start();
        int earliest = sentence(start) - back;
        List<Attribution> earlier = endingBy(start).stream()
                .takeWhile(other -> sentence(end(other) - 1) >= earliest)
                .filter(other -> sentence(other.content().get(0).start()) >= earliest)
                .toList();
        for (Attribution other : earlier) {
            // Only the nearest may itself point back: following all of them would double with each.
            List<IssueMention> mentions = other == earlier.get(0)
                    ? mentions(other)
                    : context.mentions(vocabulary.words(document, other.content()));
            if (!mentions.isEmpty()) return Optional.of(mentions.get(0).issue());
        }
        return Optional.empty();
    }

    /** Those whose contents end at a position or before it, the last first. */
    private List<Attribution> endingBy(int position) {
        int first = Sorted.first(lastFirst, attribution -> end(attribution) <= position);
        return lastFirst.subList(first, lastFirst.size());
    }

    private static int end(Attribution attribution) {
        return Span.around(attribution.content()).end();
    }

    private int sentence(int position) {
        return document.sentenceAt(position).map(Sentence::index).orElse(0);
    }
}
