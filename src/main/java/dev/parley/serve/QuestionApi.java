package dev.parley.serve;

import dev.parley.graph.NamedQueries;
import dev.parley.graph.QueryException;
import dev.parley.graph.Question;
import dev.parley.graph.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The named questions: which there are, and what they give, as JSON or CSV. */
@RestController
final class QuestionApi {
    private final Store store;
    private final NamedQueries questions;
    private final Readable readable;
    private final ServerSettings settings;
    private final Stamp stamp;

    QuestionApi(Store store, NamedQueries questions, Readable readable, ServerSettings settings, Stamp stamp) {
        this.store = store;
        this.questions = questions;
        this.readable = readable;
        this.settings = settings;
        this.stamp = stamp;
    }

    /** A question without its query; the group is the theme that it belongs to. */
    record Entry(String name, String group, String answers, List<Question.Parameter> parameters) {}

    @GetMapping(path = "/api/questions", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Entry>> questions(HttpServletRequest request) {
        Parameters.of(request);
        return stamp.on(() -> questions.list().stream()
                .map(question ->
                        new Entry(question.name(), question.group(), question.answers(), question.parameters()))
                .toList());
    }

    /** Asks it with names as people write them, ids, IRIs and days for its parameters. */
    @GetMapping(
            path = "/api/questions/{name}",
            produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
    ResponseEntity<Rows> question(@PathVariable String name, HttpServletRequest request) {
        Question question = questions.find(name).orElseThrow(() -> ThingApi.unknown("question", name));
        String[] known =
                question.parameters().stream().map(Question.Parameter::name).toArray(String[]::new);
        Parameters parameters = Parameters.of(request, known);
        Map<String, String> values = new TreeMap<>();
        for (String parameter : known) parameters.text(parameter).ifPresent(it -> values.put(parameter, it));
        return stamp.on(() -> ask(question, values));
    }

    private Rows ask(Question question, Map<String, String> values) {
        try {
            String sparql = values.isEmpty() ? question.sparql() : question.bind(store.resolve(question, values));
            return readable.ask(QueryFactory.create(sparql), execution -> rows(question.name(), execution.select()));
        } catch (QueryException wrong) {
            throw Parameters.refused(QuestionController.refusal(wrong));
        } catch (QueryCancelledException late) {
            throw new RefusedRequest(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "The question took longer than " + settings.timeout().toMillis() / 1000.0
                            + " seconds, which is all that this server gives. Ask for less.");
        }
    }

    private Rows rows(String question, RowSet found) {
        List<String> columns = found.getResultVars().stream().map(Var::getName).toList();
        List<Binding> rows = new ArrayList<>();
        while (found.hasNext()) {
            // They are held in memory, as the triples of a CONSTRUCT are.
            if (rows.size() == settings.triples())
                throw new RefusedRequest(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "The question gives more than " + settings.triples()
                                + " rows. Narrow it down by its parameters, or ask its query at "
                                + WebConfiguration.ENDPOINT + ", which has no such limit.");
            rows.add(found.next());
        }
        return new Rows(question, columns, rows);
    }
}
