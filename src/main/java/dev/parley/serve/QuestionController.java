package dev.parley.serve;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import dev.parley.graph.NamedQueries;
import dev.parley.graph.QueryException;
import dev.parley.graph.Question;
import dev.parley.graph.Store;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.query.QueryCancelledException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /questions}. */
@RestController
final class QuestionController {
    private final Store store;
    private final NamedQueries questions;
    private final Latest<Names> names;
    private final Answers answers;

    QuestionController(Store store, NamedQueries questions, Latest<Names> names, Answers answers) {
        this.store = store;
        this.questions = questions;
        this.names = names;
        this.answers = answers;
    }

    @GetMapping("/questions")
    QuestionList questions(@RequestParam(defaultValue = "") String q) {
        return QuestionList.of(questions.list(), q);
    }

    /** @param given the values of its parameters, as people write them: names, ids or IRIs, and days */
    @GetMapping("/questions/{name}")
    ResponseEntity<QuestionPage> question(@PathVariable String name, @RequestParam Map<String, String> given) {
        Question question = find(name);
        Map<String, String> values = filled(given);
        try {
            Map<String, String> meant = store.resolve(question, values);
            String sparql = sparql(question, meant);
            Answer answer = answers.to(sparql);
            return page(HttpStatus.OK, question, shown(meant), Optional.empty(), Optional.of(answer), sparql);
        } catch (QueryException wrong) {
            return refused(BAD_REQUEST, question, values, refusal(wrong));
        } catch (QueryCancelledException late) {
            String message = "This took longer than the server allows. Narrow the question down and ask again.";
            return refused(SERVICE_UNAVAILABLE, question, values, message);
        }
    }

    /** All rows as a file, which the endpoint writes. */
    @GetMapping(path = "/questions/{name}", produces = "text/csv")
    ResponseEntity<Void> rows(@PathVariable String name, @RequestParam Map<String, String> given) {
        Question question = find(name);
        try {
            String sparql = sparql(question, store.resolve(question, filled(given)));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(Links.toFile(sparql, "csv").toString()))
                    .build();
        } catch (QueryException wrong) {
            throw new RefusedRequest(BAD_REQUEST, refusal(wrong));
        }
    }

    private Question find(String name) {
        return questions.find(name).orElseThrow(() -> unknown(name));
    }

    private static Map<String, String> filled(Map<String, String> given) {
        Map<String, String> filled = new TreeMap<>(given);
        filled.values().removeIf(String::isBlank);
        return filled;
    }

    private static String sparql(Question question, Map<String, String> values) {
        return values.isEmpty() ? question.sparql() : question.bind(values);
    }

    static String refusal(QueryException wrong) {
        String why = wrong.getMessage();
        return "This cannot be asked: " + why + (why.endsWith("?") ? "" : ".");
    }

    private RefusedRequest unknown(String name) {
        List<String> like = questions.like(name);
        String hint = like.isEmpty() ? "" : " Did you mean " + String.join(" or ", like) + "?";
        return new RefusedRequest(NOT_FOUND, "There is no question “" + name + "”." + hint);
    }

    /** The values with names in place of IRIs. */
    private Map<String, String> shown(Map<String, String> meant) {
        Map<String, String> shown = new TreeMap<>(meant);
        shown.replaceAll((parameter, value) ->
                names.get().find(value).map(names.get()::unmistakable).orElse(value));
        return shown;
    }

    private ResponseEntity<QuestionPage> refused(
            HttpStatus status, Question question, Map<String, String> values, String why) {
        return page(status, question, values, Optional.of(why), Optional.empty(), question.sparql());
    }

    private ResponseEntity<QuestionPage> page(
            HttpStatus status,
            Question question,
            Map<String, String> values,
            Optional<String> refusal,
            Optional<Answer> answer,
            String sparql) {
        QuestionForm form = new QuestionForm(names.get(), values);
        List<Field> fields = question.parameters().stream().map(form::field).toList();
        return ResponseEntity.status(status)
                .body(new QuestionPage(
                        question.name(), question.group(), question.answers(), fields, refusal, answer, sparql));
    }
}
