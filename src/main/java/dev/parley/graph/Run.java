package dev.parley.graph;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One run of the program over documents, with the versions that its statements depend on.
 *
 * @param started kept to the second
 * @param ended kept to the second
 * @param program version of the program
 * @param model versions of the models that found and parsed
 * @param documents ids of the documents it put into the store
 */
public record Run(
        Instant started,
        Instant ended,
        String program,
        String model,
        String lexicon,
        String ontology,
        List<String> documents) {
    public Run {
        Objects.requireNonNull(started);
        Objects.requireNonNull(ended);
        Objects.requireNonNull(program);
        Objects.requireNonNull(model);
        Objects.requireNonNull(lexicon);
        Objects.requireNonNull(ontology);
        documents = List.copyOf(documents);
    }
}
