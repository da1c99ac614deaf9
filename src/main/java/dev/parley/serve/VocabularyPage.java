package dev.parley.serve;

import java.util.List;

/** The terms of Parley's vocabulary. */
record VocabularyPage(List<Term> terms) implements View {
    /**
     * A class, a property or a value.
     *
     * @param name what stands behind the # of its IRI
     */
    record Term(String name, String label, String comment) {}

    @Override
    public String title() {
        return "Vocabulary";
    }
}
