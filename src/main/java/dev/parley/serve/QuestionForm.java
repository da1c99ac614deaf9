package dev.parley.serve;

import dev.parley.graph.Question;
import dev.parley.graph.Question.Parameter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The fields in which a question is narrowed down, and what people mean by what they put in. */
final class QuestionForm {
    /** Most choices in a list; whoever is not among them may be typed. */
    private static final int CHOICES = 1000;

    private static final int SUGGESTIONS = 6;

    private final Names names;
    private final Question question;
    private final Map<String, String> given;

    /** @param given what stands in the fields, by name of the parameter */
    QuestionForm(Names names, Question question, Map<String, String> given) {
        this.names = names;
        this.question = question;
        this.given = new TreeMap<>(given);
        this.given.values().removeIf(String::isBlank);
    }

    List<Field> fields() {
        return question.parameters().stream().map(this::field).toList();
    }

    /** The values to ask with: IRIs in place of names. */
    Map<String, String> values() throws UnclearName {
        Map<String, String> values = new TreeMap<>(given);
        for (Parameter parameter : question.parameters()) {
            Optional<NameKind> kind = kind(parameter);
            String words = given.get(parameter.name());
            if (kind.isPresent() && words != null) values.put(parameter.name(), value(parameter, kind.get(), words));
        }
        return values;
    }

    private Field field(Parameter parameter) {
        String value = given.getOrDefault(parameter.name(), "");
        Optional<NameKind> kind = kind(parameter);
        String shown = kind.map(it -> names.meant(it, value))
                .filter(meant -> meant.size() == 1)
                .map(meant -> names.shown(meant.get(0)))
                .orElse(value);
        List<String> choices = kind.stream()
                .flatMap(names::ofKind)
                .limit(CHOICES)
                .map(names::shown)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        String type = parameter.kind() == Question.Kind.DAY ? "date" : "text";
        return new Field(parameter.name(), parameter.description(), type, shown, choices);
    }

    private String value(Parameter parameter, NameKind kind, String words) throws UnclearName {
        List<Named> meant = names.meant(kind, words);
        if (meant.size() == 1) return meant.get(0).value();
        if (!meant.isEmpty())
            throw new UnclearName(parameter.name(), "“" + words + "” may mean several. Which one?", meant);
        throw new UnclearName(
                parameter.name(),
                "No " + kind.word() + " of this store is called “" + words + "”.",
                names.find(EnumSet.of(kind), words, SUGGESTIONS));
    }

    /** The kind of name that a parameter takes, if it takes names. */
    private static Optional<NameKind> kind(Parameter parameter) {
        return Arrays.stream(NameKind.values())
                .filter(kind -> kind.name().equals(parameter.kind().name().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
