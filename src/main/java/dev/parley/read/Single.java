package dev.parley.read;

import java.util.Optional;

/** The series of a file that is one document. */
final class Single implements Series {
    private Optional<Input> rest;

    Single(Input input) {
        rest = Optional.of(input);
    }

    @Override
    public Optional<Input> next() {
        Optional<Input> next = rest;
        rest = Optional.empty();
        return next;
    }

    @Override
    public void close() {}
}
