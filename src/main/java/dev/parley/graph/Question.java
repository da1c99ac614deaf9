package dev.parley.graph;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * A question that can be asked by name. Its first line, {@code # …}, says what it answers; each line
 * {@code # @param NAME KIND …} declares a variable of the query that may be given a value.
 */
public final class Question {
    /** What a value of a parameter is. */
    public enum Kind {
        ACTOR,
        ISSUE,
        ACT,
        DOCUMENT,
        DAY
    }

    /** A variable that may be given a value; without one the question is asked of all. */
    public record Parameter(String name, Kind kind, String description) {}

    private static final Pattern PARAMETER = Pattern.compile("# @param (\\w+) (\\w+) (.+)");

    private final String name;
    private final String answers;
    private final List<Parameter> parameters;
    private final String sparql;
    private final Iris iris;

    private Question(String name, String answers, List<Parameter> parameters, String sparql, Iris iris) {
        this.name = name;
        this.answers = answers;
        this.parameters = List.copyOf(parameters);
        this.sparql = sparql;
        this.iris = iris;
    }

    /** @throws QueryException when it does not parse, or does not say what it answers */
    static Question parse(String name, String text, Iris iris) {
        List<String> lines = text.lines().toList();
        String first = lines.isEmpty() ? "" : lines.get(0);
        if (!first.startsWith("# ")) throw new QueryException("line 1: begin with '# ' and what it answers");
        List<Parameter> parameters = new ArrayList<>();
        for (int line = 1; line < lines.size() && lines.get(line).startsWith("#"); line++) {
            Matcher matcher = PARAMETER.matcher(lines.get(line));
            if (!matcher.matches())
                throw new QueryException("line " + (line + 1) + ": expected '# @param NAME KIND what it is'");
            parameters.add(new Parameter(matcher.group(1), kind(matcher.group(2), line + 1), matcher.group(3)));
        }
        query(text);
        return new Question(name, first.substring(2), parameters, text, iris);
    }

    public String name() {
        return name;
    }

    /** One line that says what it answers. */
    public String answers() {
        return answers;
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    /** As it stands in its file. */
    public String sparql() {
        return sparql;
    }

    /**
     * The query with some of its parameters set; values are put into the parsed query, never into its text.
     *
     * @param values by name of the parameter: an id or an IRI, or a day such as 2025-03-18
     * @throws QueryException when there is no such parameter, or no such value can be
     */
    public String bind(Map<String, String> values) {
        Query query = query(sparql);
        ElementGroup where = new ElementGroup();
        new TreeMap<>(values).forEach((parameter, value) -> {
            ElementData data = new ElementData();
            Var variable = Var.alloc(parameter);
            data.add(variable);
            data.add(BindingFactory.binding(variable, node(parameter(parameter), value)));
            where.addElement(data);
        });
        ((ElementGroup) query.getQueryPattern()).getElements().forEach(where::addElement);
        query.setQueryPattern(where);
        return query.serialize();
    }

    private Parameter parameter(String wanted) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new QueryException("question " + name + " has no parameter " + wanted + "; it has "
                        + parameters.stream().map(Parameter::name).toList()));
    }

    private Node node(Parameter parameter, String value) {
        if (value.isBlank()) throw new QueryException("parameter " + parameter.name() + " is empty");
        if (parameter.kind() == Kind.DAY) return day(parameter, value);
        if (value.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) return NodeFactory.createURI(value);
        return switch (parameter.kind()) {
            case ACTOR -> iris.actor(value);
            case ISSUE -> iris.issue(value);
            case ACT -> Iris.act(value);
            default -> iris.document(value);
        };
    }

    private static Node day(Parameter parameter, String value) {
        try {
            return Literals.day(LocalDate.parse(value));
        } catch (DateTimeParseException wrong) {
            throw new QueryException(
                    "parameter " + parameter.name() + " is a day such as 2025-03-18, not " + value, wrong);
        }
    }

    private static Kind kind(String word, int line) {
        try {
            return Kind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException wrong) {
            throw new QueryException("line " + line + ": no kind of parameter: " + word, wrong);
        }
    }

    private static Query query(String text) {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException wrong) {
            throw new QueryException(Queries.oneLine(wrong.getMessage()), wrong);
        }
    }
}
