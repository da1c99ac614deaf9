package dev.parley;

import static java.util.stream.Collectors.toCollection;

import dev.parley.graph.NamedQueries;
import dev.parley.graph.QueryException;
import dev.parley.graph.Question;
import dev.parley.graph.ResultFormat;
import dev.parley.graph.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One question of the gold: by which named queries it is asked, and what is compared. An answer is a set of facts, each of
 * which says something of every field that is compared.
 *
 * @param asks whose rows together are the answer
 * @param columns the field that a column of the rows gives; two that give one field give a fact each
 * @param expected the field that a member of the gold's answer gives (a JSON Pointer without its first slash)
 * @param where what members of the gold's answer must be to count
 * @param means what a value in the gold's answer stands for
 */
record GoldQuestion(
        List<Ask> asks,
        Map<String, String> columns,
        Map<String, String> expected,
        Optional<Map<String, String>> where,
        Optional<Map<String, List<String>>> means) {
    /** A named query with the values of its parameters. */
    record Ask(String query, Optional<Map<String, String>> values) {}

    /** What was answered beside what is right: facts in words, sorted. */
    record Answer(Set<String> given, Set<String> right) {
        boolean exact() {
            return given.equals(right);
        }

        double precision() {
            return given.isEmpty() ? 0 : (double) hits() / given.size();
        }

        double recall() {
            return (double) hits() / right.size();
        }

        double f1() {
            return 2.0 * hits() / (given.size() + right.size());
        }

        Set<String> missing() {
            return right.stream().filter(fact -> !given.contains(fact)).collect(toCollection(TreeSet::new));
        }

        Set<String> wrong() {
            return given.stream().filter(fact -> !right.contains(fact)).collect(toCollection(TreeSet::new));
        }

        private long hits() {
            return given.stream().filter(right::contains).count();
        }
    }

    /** @param words how a value of the store or of the gold is written for comparison */
    Answer ask(Store store, JsonNode answer, UnaryOperator<String> words) {
        Set<String> given = new TreeSet<>();
        NamedQueries queries = NamedQueries.load(store.iris());
        for (Ask ask : asks)
            for (CSVRecord row : rows(store, queries.find(ask.query).orElseThrow(), ask.values.orElse(Map.of())))
                given.addAll(facts(columns, column -> List.of(row.get(column)), words));
        return new Answer(given, right(answer, words));
    }

    private Set<String> right(JsonNode answer, UnaryOperator<String> words) {
        Set<String> right = new TreeSet<>();
        for (JsonNode member : members(answer))
            if (where.orElse(Map.of()).entrySet().stream()
                    .allMatch(entry -> member.path(entry.getKey()).asString().equals(entry.getValue())))
                right.addAll(facts(expected, path -> values(member.at("/" + path)), words));
        return right;
    }

    /** Those of a list, or the keys and values of an object. */
    private static List<JsonNode> members(JsonNode answer) {
        if (answer.isArray())
            return StreamSupport.stream(answer.spliterator(), false).toList();
        List<JsonNode> members = new ArrayList<>();
        answer.properties()
                .forEach(entry -> members.add(JsonMapper.shared()
                        .createObjectNode()
                        .put("key", entry.getKey())
                        .set("value", entry.getValue())));
        return members;
    }

    private List<String> values(JsonNode node) {
        if (node.isArray() && node.isEmpty()) return List.of("");
        List<String> values = new ArrayList<>();
        if (node.isArray()) node.forEach(value -> values.add(value.asString()));
        else values.add(node.asString());
        return values.stream()
                .flatMap(value -> means.orElse(Map.of()).getOrDefault(value, List.of(value)).stream())
                .toList();
    }

    private interface Values {
        List<String> of(String key);
    }

    /** All that can be said with one value for each field. */
    private static Set<String> facts(Map<String, String> fields, Values values, UnaryOperator<String> words) {
        Map<String, Set<String>> byField = new TreeMap<>();
        fields.forEach((key, field) -> values.of(key)
                .forEach(value -> byField.computeIfAbsent(field, none -> new LinkedHashSet<>())
                        .add(words.apply(value))));
        Set<String> facts = Set.of("");
        for (Map.Entry<String, Set<String>> field : byField.entrySet()) {
            Set<String> longer = new LinkedHashSet<>();
            for (String fact : facts)
                for (String value : field.getValue()) longer.add(fact + field.getKey() + " " + value + "; ");
            facts = longer;
        }
        return facts;
    }

    private static List<CSVRecord> rows(Store store, Question question, Map<String, String> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            store.query(question.bind(store.resolve(question, values)), ResultFormat.CSV, out);
        } catch (QueryException unknown) {
            System.out.println("  " + question.name() + " " + values + ": " + unknown.getMessage());
            return List.of();
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(out.toString(StandardCharsets.UTF_8)))) {
            return parser.getRecords();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
