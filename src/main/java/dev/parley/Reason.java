package dev.parley;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Says in words for the user why something was thrown. */
final class Reason {
    private Reason() {}

    /** One line where the message is one line; a lexicon's or an ontology's problems keep their lines. */
    static String of(Throwable thrown) {
        if (thrown instanceof StackOverflowError) return "it is nested too deeply";
        if (thrown instanceof OutOfMemoryError)
            return "out of memory; give more with PARLEY_JAVA_OPTIONS=-Xmx6g, or take fewer --workers";
        if (thrown instanceof NoSuchFileException missing) return "no such file or folder: " + missing.getFile();
        if (thrown instanceof AccessDeniedException denied) return "no permission: " + denied.getFile();
        if (thrown instanceof FileAlreadyExistsException there) return "in the way: " + there.getFile();
        if (thrown instanceof java.io.UncheckedIOException unchecked) return of(unchecked.getCause());
        return Optional.ofNullable(thrown.getMessage())
                .filter(message -> !message.isBlank())
                .orElse("unexpected " + thrown.getClass().getSimpleName() + "; --debug shows where");
    }
}
