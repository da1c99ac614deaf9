package dev.parley;

import dev.parley.model.Document;
import dev.parley.read.Input;
import dev.parley.read.UnreadableDocument;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Takes documents through the stages: several are read and interpreted at once, and what came of them is handed on one
 * by one in the order of the inputs, so that nothing depends on the number of workers.
 *
 * <p>At most two documents a worker are in flight. A document that fails is reported and the rest goes on; a second
 * document under the same id fails too. What would fail for every document (a {@link Failure}, an {@link Error}) stops
 * the run.
 */
final class Pipeline {
    /** Where documents arrive; called by one thread in the order of the inputs. */
    interface Destination {
        void accept(Input input, Interpretation interpretation);

        /** @param reason as the stage threw it */
        void failed(Input input, Throwable reason);
    }

    private record Pending(Input input, Future<Interpretation> result) {}

    private final Function<Document, Interpretation> interpreter;
    private final int workers;

    Pipeline(Function<Document, Interpretation> interpreter, int workers) {
        this.interpreter = interpreter;
        this.workers = workers;
    }

    void run(Iterable<Input> inputs, Destination destination) {
        ExecutorService executor = Executors.newFixedThreadPool(workers, Pipeline::thread);
        Map<String, String> names = new HashMap<>();
        Queue<Pending> window = new ArrayDeque<>();
        Iterator<Input> rest = inputs.iterator();
        try {
            while (rest.hasNext() || !window.isEmpty()) {
                while (rest.hasNext() && window.size() < 2 * workers) {
                    Input input = rest.next();
                    window.add(new Pending(input, executor.submit(() -> interpret(input))));
                }
                settle(window.remove(), names, destination);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private Interpretation interpret(Input input) throws UnreadableDocument {
        return interpreter.apply(input.source().read());
    }

    /** @param names of the inputs settled so far, by the id of their document */
    private static void settle(Pending pending, Map<String, String> names, Destination destination) {
        Input input = pending.input();
        try {
            Interpretation interpretation = pending.result().get();
            String id = interpretation.document().id();
            Optional<String> other = Optional.ofNullable(names.putIfAbsent(id, input.name()));
            if (other.isEmpty()) destination.accept(input, interpretation);
            else
                destination.failed(
                        input, new Failure("it has the same id as " + other.get() + ", '" + id + "'; give it another"));
        } catch (ExecutionException failure) {
            destination.failed(input, survivable(failure.getCause()));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", interruption);
        }
    }

    /** A text can be nested so deeply that the stack overflows; every other error would come again. */
    private static Throwable survivable(Throwable reason) {
        if (reason instanceof Failure failure) throw failure;
        if (reason instanceof Error error && !(error instanceof StackOverflowError)) throw error;
        return reason;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "parley-worker");
        thread.setDaemon(true);
        return thread;
    }
}
