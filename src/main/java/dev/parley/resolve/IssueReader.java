package dev.parley.resolve;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Issue;
import dev.parley.model.Stance;
import java.util.List;
import java.util.Map;

/** Placeholder: reads no issues. */
public final class IssueReader {
    public IssueReader(List<Issue> codebook) {}

    public Map<String, Stance> read(Attribution attribution, AnnotatedDocument document, List<Attribution> all) {
        return Map.of();
    }
}
