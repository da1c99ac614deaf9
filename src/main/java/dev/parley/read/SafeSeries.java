package dev.parley.read;

import java.io.IOException;
import java.util.Optional;

/** A series that never throws: where it breaks off, its last document is one that cannot be read, for that reason. */
final class SafeSeries implements Series {
    private final String name;
    private final Opener opener;
    private Optional<Series> series = Optional.empty();
    private boolean over;

    SafeSeries(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /** The next document, empty at the end, when the file is closed too. */
    @Override
    public Optional<Input> next() {
        if (over) return Optional.empty();
        try {
            if (series.isEmpty()) series = Optional.of(opener.open());
            Optional<Input> next = series.get().next();
            if (next.isEmpty()) close();
            return next;
        } catch (UnreadableDocument reason) {
            return brokenOff(reason);
        } catch (OutOfProportion reason) {
            return brokenOff(new UnreadableDocument(name, reason.getMessage()));
        } catch (IOException | RuntimeException reason) {
            // Libraries that unpack throw more than they say when bytes make no sense.
            return brokenOff(UnreadableDocument.damaged(name, reason));
        }
    }

    private Optional<Input> brokenOff(UnreadableDocument reason) {
        try {
            close();
        } catch (IOException alreadyBroken) {
            reason.addSuppressed(alreadyBroken);
        }
        return Optional.of(Input.failed(name, reason));
    }

    @Override
    public void close() throws IOException {
        over = true;
        if (series.isPresent()) series.get().close();
    }
}
