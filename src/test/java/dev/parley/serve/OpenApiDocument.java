package dev.parley.serve;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A description of an API in OpenAPI 3.1, to be read and to check answers against. */
final class OpenApiDocument {
    private static final String PLACE = "https://parley.local/openapi.json";

    private final JsonNode root;
    private final SchemaRegistry schemas;

    OpenApiDocument(String json) {
        root = JsonMapper.shared().readTree(json);
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(PLACE, json)));
    }

    /** What can be asked by GET. */
    List<Operation> operations() {
        return root.path("paths")
                .propertyStream()
                .map(path -> new Operation(path.getKey(), path.getValue().path("get")))
                .toList();
    }

    /** What is wrong with an answer of a status; nothing if the description allows it. */
    List<String> faults(Operation operation, int status, String type, String body) {
        JsonNode media = resolved(operation.node().path("responses").path("" + status))
                .path("content")
                .path(type);
        if (media.isMissingNode()) return List.of(status + " " + type + " is not described");
        if (!type.endsWith("json")) return List.of();
        Schema schema = schemas.getSchema(SchemaLocation.of(PLACE + "#" + pointer(media.path("schema"))));
        return schema.validate(JsonMapper.shared().readTree(body)).stream()
                .map(Object::toString)
                .toList();
    }

    Stream<JsonNode> parameters(Operation operation) {
        return operation.node().path("parameters").valueStream().map(this::resolved);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asString().substring(1)) : node;
    }

    /** Where in the document a schema is that is there but once or by reference. */
    private String pointer(JsonNode schema) {
        if (schema.has("$ref")) return schema.path("$ref").asString().substring(1);
        return find(root, schema, "");
    }

    private static String find(JsonNode in, JsonNode wanted, String path) {
        if (in == wanted) return path;
        Stream<Map.Entry<String, JsonNode>> children = in.isArray()
                ? java.util.stream.IntStream.range(0, in.size()).mapToObj(i -> Map.entry("" + i, in.get(i)))
                : in.propertyStream();
        return children.map(child -> find(
                        child.getValue(),
                        wanted,
                        path + "/" + child.getKey().replace("~", "~0").replace("/", "~1")))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** One path, asked by GET. */
    record Operation(String path, JsonNode node) {
        @Override
        public String toString() {
            return path;
        }
    }
}
