package dev.parley.network;

/** Sorts by small whole numbers in linear time. */
final class Counting {
    private Counting() {}

    /** Items in order of their keys; those of equal keys stay as they are. */
    static int[] sort(int[] items, int[] keys, int range) {
        int[] places = new int[range + 1];
        for (int item : items) places[keys[item] + 1]++;
        for (int key = 0; key < range; key++) places[key + 1] += places[key];
        int[] sorted = new int[items.length];
        for (int item : items) sorted[places[keys[item]]++] = item;
        return sorted;
    }

    /** Where the items of each key would begin if they were sorted, and behind the last key their number. */
    static int[] starts(int[] keys, int range) {
        int[] starts = new int[range + 1];
        for (int key : keys) starts[key + 1]++;
        for (int key = 0; key < range; key++) starts[key + 1] += starts[key];
        return starts;
    }
}
