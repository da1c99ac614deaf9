package dev.parley;

import dev.parley.annotate.PlainCoreNlp;
import dev.parley.graph.Iris;
import dev.parley.graph.Ontology;
import dev.parley.graph.Store;
import dev.parley.model.Document;
import dev.parley.read.Input;
import dev.parley.read.Metadata;
import dev.parley.read.Readers;
import dev.parley.resolve.PositionFold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.util.FileSystemUtils;

/**
 * Measures tokens per second on the same texts in the same process, round by round: CoreNLP alone on every sentence,
 * Parley from the files into an empty store, and Parley again with findings and parses on disk, as after a change of
 * the lexicon. Loading models is not counted. Run by {@code src/test/bench/throughput.sh}.
 */
final class Throughput {
    private static final int ROUNDS = 3;

    private final List<Input> inputs;
    private final int workers;
    private final PlainCoreNlp plain = new PlainCoreNlp();
    private final Path folder = Files.createTempDirectory("throughput");
    private final Ontology ontology = Ontology.load(Optional.empty(), Optional.empty());
    private final Stages stages = new Stages(ontology, Optional.of(new Cache(folder.resolve("cache"))));

    private Throughput(List<Input> inputs, int workers) throws IOException {
        this.inputs = inputs;
        this.workers = workers;
    }

    public static void main(String[] arguments) throws Exception {
        List<Input> inputs = new ArrayList<>();
        for (Input input : new Readers(Metadata.none()).inputs(List.of(Path.of(arguments[0])))) {
            if (inputs.size() < Integer.parseInt(arguments[1])) inputs.add(input);
        }
        new Throughput(inputs, Runtime.getRuntime().availableProcessors()).measure();
    }

    private void measure() throws Exception {
        int tokens = plain();
        cold();
        List<Double> alone = new ArrayList<>();
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            alone.add(seconds(this::plain));
            cold.add(seconds(this::cold));
            warm.add(seconds(this::ingest));
            System.out.printf(
                    "round %d: %.1f s, %.1f s, %.2f s%n",
                    round + 1, alone.get(round), cold.get(round), warm.get(round));
        }
        System.out.printf("%d texts, %d tokens, %d workers%n", inputs.size(), tokens, workers);
        System.out.printf("CoreNLP alone, every sentence    %8.0f tokens/s%n", tokens / median(alone));
        print("parley ingest, all new", tokens, cold, alone);
        print("parley ingest, lexicon changed", tokens, warm, alone);
        System.out.println(new ResolvingShare(ontology).of(documents()));
        stages.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    private static void print(String what, int tokens, List<Double> seconds, List<Double> alone) {
        System.out.printf(
                "%-32s %8.0f tokens/s = %.2f x%n", what, tokens / median(seconds), median(alone) / median(seconds));
    }

    private List<Document> documents() throws Exception {
        List<Document> documents = new ArrayList<>();
        for (Input input : inputs) documents.add(input.source().read());
        return documents;
    }

    private int plain() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(workers);
        try {
            int tokens = 0;
            for (var count : executor.invokeAll(inputs.stream()
                    .<Callable<Integer>>map(
                            input -> () -> plain.tokens(input.source().read().text()))
                    .toList())) tokens += count.get();
            return tokens;
        } finally {
            executor.shutdown();
        }
    }

    private int cold() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("cache"));
        FileSystemUtils.deleteRecursively(folder.resolve("store"));
        return ingest();
    }

    private int ingest() {
        PositionFold positions = new PositionFold();
        Progress progress = new Progress(new Parley(Console.system()), OptionalInt.of(inputs.size()));
        try (Store store = Store.open(folder.resolve("store"), Iris.DEFAULT_BASE);
                Interruption interruption = new Interruption(() -> {})) {
            store.install(ontology);
            Arrivals arrivals = new Arrivals(
                    (document, statements) -> store.ingest(document, statements, positions::fold),
                    Optional.empty(),
                    progress,
                    interruption);
            new Pipeline(stages::interpret, workers).run(inputs, arrivals);
            return arrivals.statements();
        }
    }

    private static double seconds(Callable<Integer> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
