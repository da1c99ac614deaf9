package dev.parley.serve;

import dev.parley.graph.Statistics;
import java.util.Arrays;
import java.util.List;

/**
 * What is around every page: navigation, version and counts.
 *
 * @param version of the program
 */
record Frame(String version, Statistics counts, List<Entry> navigation) {
    /** One link of the navigation; {@code current} where the page belongs to it. */
    record Entry(String label, String path, boolean current) {}

    static Frame around(View view, String version, Statistics counts) {
        List<Entry> navigation = Arrays.stream(Section.values())
                .map(section -> new Entry(
                        section.label(), section.path(), view.section().equals(java.util.Optional.of(section))))
                .toList();
        return new Frame(version, counts, navigation);
    }
}
