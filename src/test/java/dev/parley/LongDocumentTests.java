package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.extract.Extractor;
import dev.parley.extract.Lexicon;
import dev.parley.find.Finder;
import dev.parley.fixtures.Parsed;
import dev.parley.fixtures.World;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.Entity;
import dev.parley.model.Finding;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import dev.parley.resolve.Resolver;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A book is read no slower, word for word, than an article. */
class LongDocumentTests {
    private static final AnnotatedDocument ARTICLE = Parsed.of("quarry-quotations");
    private static final int SHORT = 30;
    private static final int LONGER = 5;

    /** Work that grows with the text takes five times as long, work with its square twenty-five times. */
    private static final int MOST = 12;

    private final Extractor extractor = new Extractor(Lexicon.load());
    private final Resolver resolver = new Resolver(World.OURS.actors(), World.OURS.issues());

    @Test
    void extractingAndResolvingGrowWithTheTextAndNotWithItsSquare() {
        List<Finding> findings;
        try (Finder finder = Finder.load()) {
            findings = finder.find(ARTICLE.document());
        }
        seconds(SHORT, findings);
        double brief = Math.min(seconds(SHORT, findings), seconds(SHORT, findings));
        double lengthy = seconds(LONGER * SHORT, findings);
        assertThat(lengthy / brief).isLessThan(MOST);
    }

    /** Of processor time, so that busy machines do not fail it. */
    private double seconds(int times, List<Finding> findings) {
        AnnotatedDocument document = repeated(times);
        int length = ARTICLE.document().text().length();
        List<Finding> all = IntStream.range(0, times)
                .mapToObj(each -> each * length)
                .flatMap(by -> findings.stream().map(finding -> moved(finding, by)))
                .toList();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Attribution> attributions = extractor.extract(document, all);
        assertThat(resolver.resolve(document, attributions)).hasSizeGreaterThan(5 * times);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static AnnotatedDocument repeated(int times) {
        Document document = Parsed.document(ARTICLE.document().text().repeat(times));
        int length = ARTICLE.document().text().length();
        List<Sentence> sentences = IntStream.range(0, times)
                .boxed()
                .flatMap(each -> ARTICLE.sentences().stream().map(sentence -> moved(sentence, each, each * length)))
                .toList();
        return new AnnotatedDocument(document, sentences, List.of());
    }

    private static Sentence moved(Sentence sentence, int round, int by) {
        Stream<Token> tokens = sentence.tokens().stream()
                .map(token -> new Token(
                        token.index(),
                        moved(token.span(), by),
                        token.word(),
                        token.lemma(),
                        token.tag(),
                        token.head(),
                        token.relation()));
        Stream<Entity> entities = sentence.entities().stream()
                .map(entity -> new Entity(moved(entity.span(), by), entity.type(), entity.value()));
        return new Sentence(
                sentence.index() + round * ARTICLE.sentences().size(),
                moved(sentence.span(), by),
                sentence.section(),
                tokens.toList(),
                sentence.dependencies(),
                entities.toList());
    }

    private static Finding moved(Finding finding, int by) {
        return new Finding(
                moved(finding.source(), by),
                moved(finding.cue(), by),
                moved(finding.content(), by),
                finding.score(),
                finding.reach());
    }

    private static List<Span> moved(List<Span> spans, int by) {
        return spans.stream().map(span -> moved(span, by)).toList();
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
