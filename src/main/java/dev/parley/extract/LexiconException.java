package dev.parley.extract;

import java.util.List;

/** The language files are wrong: all problems at once, each with file, line and reason. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LexiconException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
