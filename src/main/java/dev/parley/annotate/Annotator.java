package dev.parley.annotate;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Document;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import edu.stanford.nlp.util.CoreMap;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Splits documents into sentences and tokens, and parses the sentences that matter; shared by any number of threads. */
public final class Annotator {
    private final Splitter splitter;
    private final Pass tagger;
    private final Pass parser;
    private final Clock clock;

    private Annotator(Splitter splitter, Pass tagger, Pass parser, Clock clock) {
        this.splitter = splitter;
        this.tagger = tagger;
        this.parser = parser;
        this.clock = clock;
    }

    /** Loads the models, which takes some seconds and some hundred megabytes. */
    public static Annotator load() {
        return new Annotator(Splitter.load(), Pass.load(Settings.tagger()), Pass.load(Settings.parser()), Clock.load());
    }

    /** What made the annotations: library, models and settings; equal versions give equal annotations. */
    public static String version() {
        return Settings.version();
    }

    /**
     * All sentences of a document with their tags, lemmas and names; those that overlap one of {@code matters} have their
     * dependencies and times, too. Sentences of more tokens than {@link Settings#LONGEST_SENTENCE} are cut into stretches.
     *
     * @param matters stretches of the document's text, in any order
     */
    public AnnotatedDocument annotate(Document document, Collection<Span> matters) {
        List<Piece> pieces = splitter.split(document);
        BitSet marked = new BitSet();
        matters.forEach(span -> marked.set(span.start(), span.end()));
        List<Piece> chosen =
                pieces.stream().filter(piece -> isMarked(piece.span(), marked)).toList();
        tagger.over(maps(pieces), document);
        parser.over(maps(chosen), document);
        clock.read(chosen, document);
        List<Sentence> sentences = IntStream.range(0, pieces.size())
                .mapToObj(index -> new Reading(document, pieces.get(index)).sentence(index))
                .toList();
        return new AnnotatedDocument(document, sentences, notes(document, chosen));
    }

    private static List<CoreMap> maps(List<Piece> pieces) {
        return pieces.stream().map(Piece::map).toList();
    }

    private static boolean isMarked(Span span, BitSet marked) {
        int next = marked.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    private static List<String> notes(Document document, List<Piece> chosen) {
        Stream<String> words = Splitter.unreadable(document.text()).stream()
                .map(word ->
                        "A word of %d characters at character %d was left out".formatted(word.length(), word.start()));
        Stream<String> sentences = chosen.stream()
                .flatMap(piece -> piece.whole().stream())
                .distinct()
                .map(whole ->
                        "The sentence at characters %d to %d is longer than the %d tokens that are parsed: it was read in pieces"
                                .formatted(whole.start(), whole.end(), Settings.LONGEST_SENTENCE));
        return Stream.concat(words, sentences).toList();
    }
}
