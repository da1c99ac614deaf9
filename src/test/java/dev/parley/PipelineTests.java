package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Document;
import dev.parley.read.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PipelineTests {
    /** Writes down what arrives, in the order in which it arrives. */
    private static class Diary implements Pipeline.Destination {
        final List<String> entries = new ArrayList<>();

        @Override
        public void accept(Input input, Interpretation interpretation) {
            entries.add(interpretation.document().id());
        }

        @Override
        public void failed(Input input, Throwable reason) {
            entries.add(input.name() + ": " + Reason.of(reason));
        }
    }

    private static final Function<Document, Interpretation> NOTHING_SAID =
            document -> new Interpretation(document, List.of(), List.of());

    @Test
    void documentsArriveInTheOrderOfTheInputsWhoeverIsFaster() {
        Function<Document, Interpretation> firstIsSlow = document -> {
            if (document.id().equals("0")) pause(100);
            return NOTHING_SAID.apply(document);
        };
        List<Input> inputs =
                IntStream.range(0, 20).mapToObj(PipelineTests::input).toList();

        List<String> one = run(firstIsSlow, 1, inputs);
        List<String> four = run(firstIsSlow, 4, inputs);

        assertThat(four).isEqualTo(one).startsWith("0", "1", "2").hasSize(20);
    }

    @Test
    void aFailingDocumentIsReportedAndTheRestGoesOn() {
        Function<Document, Interpretation> failing = document -> {
            if (document.id().equals("1")) throw new IllegalStateException("no verb in sight");
            if (document.id().equals("2")) throw new StackOverflowError();
            return NOTHING_SAID.apply(document);
        };

        List<String> entries = run(failing, 2, List.of(input(0), input(1), input(2), input(3)));

        assertThat(entries).containsExactly("0", "file 1: no verb in sight", "file 2: it is nested too deeply", "3");
    }

    @Test
    void theSecondDocumentWithAnIdFails() {
        Input same = new Input("copy", () -> Texts.document("0", "Another text."));

        assertThat(run(NOTHING_SAID, 2, List.of(input(0), same)))
                .containsExactly("0", "copy: it has the same id as file 0, '0'; give it another");
    }

    @Test
    void whatWouldFailForEveryDocumentStopsTheRun() {
        Function<Document, Interpretation> withoutModels = document -> {
            throw new Failure("cannot load the finder");
        };

        assertThatThrownBy(() -> run(withoutModels, 2, List.of(input(0), input(1))))
                .isInstanceOf(Failure.class)
                .hasMessage("cannot load the finder");
    }

    @Test
    void notMoreThanTwoDocumentsAWorkerAreInFlight() {
        AtomicInteger read = new AtomicInteger();
        Function<Document, Interpretation> firstWaits = document -> {
            if (document.id().equals("0")) pause(200);
            return NOTHING_SAID.apply(document);
        };
        List<Input> inputs = IntStream.range(0, 50)
                .mapToObj(number -> new Input("file " + number, () -> {
                    read.incrementAndGet();
                    return Texts.document("" + number, "Text.");
                }))
                .toList();
        List<Integer> ahead = new ArrayList<>();
        Diary diary = new Diary() {
            @Override
            public void accept(Input input, Interpretation interpretation) {
                ahead.add(read.get() - ahead.size());
            }
        };

        new Pipeline(firstWaits, 3).run(inputs, diary);

        assertThat(ahead).hasSize(50).allMatch(count -> count <= 6);
    }

    private static Input input(int number) {
        return new Input("file " + number, () -> Texts.document("" + number, "Text " + number + "."));
    }

    private static List<String> run(Function<Document, Interpretation> interpreter, int workers, List<Input> inputs) {
        Diary diary = new Diary();
        new Pipeline(interpreter, workers).run(inputs, diary);
        return diary.entries;
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
