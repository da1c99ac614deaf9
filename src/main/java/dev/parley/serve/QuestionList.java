package dev.parley.serve;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.parley.graph.Question;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All questions that can be asked by name, or those that hold some words.
 *
 * @param words what is looked for; empty for all
 */
record QuestionList(String words, List<Group> groups) implements View {
    /** The questions of a theme. */
    record Group(String name, List<Entry> questions) {}

    /** A question by its name and what it answers, with the names of its parameters. */
    record Entry(String name, String answers, List<String> parameters) {
        static Entry of(Question question) {
            return new Entry(
                    question.name(),
                    question.answers(),
                    question.parameters().stream().map(Question.Parameter::name).toList());
        }
    }

    /** Those that hold each of the words somewhere, theme by theme in their order. */
    static QuestionList of(List<Question> questions, String words) {
        String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        List<Group> groups = questions.stream()
                .filter(question -> Arrays.stream(wanted).allMatch(text(question)::contains))
                .collect(groupingBy(Question::group, LinkedHashMap::new, mapping(Entry::of, toList())))
                .entrySet()
                .stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
        return new QuestionList(words, groups);
    }

    private static String text(Question question) {
        return (question.name() + " " + question.group() + " " + question.answers()).toLowerCase(Locale.ROOT);
    }

    @Override
    public String title() {
        return "Questions";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.QUESTIONS);
    }
}
