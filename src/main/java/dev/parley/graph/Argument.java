package dev.parley.graph;

import dev.parley.model.StatementRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What is given for a parameter of a question, read as the node that it stands for. */
final class Argument {
    private static final String IRI = "[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+";

    private Argument() {}

    static boolean isIri(String value) {
        return value.matches(IRI);
    }

    /** @throws QueryException when the parameter cannot have such a value */
    static Node node(Question.Parameter parameter, String value, Iris iris) {
        if (value.isBlank()) throw new QueryException("parameter " + parameter.name() + " is empty");
        return switch (parameter.kind()) {
            case TEXT, OUTLET -> Literals.text(value);
            case DAY -> day(parameter, value);
            case CONFIDENCE -> confidence(parameter, value);
            default -> isIri(value) ? NodeFactory.createURI(value) : named(parameter, value, iris);
        };
    }

    private static Node named(Question.Parameter parameter, String value, Iris iris) {
        return switch (parameter.kind()) {
            case ACTOR -> iris.actor(value);
            case ISSUE -> iris.issue(value);
            case ACT -> Iris.act(value);
            case POLARITY -> constant(Vocabulary.POLARITIES, parameter, value);
            case STANCE -> constant(Vocabulary.STANCES, parameter, value);
            default -> iris.document(value);
        };
    }

    private static <E extends Enum<E>> Node constant(Map<E, Node> terms, Question.Parameter parameter, String value) {
        for (Map.Entry<E, Node> term : terms.entrySet())
            if (StatementRow.lower(term.getKey()).equals(value)) return term.getValue();
        List<String> words = terms.keySet().stream().map(StatementRow::lower).toList();
        throw new QueryException(
                "parameter " + parameter.name() + " is one of " + String.join(", ", words) + ", not " + value);
    }

    private static Node day(Question.Parameter parameter, String value) {
        try {
            return Literals.day(LocalDate.parse(value));
        } catch (DateTimeParseException wrong) {
            throw new QueryException(
                    "parameter " + parameter.name() + " is a day such as 2025-03-18, not " + value, wrong);
        }
    }

    private static Node confidence(Question.Parameter parameter, String value) {
        try {
            return Literals.decimal(new BigDecimal(value).doubleValue());
        } catch (NumberFormatException wrong) {
            throw new QueryException(
                    "parameter " + parameter.name() + " is a number from 0 to 1 such as 0.8, not " + value, wrong);
        }
    }
}
