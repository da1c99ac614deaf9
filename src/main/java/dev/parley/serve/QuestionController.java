package dev.parley.serve;

import dev.parley.graph.NamedQueries;
import dev.parley.graph.Question;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /questions}. */
@RestController
final class QuestionController {
    private final NamedQueries questions;

    QuestionController(NamedQueries questions) {
        this.questions = questions;
    }

    @GetMapping("/questions")
    QuestionList questions(@RequestParam(defaultValue = "") String q) {
        return new QuestionList(
                q,
                questions.list().stream()
                        .filter(question -> matches(question, q))
                        .map(question -> new QuestionList.Entry(
                                question.name(),
                                question.answers(),
                                question.parameters().stream()
                                        .map(Question.Parameter::name)
                                        .toList()))
                        .toList());
    }

    /** Whether the question holds each of the words somewhere. */
    private static boolean matches(Question question, String words) {
        String text = (question.name() + " " + question.answers()).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(text::contains);
    }
}
