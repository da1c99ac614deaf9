package dev.parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of JSON Lines: an article on each line, as an object with the keys of {@link Rows}. */
final class JsonLines implements Series {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;
    private final Lines lines;
    private final Rows rows;
    private boolean any;

    JsonLines(String name, InputStream in, Rows rows) {
        this.name = name;
        this.lines = new Lines(in);
        this.rows = rows;
    }

    @Override
    public Optional<Input> next() throws IOException, UnreadableDocument {
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get().blank()) continue;
            any = true;
            String row = name + ":" + line.get().number();
            byte[] bytes = line.get().bytes();
            return Optional.of(new Input(row, () -> rows.document(name, row, object(row, bytes))));
        }
        if (!any) throw new UnreadableDocument(name, "the file is empty");
        return Optional.empty();
    }

    private static Rows.Columns object(String row, byte[] bytes) throws UnreadableDocument {
        FileBytes.refuseTooLarge(row, bytes);
        try {
            JsonNode object = JSON.readTree(Utf8.withoutMark(Utf8.decode(row, bytes)));
            if (!object.isObject()) throw new UnreadableDocument(row, "this line is no JSON object");
            return key -> words(row, key, object.path(key));
        } catch (JacksonException e) {
            throw new UnreadableDocument(row, "this line is no JSON: " + e.getOriginalMessage());
        }
    }

    private static String words(String row, String key, JsonNode value) throws UnreadableDocument {
        if (value.isMissingNode() || value.isNull()) return "";
        if (value.isArray()) {
            return value.valueStream()
                    .map(part -> part.path("name").asString(part.asString("")))
                    .collect(Collectors.joining(";"));
        }
        if (value.isValueNode()) return value.asString();
        if (value.path("name").isString()) return value.path("name").stringValue();
        throw new UnreadableDocument(row, "'" + key + "' is an object; make it a string");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
