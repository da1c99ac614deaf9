package dev.parley;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.parley.model.Dependency;
import dev.parley.model.Document;
import dev.parley.model.Entity;
import dev.parley.model.Finding;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps on disk what is dear to compute: one gzipped JSON file a value, under the hash of all that it was computed
 * from. A file that is damaged counts as absent and is written anew.
 */
final class Cache {
    /** Goes into every key; count it up when one of the records below changes. */
    private static final String LAYOUT = "1";

    private static final List<Class<?>> RECORDS =
            List.of(Dependency.class, Entity.class, Finding.class, Sentence.class, Span.class, Token.class);

    private final Path folder;
    private final JsonMapper mapper;

    /** @throws Failure when the folder cannot be made */
    Cache(Path folder) {
        this.folder = folder;
        JsonMapper.Builder builder = JsonMapper.builder();
        JsonFormat.Value array = JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY);
        RECORDS.forEach(type -> builder.withConfigOverride(type, override -> override.setFormat(array)));
        mapper = builder.build();
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new Failure(
                    "cannot make the cache " + folder + " (" + Reason.of(failure)
                            + "); name another with --cache, or do without: --no-cache",
                    failure);
        }
    }

    /**
     * The key of something computed from what the stages read of a document, its day, its sections and its text, and from further parts.
     */
    static String key(Document document, String... parts) {
        MessageDigest digest = sha256();
        add(digest, LAYOUT);
        add(digest, document.published().toString());
        add(digest, document.sections().toString());
        add(digest, document.text());
        for (String part : parts) add(digest, part);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The value under a key; none when there is no file or it is damaged. */
    <V> Optional<V> get(String key, Class<V> type) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file(key)), 1 << 16)) {
            // All bytes first: only at the end does gzip compare its checksum.
            return Optional.of(mapper.readValue(in.readAllBytes(), type));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException | JacksonException damaged) {
            return Optional.empty();
        }
    }

    /** Writes a value; a reader sees all of it or nothing. */
    void put(String key, Object value) {
        Path file = file(key);
        try {
            Files.createDirectories(file.getParent());
            Path draft = Files.createTempFile(file.getParent(), "draft-", "");
            try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
                mapper.writeValue(out, value);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2) + ".json.gz");
    }

    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        // With its length before it, no part can pass for the end of another.
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
