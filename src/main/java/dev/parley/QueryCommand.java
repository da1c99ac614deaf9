package dev.parley;

import dev.parley.graph.NamedQueries;
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
import java.util.stream.Collectors;
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
            parley.console()
                    .print(questions.list().stream().map(QueryCommand::describe).collect(Collectors.joining()));
            return 0;
        }
        String sparql = sparql(questions, query.orElseThrow(() -> misuse("Name a query, or list them with --list")));
        try (Store opened = store.open()) {
            parley.console().write(Optional.empty(), out -> opened.query(sparql, format, out));
        }
        return 0;
    }

    private static String describe(Question question) {
        return question.name()
                + question.parameters().stream()
                        .map(parameter -> " [--%s %s]".formatted(parameter.name(), parameter.kind()))
                        .collect(Collectors.joining())
                + "\n    " + question.answers() + "\n";
    }

    private String sparql(NamedQueries questions, String given) throws IOException {
        Optional<Question> named = questions.find(given);
        Map<String, String> values = parameters.values();
        if (named.isPresent()) return bound(named.get(), values);
        if (!values.isEmpty()) throw misuse("Only named queries have parameters, and '" + given + "' is none");
        if (given.equals("-")) return new String(parley.console().in().readAllBytes(), StandardCharsets.UTF_8);
        if (given.contains("{") && given.contains(" ")) return given;
        Path file = Path.of(given);
        if (Files.exists(file)) return Files.readString(file);
        throw misuse("There is no query and no file named '" + given + "'; 'parley query --list' lists the queries");
    }

    private String bound(Question question, Map<String, String> values) {
        List<String> names =
                question.parameters().stream().map(Question.Parameter::name).toList();
        for (String name : values.keySet())
            if (!names.contains(name))
                throw misuse("Query '" + question.name() + "' has no parameter '" + name + "', but: "
                        + String.join(", ", names));
        return question.bind(values);
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
