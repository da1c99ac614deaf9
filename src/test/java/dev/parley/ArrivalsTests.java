package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Document;
import dev.parley.model.Statement;
import dev.parley.read.Input;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class ArrivalsTests {
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final ByteArrayOutputStream receipts = new ByteArrayOutputStream();
    private final Console console = new Console(
            InputStream.nullInputStream(), OutputStream.nullOutputStream(), new PrintStream(messages), false);
    private final Progress progress = new Progress(new Parley(console), OptionalInt.of(3));

    @Test
    void aReceiptIsWrittenAfterTheCommit() {
        List<String> order = new ArrayList<>();
        arrive((document, statements) -> order.add(document.id() + " after " + receipts.size() + " bytes"), "a", "b");
        assertThat(receipts)
                .hasToString("{\"document\":\"a\",\"statements\":0}\n{\"document\":\"b\",\"statements\":0}\n");
        assertThat(order).containsExactly("a after 0 bytes", "b after 32 bytes");
        assertThat(progress.exitCode()).isZero();
    }

    @Test
    void aDocumentThatTheStoreRefusesHasNoReceiptAndTheRestGoesOn() {
        arrive(refusing("a"), "a", "b");
        assertThat(receipts).hasToString("{\"document\":\"b\",\"statements\":0}\n");
        assertThat(messages).hasToString("parley: a.txt: no room\n");
        assertThat(progress.exitCode()).isEqualTo(Parley.PARTLY);
    }

    @Test
    void whenTheStoreRefusesTwiceInARowTheRunStops() {
        assertThatThrownBy(() -> arrive(refusing("ab"), "a", "b", "c"))
                .isInstanceOf(Failure.class)
                .hasMessage("the store takes no more documents: no room");
    }

    @Test
    void whereEveryDocumentFailedTheRunFailed() {
        arrive(refusing("a"), "a");
        assertThat(progress.exitCode()).isEqualTo(1);
        assertThat(progress).hasToString("0 documents, 1 failed");
    }

    private void arrive(BiConsumer<Document, List<Statement>> commit, String... ids) {
        try (Interruption interruption = new Interruption(() -> {})) {
            Arrivals arrivals = new Arrivals(commit, Optional.of(receipts), progress, interruption);
            for (String id : ids) {
                Input input = new Input(id + ".txt", () -> Texts.document(id, "Text."));
                arrivals.accept(input, new Interpretation(Texts.document(id, "Text."), List.of(), List.of()));
            }
        }
    }

    private static BiConsumer<Document, List<Statement>> refusing(String ids) {
        return (document, statements) -> {
            if (ids.contains(document.id())) throw new IllegalStateException("no room");
        };
    }
}
