package dev.parley;

import java.util.Optional;
import java.util.function.Supplier;

/** A model that is loaded when it is first asked for: a warm cache never needs it. */
final class Lazy<T> implements Supplier<T> {
    private final String name;
    private final Supplier<T> load;
    private Optional<T> value = Optional.empty();

    /** @param name what it is, for the message when it cannot be loaded: "the finder" */
    Lazy(String name, Supplier<T> load) {
        this.name = name;
        this.load = load;
    }

    /**
     * The model; threads that ask together wait for one and the same.
     *
     * @throws Failure when it cannot be loaded, which no other document would mend
     */
    @Override
    public synchronized T get() {
        if (value.isEmpty()) value = Optional.of(loaded());
        return value.get();
    }

    /** The model, if it was ever asked for. */
    synchronized Optional<T> made() {
        return value;
    }

    private T loaded() {
        try {
            return load.get();
        } catch (RuntimeException failure) {
            throw new Failure("cannot load " + name + ": " + Reason.of(failure), failure);
        }
    }
}
