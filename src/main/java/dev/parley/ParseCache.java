package dev.parley;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Document;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * An annotator that looks on disk first.
 *
 * <p>A text falls into the same sentences whatever matters in it, so where they stand is kept apart; what matters then
 * names the sentences to parse, and these make the key. Thus a new trigger in a sentence that was parsed anyway, or in
 * a document without it, costs no parse.
 */
final class ParseCache implements BiFunction<Document, Collection<Span>, AnnotatedDocument> {
    private record Sentences(List<Span> spans) {}

    private record Parse(List<Sentence> sentences, List<String> notes) {}

    private final Cache cache;
    private final String version;
    private final BiFunction<Document, Collection<Span>, AnnotatedDocument> annotator;

    /** @param version of the annotator: what another one parsed does not count */
    ParseCache(Cache cache, String version, BiFunction<Document, Collection<Span>, AnnotatedDocument> annotator) {
        this.cache = cache;
        this.version = version;
        this.annotator = annotator;
    }

    @Override
    public AnnotatedDocument apply(Document document, Collection<Span> matters) {
        String sentences = Cache.key(document, "sentences", version);
        Optional<Parse> parse = cache.get(sentences, Sentences.class)
                .flatMap(known -> cache.get(key(document, known.spans(), matters), Parse.class));
        if (parse.isPresent())
            return new AnnotatedDocument(
                    document, parse.get().sentences(), parse.get().notes());
        AnnotatedDocument annotated = annotator.apply(document, matters);
        List<Span> spans = annotated.sentences().stream().map(Sentence::span).toList();
        cache.put(key(document, spans, matters), new Parse(annotated.sentences(), annotated.notes()));
        cache.put(sentences, new Sentences(spans));
        return annotated;
    }

    private String key(Document document, List<Span> sentences, Collection<Span> matters) {
        BitSet marked = new BitSet();
        matters.forEach(span -> marked.set(span.start(), span.end()));
        List<Integer> parsed = IntStream.range(0, sentences.size())
                .filter(index -> {
                    int next = marked.nextSetBit(sentences.get(index).start());
                    return next >= 0 && next < sentences.get(index).end();
                })
                .boxed()
                .toList();
        return Cache.key(document, "parse", version, parsed.toString());
    }
}
