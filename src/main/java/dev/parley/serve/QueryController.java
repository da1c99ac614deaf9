package dev.parley.serve;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /query}. */
@RestController
final class QueryController {
    @GetMapping("/query")
    QueryPage query() {
        return new QueryPage();
    }
}
