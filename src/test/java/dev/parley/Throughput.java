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
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/**
 * Measures tokens per second on the same texts in the same process, round by round, with one worker and with one for each
 * processor: CoreNLP alone on every sentence, Parley from the files into an empty store, and Parley again with findings
 * and parses on disk, as after a change of the lexicon. Loading models is not counted, nor is
 * a first round, in which Java is still compiling. Run by {@code src/test/bench/throughput.sh}.
 */
final class Throughput {
    private static final int ROUNDS = 5;

    private final List<Input> inputs;
    private final PlainCoreNlp plain = new PlainCoreNlp();
    private final Path folder = Files.createTempDirectory("throughput");
    private final Ontology ontology = Ontology.load(Optional.empty(), Optional.empty());
    private final Stages stages = new Stages(ontology, Optional.of(new Cache(folder.resolve("cache"))));

    /** Seconds of each round for so many workers. */
    private record Times(int workers, List<Double> alone, List<Double> cold, List<Double> warm) {
        Times(int workers) {
            this(workers, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private Throughput(List<Input> inputs) throws IOException {
        this.inputs = inputs;
    }

    public static void main(String[] arguments) throws Exception {
        List<Input> inputs = new ArrayList<>();
        for (Input input : new Readers(Metadata.none()).inputs(List.of(Path.of(arguments[0])))) {
            if (inputs.size() < Integer.parseInt(arguments[1])) inputs.add(input);
        }
        new Throughput(inputs).measure(Runtime.getRuntime().availableProcessors());
    }

    private void measure(int processors) throws Exception {
        int tokens = plain(processors);
        List<Times> all = times(processors);
        for (Times untilCompiled : all) round(untilCompiled);
        all = times(processors);
        for (int round = 0; round < ROUNDS; round++) for (Times times : all) round(times);
        System.out.printf("%d texts, %d tokens%n", inputs.size(), tokens);
        for (Times times : all) {
            System.out.printf(
                    "%d worker%s: CoreNLP alone, every sentence %8.0f tokens/s%n",
                    times.workers(), times.workers() == 1 ? "" : "s", tokens / median(times.alone()));
            print("parley ingest, all new", tokens, times.cold(), times.alone());
            print("parley ingest, lexicon changed", tokens, times.warm(), times.alone());
        }
        System.out.printf(
                "%d workers for one, all new: %.2f x%n",
                processors,
                median(all.get(0).cold()) / median(all.get(all.size() - 1).cold()));
        System.out.println(new ResolvingShare(ontology).of(documents()));
        stages.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    private static List<Times> times(int processors) {
        return IntStream.of(1, processors).distinct().mapToObj(Times::new).toList();
    }

    private void round(Times times) throws Exception {
        times.alone().add(seconds(() -> plain(times.workers())));
        times.cold().add(seconds(() -> cold(times.workers())));
        times.warm().add(seconds(() -> ingest(times.workers())));
    }

    private static void print(String what, int tokens, List<Double> seconds, List<Double> alone) {
        System.out.printf(
                "%-40s %8.0f tokens/s = %.2f x%n", what, tokens / median(seconds), median(alone) / median(seconds));
    }

    private List<Document> documents() throws Exception {
        List<Document> documents = new ArrayList<>();
        for (Input input : inputs) documents.add(input.source().read());
        return documents;
    }

    private int plain(int workers) throws Exception {
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

    private int cold(int workers) throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("cache"));
        FileSystemUtils.deleteRecursively(folder.resolve("store"));
        return ingest(workers);
    }

    private int ingest(int workers) {
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
