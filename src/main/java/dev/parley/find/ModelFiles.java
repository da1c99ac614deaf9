package dev.parley.find;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;

/** The finder's weights, vocabulary and thresholds, handed out only if they are the bytes that were checked in. */
final class ModelFiles {
    private static final String CHECKSUMS = "checksums.sha256";

    private final String folder;
    private final byte[] list;
    private final Map<String, String> checksums;

    /** @param folder on the class path, with a {@code checksums.sha256} as {@code sha256sum} writes it */
    ModelFiles(String folder) {
        this.folder = folder;
        list = bytes(CHECKSUMS);
        checksums = new String(list, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\\s+\\*?", 2))
                .collect(Collectors.toMap(line -> line[1], line -> line[0]));
    }

    /** @throws FinderException when the file is missing, not listed, or not the one that is listed */
    byte[] read(String name) {
        byte[] content = bytes(name);
        String expected = checksums.getOrDefault(name, "nothing");
        String actual = sha256(content);
        if (!actual.equals(expected)) {
            throw new FinderException(("%s/%s is damaged: its SHA-256 is %s, but %s lists %s. Restore it with"
                            + " 'git checkout -- src/main/resources/%s' and build again with 'mvn package'.")
                    .formatted(folder, name, actual, CHECKSUMS, expected, folder));
        }
        return content;
    }

    /** Changes whenever one of the files does. */
    String version() {
        return sha256(list).substring(0, 12);
    }

    private byte[] bytes(String name) {
        String path = "/" + folder + "/" + name;
        try (InputStream in = ModelFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FinderException(
                        path + " is missing from the class path. Build Parley again with 'mvn package'.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new FinderException(path + " cannot be read. Build Parley again with 'mvn package'.", e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
