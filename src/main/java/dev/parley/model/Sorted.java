package dev.parley.model;

import java.util.List;
import java.util.function.Predicate;

/** Looks up places in sorted lists, so that long documents cost no more a word than short ones. */
public final class Sorted {
    private Sorted() {}

    /**
     * The index of the first element that holds, which all behind it must do, too; the size of the list where none does.
     */
    public static <E> int first(List<E> sorted, Predicate<E> holds) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(sorted.get(middle))) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
