package dev.parley.network;

import dev.parley.network.Cube.Axis;
import dev.parley.network.Cube.Stretch;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** In how many statements of a stretch each value of a variable has a part, and when. */
final class Census {
    private final int[] statements;
    private final int[] first;
    private final int[] last;

    Census(Facts facts, Stretch stretch, Axis axis) {
        statements = new int[axis.size()];
        first = new int[axis.size()];
        last = new int[axis.size()];
        Arrays.fill(first, Days.NEVER);
        Arrays.fill(last, -Days.NEVER);
        int[] latest = new int[axis.size()];
        Arrays.fill(latest, -1);
        for (int fact = stretch.from(); fact < stretch.to(); fact++) {
            int code = facts.codes()[axis.variable()][fact];
            // The facts of one statement stand together.
            if (latest[code] < 0 || !facts.sameStatement(latest[code], fact)) statements[code]++;
            latest[code] = fact;
            int day = facts.days()[fact];
            if (day == Days.NEVER) continue;
            first[code] = Math.min(first[code], day);
            last[code] = Math.max(last[code], day);
        }
    }

    int statements(int code) {
        return statements[code];
    }

    Optional<LocalDate> first(int code) {
        return first[code] == Days.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first[code]));
    }

    Optional<LocalDate> last(int code) {
        return last[code] == -Days.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last[code]));
    }
}
