package dev.parley;

import dev.parley.model.Document;
import dev.parley.model.Statement;
import dev.parley.read.Input;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.json.JsonMapper;

/** Puts documents into a store as they arrive, each in one commit, and acknowledges them after it. */
final class Arrivals implements Pipeline.Destination {
    private static final JsonMapper JSON = new JsonMapper();

    private final BiConsumer<Document, List<Statement>> commit;
    private final Optional<OutputStream> receipts;
    private final Progress progress;
    private final Interruption interruption;
    private final List<String> documents = new ArrayList<>();
    private int statements;
    private boolean refused;

    /**
     * @param commit puts a document's statements into the store; an exception means that they are not there
     * @param receipts gets one line of JSON for each document, if anybody wants them
     */
    Arrivals(
            BiConsumer<Document, List<Statement>> commit,
            Optional<OutputStream> receipts,
            Progress progress,
            Interruption interruption) {
        this.commit = commit;
        this.receipts = receipts;
        this.progress = progress;
        this.interruption = interruption;
    }

    @Override
    public void accept(Input input, Interpretation interpretation) {
        interruption.uninterrupted(() -> arrive(input, interpretation));
    }

    private void arrive(Input input, Interpretation interpretation) {
        try {
            commit.accept(interpretation.document(), interpretation.statements());
        } catch (RuntimeException refusal) {
            refuse(input, refusal);
            return;
        }
        refused = false;
        documents.add(interpretation.document().id());
        // Without an actor a statement does not enter the store.
        int count = (int) interpretation.statements().stream()
                .filter(statement -> !statement.actors().isEmpty())
                .count();
        statements += count;
        acknowledge(interpretation.document(), count);
        interpretation.notes().forEach(note -> progress.note(input, note));
        progress.done();
    }

    @Override
    public void failed(Input input, Throwable reason) {
        progress.failed(input, reason);
    }

    /** Ids of the documents that are in the store now. */
    List<String> documents() {
        return documents;
    }

    /** How many statements of these documents are in the store. */
    int statements() {
        return statements;
    }

    /** Once it may be the document; twice in a row it is the store (a full disk, say), and no other will fare better. */
    private void refuse(Input input, RuntimeException refusal) {
        if (refused) throw new Failure("the store takes no more documents: " + Reason.of(refusal), refusal);
        refused = true;
        failed(input, refusal);
    }

    private void acknowledge(Document document, int count) {
        if (receipts.isEmpty()) return;
        Map<String, Object> receipt = new LinkedHashMap<>();
        receipt.put("document", document.id());
        receipt.put("statements", count);
        try {
            receipts.get().write(JSON.writeValueAsBytes(receipt));
            receipts.get().write('\n');
            receipts.get().flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
