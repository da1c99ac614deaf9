package dev.parley.serve;

import dev.parley.graph.StatementFilter;
import java.time.LocalDate;
import java.util.Optional;

/** The days within which statements count; without both, all do. */
record Days(Optional<LocalDate> from, Optional<LocalDate> to) {
    boolean given() {
        return from.isPresent() || to.isPresent();
    }

    /** The statements of these days. */
    StatementFilter statements() {
        StatementFilter since = from.map(StatementFilter.ALL::from).orElse(StatementFilter.ALL);
        return to.map(since::to).orElse(since);
    }
}
