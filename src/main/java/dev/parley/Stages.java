package dev.parley;

import dev.parley.annotate.Annotator;
import dev.parley.extract.Extractor;
import dev.parley.extract.Lexicon;
import dev.parley.find.Finder;
import dev.parley.graph.Ontology;
import dev.parley.graph.Run;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Document;
import dev.parley.model.Finding;
import dev.parley.model.Span;
import dev.parley.resolve.Resolver;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The stages of one run: lexicon, actors and issues are there from the start, the models when a text needs them. */
final class Stages implements AutoCloseable {
    private final Lazy<Finder> finder = new Lazy<>("the finder", Finder::load);
    private final Lazy<Annotator> annotator = new Lazy<>("the language models", Annotator::load);
    private final Lexicon lexicon = Lexicon.load();
    private final Ontology ontology;
    private final Interpreter interpreter;

    /** @param cache where findings and parses are kept, if they are */
    Stages(Ontology ontology, Optional<Cache> cache) {
        this.ontology = ontology;
        Function<Document, List<Finding>> find = document -> finder.get().find(document);
        BiFunction<Document, Collection<Span>, AnnotatedDocument> annotate =
                (document, matters) -> annotator.get().annotate(document, matters);
        interpreter = new Interpreter(
                cache.isPresent() ? new FindingCache(cache.get(), Finder.version(), find) : find,
                cache.isPresent() ? new ParseCache(cache.get(), Annotator.version(), annotate) : annotate,
                new Extractor(lexicon),
                new Resolver(ontology.actors(), ontology.issues()));
    }

    Interpretation interpret(Document document) {
        return interpreter.interpret(document);
    }

    /** Everything that statements made by these stages depend on, besides the documents. */
    Run run(Instant started, Instant ended, List<String> documents) {
        String program = new Version().getVersion()[0];
        String models = Finder.version() + "; " + Annotator.version();
        return new Run(started, ended, program, models, lexicon.version(), ontology.version(), documents);
    }

    @Override
    public void close() {
        finder.made().ifPresent(Finder::close);
    }
}
