package dev.parley.extract;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;

/** {@code language/reading.yml} as it stands: its lists by their keys, and the examples that are its tests. */
record ReadingEntry(
        @JsonAnySetter Map<String, LocatedList> lists,
        List<Calibration.Point> calibration,
        Hearing hearing,
        List<Example> examples) {
    ReadingEntry {
        lists = lists == null ? Map.of() : lists;
        calibration = calibration == null ? List.of() : List.copyOf(calibration);
    }

    /** A sentence in which an act must be read with a polarity. */
    record Example(String text, String act, String polarity) {}

    /** What shows to whom something is said and whom it is about. */
    record Hearing(List<Heard> examples) {}

    /** A sentence in which an act must be said to these and be about those, in the words of the text. */
    record Heard(String text, String act, List<String> addressees, List<String> targets) {}
}
