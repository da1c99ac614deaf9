package dev.parley.resolve;

import java.util.List;

/** Language data that cannot be used: every problem of a file with its line, so that all are mended at once. */
public final class LanguageException extends RuntimeException {
    LanguageException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
