package dev.parley.serve;

import static java.util.stream.Collectors.toMap;

import dev.parley.graph.NamedQueries;
import dev.parley.graph.Question;
import dev.parley.graph.Store;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /query}. */
@RestController
final class QueryController {
    private static final String EXAMPLE = "who-demands-what";

    private final RunningQueries running;
    private final QueryPage page;

    QueryController(Store store, ServerSettings settings, NamedQueries questions, RunningQueries running) {
        this.running = running;
        this.page = new QueryPage(
                questions.find(EXAMPLE).orElseThrow().sparql(),
                settings.timeout().toMillis() / 1000.0,
                store.iris().prefixes(),
                QuestionList.of(questions.list(), "").groups(),
                questions.list().stream().collect(toMap(Question::name, Question::sparql)));
    }

    @GetMapping("/query")
    QueryPage query() {
        return page;
    }

    /** Stops a query that runs. */
    @DeleteMapping("/query/running/{name}")
    ResponseEntity<Void> stop(@PathVariable String name) {
        return ResponseEntity.status(running.stop(name) ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND)
                .build();
    }
}
