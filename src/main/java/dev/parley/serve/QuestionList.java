package dev.parley.serve;

import dev.parley.graph.Question;
import java.util.List;
import java.util.Optional;

/**
 * All questions that can be asked by name, or those that hold some words.
 *
 * @param words what is looked for; empty for all
 */
record QuestionList(String words, List<Entry> questions) implements View {
    /** A question by its name and what it answers, with the names of its parameters. */
    record Entry(String name, String answers, List<String> parameters) {
        static Entry of(Question question) {
            return new Entry(
                    question.name(),
                    question.answers(),
                    question.parameters().stream().map(Question.Parameter::name).toList());
        }
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
