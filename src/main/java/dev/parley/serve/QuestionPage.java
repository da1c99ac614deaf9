package dev.parley.serve;

import java.util.List;
import java.util.Optional;

/**
 * A question with a form to narrow it down, and its answer or why there is none.
 *
 * @param name of the question
 * @param group the theme under which it is listed
 * @param answers what it answers, in words
 * @param refusal why it cannot be asked with these values, if it cannot
 * @param sparql the query as it is asked
 */
record QuestionPage(
        String name,
        String group,
        String answers,
        List<Field> fields,
        Optional<String> refusal,
        Optional<Answer> answer,
        String sparql)
        implements View {
    @Override
    public String title() {
        return answers;
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.QUESTIONS);
    }

    /** Whether it can be narrowed down. */
    boolean narrows() {
        return !fields.isEmpty();
    }

    String toQuery() {
        return Links.toQuery(sparql);
    }

    Address toCsv() {
        return Links.toFile(sparql, "csv");
    }

    Address toJson() {
        return Links.toFile(sparql, "json");
    }
}
