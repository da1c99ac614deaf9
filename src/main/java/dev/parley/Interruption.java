package dev.parley;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Ctrl-C: the commit under way comes to its end, no other begins, and the user hears what is done. */
final class Interruption implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private final ReentrantLock commit = new ReentrantLock();
    private final Runnable farewell;
    private final Thread hook = new Thread(this::interrupted, "parley-interruption");

    /** @param farewell says what is done when the run is broken off */
    Interruption(Runnable farewell) {
        this.farewell = farewell;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Does something that is not to be broken off. */
    void uninterrupted(Runnable work) {
        commit.lock();
        try {
            work.run();
        } finally {
            commit.unlock();
        }
    }

    /** From here on Ctrl-C is nobody's business. */
    @Override
    public void close() {
        // While the process ends the hook is taken, and so is the lock: wait here for the end.
        commit.lock();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } finally {
            commit.unlock();
        }
    }

    private void interrupted() {
        try {
            // Never given back: nothing is to begin while the process ends.
            if (!commit.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) return;
            farewell.run();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
