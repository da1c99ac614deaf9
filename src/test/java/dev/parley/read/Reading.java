package dev.parley.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a sample out of a folder, and tells in lines what came of it. */
final class Reading {
    private Reading() {}

    /** For each document its name and text, or its name and why it has none: {@code a.csv:2 = text}, {@code a.csv:3 ! reason}. */
    static List<String> of(Path folder, String name, byte[] bytes) {
        return of(folder, name, bytes, Metadata.none());
    }

    static List<String> of(Path folder, String name, byte[] bytes, Metadata metadata) {
        List<String> told = new ArrayList<>();
        Path file = written(folder.resolve(name), bytes);
        for (Input input : new Readers(metadata).inputs(List.of(file))) {
            String shown = input.name().substring(folder.toString().length() + 1);
            try {
                told.add(shown + " = " + input.source().read().text());
            } catch (UnreadableDocument reason) {
                told.add(reason.name() + " ! " + reason.getMessage());
            }
        }
        return told;
    }

    static List<String> of(Path folder, String name, String text) {
        return of(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Texts by name, as the bytes of files. */
    static Map<String, byte[]> files(String... namesAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static Path written(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
