package dev.parley;

import dev.parley.read.Input;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Tells on the messages how far a run has come and which documents failed: a bar where a person watches, else a line
 * now and then.
 */
final class Progress implements AutoCloseable {
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(20);

    private final Console console;
    private final boolean quiet;
    private final boolean debug;
    private final OptionalInt total;
    private final Optional<ProgressBar> bar;
    private Instant said = Instant.now();
    private int done;
    private int failed;

    /** @param total how many documents there are, if that is known */
    Progress(Parley parley, OptionalInt total) {
        console = parley.console();
        quiet = parley.quiet();
        debug = parley.debug();
        this.total = total;
        bar = console.terminal() && !quiet ? Optional.of(bar()) : Optional.empty();
    }

    void done() {
        done++;
        step();
    }

    void failed(Input input, Throwable reason) {
        failed++;
        say(input.name() + ": " + Reason.of(reason));
        if (debug) reason.printStackTrace(console.messages());
        step();
    }

    void note(Input input, String note) {
        if (!quiet) say(input.name() + ": " + note);
    }

    /** 0 when all documents were done, 3 when some failed, 1 when all did. */
    int exitCode() {
        if (failed == 0) return 0;
        return done == 0 ? 1 : Parley.PARTLY;
    }

    /** "2 documents" or "2 documents, 1 failed". */
    @Override
    public String toString() {
        return done + (done == 1 ? " document" : " documents") + (failed == 0 ? "" : ", " + failed + " failed");
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    private void step() {
        bar.ifPresent(ProgressBar::step);
        if (bar.isPresent() || quiet || said.plus(NOW_AND_THEN).isAfter(Instant.now())) return;
        said = Instant.now();
        String of = total.isPresent() ? " of " + total.getAsInt() : "";
        console.say(done + failed + of + " documents" + (failed == 0 ? "" : ", " + failed + " failed"));
    }

    private void say(String message) {
        // The bar has no line of its own: wipe it, it is drawn again with the next step.
        if (bar.isPresent()) console.messages().print("\r\033[K");
        console.say(message);
    }

    private ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(total.orElse(-1))
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(console.messages()))
                .build();
    }
}
