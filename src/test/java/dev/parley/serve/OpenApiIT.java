package dev.parley.serve;

import static dev.parley.serve.TestServer.encoded;
import static dev.parley.serve.TestServer.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.serve.OpenApiDocument.Operation;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Whether the description of the API is true: each path, each parameter, each answer and each error in it. */
class OpenApiIT {
    /** What the parameters may be whose examples a store of news does not have. */
    private static final Map<String, String> INVENTED = Map.of(
            "/api/statements/{id}", "invented-0003.2",
            "/api/documents/{id}", "invented-0003",
            "/api/actors/{id}", "abbas-araghchi",
            "/api/issues/{id}", "air-truce",
            "document", "invented-0003",
            "ego", "abbas-araghchi");

    private static TestServer server;
    private static OpenApiDocument description;

    @BeforeAll
    static void start() {
        server = TestServer.ofNews();
        description = new OpenApiDocument(server.get("/api/openapi.json").body());
    }

    @Test
    void bothFormsAreOneDescription() {
        JsonNode yaml =
                new YAMLMapper().readTree(server.get("/api/openapi.yaml").body());

        assertThat(yaml)
                .isEqualTo(JsonMapper.shared()
                        .readTree(server.get("/api/openapi.json").body()));
        assertThat(yaml.path("openapi").asString()).startsWith("3.1.");
    }

    @Test
    void whatIsMappedIsDescribedAndTheOtherWayRound() {
        Set<String> mapped = Arrays.stream(
                        WebConfiguration.class.getAnnotation(Import.class).value())
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .filter(mapping -> mapping != null)
                .flatMap(mapping -> Arrays.stream(mapping.path()))
                .filter(path -> path.startsWith("/api/"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(description.operations()).extracting(Operation::path).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void everyPathAnswersAsItIsDescribed() {
        assertThat(description.operations())
                .allSatisfy(operation -> assertAnswer(operation, 200, server.get(address(operation))));
    }

    @Test
    void everyParameterIsTakenAndItsAnswerIsAsDescribed() {
        for (Operation operation : description.operations())
            optional(operation).forEach(parameter -> {
                String plain = address(operation);
                String address = plain + (plain.contains("?") ? "&" : "?") + parameter;
                assertAnswer(operation, 200, server.get(address));
            });
    }

    @Test
    void everyErrorOccursAsItIsDescribed() {
        List<String> seen = new ArrayList<>();
        for (Operation operation : description.operations())
            operation.node().path("responses").propertyNames().stream()
                    .filter(status -> !status.equals("200"))
                    .forEach(status -> {
                        assertAnswer(operation, Integer.parseInt(status), erroneous(operation, status));
                        seen.add(status);
                    });

        assertThat(seen).contains("304", "400", "404", "406", "422", "503");
    }

    @Test
    void aQuestionIsAnsweredInCsvAsDescribed() {
        assertAnswer(
                description.operations().stream()
                        .filter(operation -> operation.path().endsWith("{name}"))
                        .findFirst()
                        .orElseThrow(),
                200,
                server.get("/api/questions/positions?actor=argentina", "Accept", "text/csv"));
    }

    private static void assertAnswer(Operation operation, int status, HttpResponse<String> answer) {
        String asked = answer.request().uri().toString();
        assertThat(answer.statusCode()).as(asked + " " + answer.body()).isEqualTo(status);
        if (status == 304) assertThat(answer.body()).as(asked).isEmpty();
        else
            assertThat(description.faults(operation, status, type(answer), answer.body()))
                    .as(asked)
                    .isEmpty();
    }

    private static HttpResponse<String> erroneous(Operation operation, String status) {
        String address = address(operation);
        return switch (status) {
            case "304" ->
                server.get(
                        address,
                        "If-None-Match",
                        server.get(address).headers().firstValue("ETag").orElseThrow());
            case "400" -> server.get(address + (address.contains("?") ? "&" : "?") + "nonsense=1");
            case "404" -> server.get(operation.path().replaceFirst("\\{.*}", "no-such-thing"));
            case "406" -> server.get(address, "Accept", "image/png");
            case "422" -> limited(TestServer.settings().withTriples(1), address);
            case "503" -> outOfTime();
            default -> throw new AssertionError("a test is missing for " + status + " of " + operation);
        };
    }

    /** Which question takes longer than a thousandth of a second depends on the machine; some always do. */
    private static HttpResponse<String> outOfTime() {
        try (TestServer hasty =
                TestServer.start(server.store(), TestServer.settings().within(Duration.ofMillis(1)))) {
            return JsonMapper.shared()
                    .readTree(hasty.get("/api/questions").body())
                    .valueStream()
                    .map(question ->
                            hasty.get("/api/questions/" + question.path("name").asString()))
                    .filter(answer -> answer.statusCode() != 200)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static HttpResponse<String> limited(ServerSettings settings, String address) {
        try (TestServer small = TestServer.start(server.store(), settings)) {
            return small.get(address);
        }
    }

    /** The address of a path with what it needs. */
    private static String address(Operation operation) {
        StringBuilder address = new StringBuilder(operation.path());
        description
                .parameters(operation)
                .filter(it -> it.path("required").asBoolean())
                .forEach(parameter -> {
                    String name = parameter.path("name").asString();
                    String value = INVENTED.getOrDefault(
                            operation.path(), parameter.path("example").asString());
                    int place = address.indexOf("{" + name + "}");
                    if (place >= 0) address.replace(place, place + name.length() + 2, encoded(value));
                    else address.append("?").append(name).append("=").append(encoded(value));
                });
        return address.toString();
    }

    /** What may be added to it: each parameter that need not be there, by its example. */
    private static Stream<String> optional(Operation operation) {
        return description
                .parameters(operation)
                .filter(parameter -> !parameter.path("required").asBoolean())
                .filter(parameter -> !parameter.path("name").asString().equals("after"))
                .map(parameter -> {
                    String name = parameter.path("name").asString();
                    JsonNode example = parameter.path("example");
                    assertThat(INVENTED.containsKey(name) || !example.isMissingNode())
                            .as("an example of " + name + " at " + operation)
                            .isTrue();
                    if (example.isObject())
                        return example.propertyStream()
                                .map(pair -> pair.getKey() + "="
                                        + encoded(pair.getValue().asString()))
                                .collect(Collectors.joining("&"));
                    return name + "=" + encoded(INVENTED.getOrDefault(name, example.asString()));
                });
    }
}
