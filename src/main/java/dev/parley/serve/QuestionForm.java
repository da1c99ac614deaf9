package dev.parley.serve;

import dev.parley.graph.Question.Kind;
import dev.parley.graph.Question.Parameter;
import dev.parley.model.Polarity;
import dev.parley.model.Stance;
import dev.parley.model.StatementRow;
import dev.parley.serve.Field.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields in which a question is narrowed down. */
final class QuestionForm {
    /** Most choices in a list; whoever is not among them may be typed. */
    private static final int CHOICES = 1000;

    private static final Map<Kind, NameKind> NAMED = Map.of(
            Kind.ACTOR, NameKind.ACTOR,
            Kind.ISSUE, NameKind.ISSUE,
            Kind.ACT, NameKind.ACT,
            Kind.DOCUMENT, NameKind.DOCUMENT,
            Kind.OUTLET, NameKind.OUTLET);

    private final Names names;
    private final Map<String, String> given;

    /** @param given what stands in the fields, by name of the parameter */
    QuestionForm(Names names, Map<String, String> given) {
        this.names = names;
        this.given = given;
    }

    Field field(Parameter parameter) {
        String value = given.getOrDefault(parameter.name(), "");
        String type = type(parameter.kind());
        return new Field(parameter.name(), parameter.description(), type, value, choices(parameter.kind(), value));
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case DAY -> "date";
            case STANCE, POLARITY -> "select";
            case CONFIDENCE -> "number";
            default -> "text";
        };
    }

    private List<Choice> choices(Kind kind, String value) {
        return switch (kind) {
            case STANCE -> words(Stance.values(), value);
            case POLARITY -> words(Polarity.values(), value);
            default ->
                Optional.ofNullable(NAMED.get(kind)).stream()
                        .flatMap(names::ofKind)
                        .limit(CHOICES)
                        .map(name -> new Choice(names.unmistakable(name), name.label(), false))
                        .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(Choice::value))
                        .toList();
        };
    }

    private static List<Choice> words(Enum<?>[] constants, String value) {
        return Stream.of(constants)
                .map(StatementRow::lower)
                .map(word -> new Choice(word, word, word.equals(value)))
                .toList();
    }
}
