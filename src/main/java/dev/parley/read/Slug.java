package dev.parley.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Makes ids of names: small letters, digits, hyphen, underscore and full stop. */
final class Slug {
    private static final int DIGEST_BYTES = 4;

    private Slug() {}

    /**
     * The same name gives the same slug, and a name that is one stays as it is. Accents, case and punctuation go; where a letter or digit goes too (another
     * script), a digest of the whole name takes its place, so that names that differ there keep differing.
     */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9_.-]+", "-").replaceAll("^\\.+", "");
        if (slug.chars().noneMatch(Character::isLetterOrDigit)) return digest(name);
        boolean lost = plain.codePoints().anyMatch(c -> c > 0x7F && Character.isLetterOrDigit(c));
        return lost ? slug + "-" + digest(name) : slug;
    }

    private static String digest(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
