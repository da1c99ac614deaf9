package dev.parley.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/** A question that can be asked by name, of all or with values for some of its parameters. */
public final class Question {
    /** What a value of a parameter is. */
    public enum Kind {
        ACTOR,
        ISSUE,
        ACT,
        DOCUMENT,
        OUTLET,
        POLARITY,
        STANCE,
        CONFIDENCE,
        TEXT,
        DAY
    }

    /** A variable that may be given a value; without one the question is asked of all. */
    public record Parameter(String name, Kind kind, String description) {}

    private final String name;
    private final String group;
    private final String answers;
    private final List<Parameter> parameters;
    private final String sparql;
    private final Iris iris;

    /** @throws QueryException when the query does not parse */
    Question(String name, String group, String answers, List<Parameter> parameters, String sparql, Iris iris) {
        this.name = name;
        this.group = group;
        this.answers = answers;
        this.parameters = List.copyOf(parameters);
        this.sparql = sparql;
        this.iris = iris;
        query();
    }

    public String name() {
        return name;
    }

    /** The theme under which it is listed. */
    public String group() {
        return group;
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

    /** @throws QueryException when it has no such parameter */
    public Parameter parameter(String wanted) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new QueryException("question " + name + " has no parameter " + wanted + "; it has "
                        + String.join(
                                ", ", parameters.stream().map(Parameter::name).toList())));
    }

    /**
     * The query with some of its parameters set; values are put into the parsed query, never into its text.
     *
     * @param values by name of the parameter: an id or an IRI, a day such as 2025-03-18, a number, or words; names of
     *     actors and issues are for {@link Store#resolve}
     * @throws QueryException when there is no such parameter, or no such value can be
     */
    public String bind(Map<String, String> values) {
        Query query = query();
        ElementGroup where = new ElementGroup();
        new TreeMap<>(values).forEach((parameter, value) -> {
            ElementData data = new ElementData();
            Var variable = Var.alloc(parameter);
            data.add(variable);
            data.add(BindingFactory.binding(variable, Argument.node(parameter(parameter), value, iris)));
            where.addElement(data);
        });
        ((ElementGroup) query.getQueryPattern()).getElements().forEach(where::addElement);
        query.setQueryPattern(where);
        return query.serialize();
    }

    private Query query() {
        try {
            return QueryFactory.create(sparql);
        } catch (QueryParseException wrong) {
            throw new QueryException(Queries.oneLine(wrong.getMessage()), wrong);
        }
    }
}
