package dev.parley;

import static java.util.stream.Collectors.joining;

import dev.parley.graph.NamedQueries;
import dev.parley.graph.QueryException;
import dev.parley.graph.Question;
import dev.parley.graph.ResultFormat;
import dev.parley.graph.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley query}: asks the store a question, ours or the user's. */
@Command(
        name = "query",
        description = "Asks the store: a named query with its parameters, or any SPARQL.",
        footer = {
            "Examples:",
            "  parley query --list",
            "  parley query who-demands-what --actor Putin --from 2025-03-01",
            "  parley query 'SELECT ?who ?what { ?who act:demand ?what } LIMIT 10' -o csv",
        })
final class QueryCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME|FILE|SPARQL|-",
            description = "A named query, a file, a query, or - for standard input.")
    private Optional<String> query;

    @Option(names = "--list", description = "List the named queries with their parameters.")
    private boolean list;

    @Mixin
    private QueryParameters parameters;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, tsv, json, xml or ttl (default: ${DEFAULT-VALUE}).")
    private ResultFormat format;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() throws IOException {
        NamedQueries questions = NamedQueries.load(store.iris());
        if (list) {
            parley.console().print(QuestionList.of(questions));
            return 0;
        }
        String given = query.orElseThrow(() -> misuse("Name a query, or list them with --list"));
        Optional<Question> named = questions.find(given);
        Optional<String> other = named.isPresent() ? Optional.empty() : Optional.of(sparql(questions, given));
        named.ifPresent(this::check);
        try (Store opened = store.open()) {
            String sparql = other.orElseGet(() -> bound(opened, named.orElseThrow()));
            parley.console().write(Optional.empty(), out -> opened.query(sparql, format, out));
        }
        return 0;
    }

    private String sparql(NamedQueries questions, String given) throws IOException {
        List<String> near = questions.like(given);
        String hint = near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
        if (!parameters.values().isEmpty())
            throw misuse("Only named queries have parameters, and '" + given + "' is none" + hint);
        if (given.equals("-")) return new String(parley.console().in().readAllBytes(), StandardCharsets.UTF_8);
        if (given.contains("{") && given.contains(" ")) return given;
        Path file = Path.of(given);
        if (Files.exists(file)) return Files.readString(file);
        throw misuse("There is no query and no file named '" + given + "'" + hint
                + " ('parley query --list' lists the queries)");
    }

    private void check(Question question) {
        for (String name : parameters.values().keySet()) {
            if (question.parameters().stream()
                    .anyMatch(parameter -> parameter.name().equals(name))) continue;
            String names =
                    question.parameters().stream().map(Question.Parameter::name).collect(joining(", "));
            throw misuse("Query '" + question.name() + "' has no parameter '" + name + "', but: " + names);
        }
    }

    private String bound(Store opened, Question question) {
        try {
            Map<String, String> values = opened.resolve(question, parameters.values());
            return question.bind(values);
        } catch (QueryException wrong) {
            throw misuse(wrong.getMessage());
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
