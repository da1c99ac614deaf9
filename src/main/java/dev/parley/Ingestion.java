package dev.parley;

import dev.parley.graph.Ontology;
import dev.parley.graph.Store;
import dev.parley.read.Inputs;
import dev.parley.resolve.PositionFold;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One run of documents into a store. Our own data is read when it is made, so that bad data touches no store. */
final class Ingestion {
    private final Parley parley;
    private final IngestOptions options;
    private final Ontology ontology;
    private final Stages stages;
    private final Pipeline pipeline;
    private final Inputs inputs;

    /**
     * @param table metadata to take when the options name none
     * @throws Failure when there is nothing to read
     */
    Ingestion(Parley parley, IngestOptions options, List<Path> paths, Optional<Path> table) {
        this.parley = parley;
        this.options = options;
        inputs = options.reading().inputs(paths, table);
        ontology = options.reading().ontology();
        stages = options.reading().stages(ontology, Optional.of(options.usualCache()));
        pipeline = new Pipeline(stages::interpret, options.reading().workers());
    }

    /** Reads all documents into the store and gives the exit code. */
    int into(Store store) {
        Instant started = Instant.now();
        Progress progress = new Progress(parley, inputs.count());
        int statements = read(store, progress, started);
        Duration taken = Duration.between(started, Instant.now());
        if (!parley.quiet())
            parley.console()
                    .say("%s, %d statements, into %s in %.1f s"
                            .formatted(progress, statements, options.store().folder(), taken.toMillis() / 1000.0));
        return progress.exitCode();
    }

    private int read(Store store, Progress progress, Instant started) {
        Runnable farewell = () -> parley.console()
                .say("interrupted; " + progress + " in the store, and the same command again reads the rest");
        try (stages;
                progress;
                Interruption interruption = new Interruption(farewell)) {
            interruption.uninterrupted(() -> store.install(ontology));
            Arrivals arrivals = arrivals(store, progress, interruption);
            pipeline.run(inputs, arrivals);
            interruption.uninterrupted(store::describe);
            interruption.uninterrupted(() -> store.recordRun(stages.run(started, Instant.now(), arrivals.documents())));
            return arrivals.statements();
        }
    }

    private Arrivals arrivals(Store store, Progress progress, Interruption interruption) {
        PositionFold positions = new PositionFold();
        return new Arrivals(
                (document, statements) -> store.ingest(document, statements, positions::fold),
                options.json() ? Optional.of(parley.console().out()) : Optional.empty(),
                progress,
                interruption);
    }
}
