package dev.parley.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description of everything under {@code /api/}: OpenAPI 3.1, one file in two forms. */
@RestController
final class OpenApi {
    private static final String FILE = "/openapi.yaml";

    private final byte[] yaml = read();
    private final JsonNode json = new YAMLMapper().readTree(yaml);

    @GetMapping(path = "/api/openapi.yaml", produces = "application/yaml")
    byte[] yaml() {
        return yaml;
    }

    @GetMapping(path = "/api/openapi.json", produces = "application/json")
    JsonNode json() {
        return json;
    }

    private static byte[] read() {
        try (InputStream file = OpenApi.class.getResourceAsStream(FILE)) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
