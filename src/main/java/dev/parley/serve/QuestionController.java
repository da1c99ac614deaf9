package dev.parley.serve;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import dev.parley.graph.NamedQueries;
import dev.parley.graph.QueryException;
import dev.parley.graph.Question;
import dev.parley.serve.QuestionPage.Refusal;
import dev.parley.serve.QuestionPage.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers at {@code /questions}. */
@RestController
final class QuestionController {
    private final NamedQueries questions;
    private final Latest<Names> names;
    private final Answers answers;

    QuestionController(NamedQueries questions, Latest<Names> names, Answers answers) {
        this.questions = questions;
        this.names = names;
        this.answers = answers;
    }

    @GetMapping("/questions")
    QuestionList questions(@RequestParam(defaultValue = "") String q) {
        return new QuestionList(
                q,
                questions.list().stream()
                        .filter(question -> matches(question, q))
                        .map(QuestionList.Entry::of)
                        .toList());
    }

    /** @param given the values of its parameters, as people write them: names, ids or IRIs, and days */
    @GetMapping("/questions/{name}")
    ResponseEntity<QuestionPage> question(@PathVariable String name, @RequestParam Map<String, String> given)
            throws RefusedRequest {
        Question question = questions
                .find(name)
                .orElseThrow(() -> new RefusedRequest(NOT_FOUND, "There is no question " + name + "."));
        QuestionForm form = new QuestionForm(names.get(), question, given);
        try {
            String sparql = form.values().isEmpty() ? question.sparql() : question.bind(form.values());
            return ResponseEntity.ok(page(question, form, Optional.empty(), Optional.of(answers.to(sparql)), sparql));
        } catch (UnclearName unclear) {
            return refused(BAD_REQUEST, question, form, unclear.getMessage(), suggestions(name, given, unclear));
        } catch (QueryException wrong) {
            return refused(BAD_REQUEST, question, form, wrong.getMessage(), List.of());
        } catch (QueryCancelledException late) {
            String message = "This took longer than the server allows. Narrow the question down and ask again.";
            return refused(SERVICE_UNAVAILABLE, question, form, message, List.of());
        }
    }

    private List<Suggestion> suggestions(String question, Map<String, String> given, UnclearName unclear) {
        return unclear.candidates().stream()
                .map(name -> names.get().shown(name))
                .map(shown -> {
                    var address = UriComponentsBuilder.fromPath("/questions/{name}");
                    given.forEach((parameter, value) -> address.queryParam(parameter, "{" + parameter + "}"));
                    Map<String, Object> values = new java.util.HashMap<>(given);
                    values.put("name", question);
                    values.put(unclear.parameter(), shown);
                    return new Suggestion(
                            shown, address.encode().buildAndExpand(values).toUriString());
                })
                .toList();
    }

    private static ResponseEntity<QuestionPage> refused(
            HttpStatus status, Question question, QuestionForm form, String message, List<Suggestion> suggestions) {
        Refusal refusal = new Refusal(message, suggestions);
        return ResponseEntity.status(status)
                .body(page(question, form, Optional.of(refusal), Optional.empty(), question.sparql()));
    }

    private static QuestionPage page(
            Question question, QuestionForm form, Optional<Refusal> refusal, Optional<Answer> answer, String sparql) {
        return new QuestionPage(question.name(), question.answers(), form.fields(), refusal, answer, sparql);
    }

    /** Whether the question holds each of the words somewhere. */
    private static boolean matches(Question question, String words) {
        String text = (question.name() + " " + question.answers()).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(text::contains);
    }
}
