package dev.parley.resolve;

import dev.parley.model.Attribution;
import dev.parley.model.CodePoints;
import dev.parley.model.Document;
import dev.parley.model.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Gives a statement the id that it keeps as long as its document and the places of its cue and content stay the same. */
final class StatementIds {
    private final Document document;
    private final CodePoints points;

    StatementIds(Document document) {
        this.document = document;
        points = new CodePoints(document.text());
    }

    /** The first 16 hexadecimal digits of SHA-256 over document id, cue and content, spans in code points. */
    String id(Attribution attribution) {
        String key = String.join("\n", document.id(), places(attribution.cue()), places(attribution.content()));
        return HexFormat.of()
                .formatHex(sha256().digest(key.getBytes(StandardCharsets.UTF_8)))
                .substring(0, 16);
    }

    private String places(List<Span> spans) {
        return points.outside(spans).stream()
                .map(span -> span.start() + "," + span.end())
                .collect(Collectors.joining(";"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
