package dev.parley.resolve;

import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Issue;
import java.util.List;

/** Reads what attributions are about, and on which side of it their actors stand. */
final class IssueReader {
    private final Vocabulary vocabulary;
    private final StanceRules rules;
    private final Topics.Thresholds thresholds;
    private final Codebook codebook;

    IssueReader(List<Issue> issues) {
        this(issues, Topics.Thresholds.CHOSEN);
    }

    IssueReader(List<Issue> issues, Topics.Thresholds thresholds) {
        this.thresholds = thresholds;
        vocabulary = Vocabulary.load();
        rules = StanceRules.load(vocabulary);
        codebook = new Codebook(issues, vocabulary, thresholds.phrases(), thresholds.words());
    }

    /** @param all the attributions of the document */
    DocumentStances in(AnnotatedDocument document, List<Attribution> all) {
        Topics topics = new Topics(codebook, vocabulary, thresholds, document, all);
        return new DocumentStances(topics, rules, vocabulary, document, all);
    }
}
