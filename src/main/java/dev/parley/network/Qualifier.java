package dev.parley.network;

import java.util.Objects;
import java.util.regex.Pattern;

/** The variable whose values qualify a tie, and how they are read. */
public record Qualifier(Variable variable, Scale scale) {
    /** How values of a qualifier compare. */
    public enum Scale {
        /** {@code 1} for, {@code 0} against. */
        BOOLEAN("[01]", "0 and 1"),
        /** Whole numbers; two of them are as far apart as the difference says, measured by the range of those observed. */
        INTEGER("[+-]?\\d{1,9}", "whole numbers"),
        /** Numbers from -1 (against) to 1 (for); the range is 2, whatever is observed. */
        GRADED("[+-]?(0(\\.\\d+)?|1(\\.0+)?)", "numbers from -1 to 1"),
        /** Words; they are the same or they are not. */
        SHORT_TEXT("(?s).*", "words");

        private final Pattern values;
        private final String description;

        Scale(String values, String description) {
            this.values = Pattern.compile(values);
            this.description = description;
        }

        boolean fits(String value) {
            return values.matcher(value).matches();
        }

        /** What its values are, in words. */
        String description() {
            return description;
        }
    }

    public Qualifier {
        Objects.requireNonNull(variable);
        Objects.requireNonNull(scale);
    }

    boolean numeric() {
        return scale != Scale.SHORT_TEXT;
    }
}
