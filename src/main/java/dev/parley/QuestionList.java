package dev.parley;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.parley.graph.NamedQueries;
import dev.parley.graph.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The named queries as text for a person, theme by theme. */
final class QuestionList {
    private QuestionList() {}

    static String of(NamedQueries questions) {
        Map<String, List<Question>> groups =
                questions.list().stream().collect(groupingBy(Question::group, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> group.getKey().toUpperCase() + "\n"
                        + group.getValue().stream().map(QuestionList::lines).collect(joining()))
                .collect(joining("\n"));
    }

    private static String lines(Question question) {
        String parameters = question.parameters().stream()
                .map(parameter -> " --" + parameter.name())
                .collect(joining());
        return "  " + question.name() + "\n      " + question.answers() + "\n     " + parameters + "\n";
    }
}
