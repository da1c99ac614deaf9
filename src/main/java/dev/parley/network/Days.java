package dev.parley.network;

import dev.parley.model.Network.Spell;
import java.time.LocalDate;
import java.util.List;

/** The time that a tie spans: days since 1970-01-01, both inclusive. */
record Days(int first, int last) {
    /** Later than any day. */
    static final int NEVER = Integer.MAX_VALUE;

    static final Days NONE = new Days(NEVER, -NEVER);

    boolean known() {
        return first <= last;
    }

    List<Spell> spells(double value) {
        return known() ? List.of(new Spell(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last), value)) : List.of();
    }
}
