package dev.parley.serve;

import java.util.Optional;

/**
 * What one address shows. A view is a record: its components are the JSON, and they fill the template of its name, which
 * for {@code QuestionList} is {@code templates/question-list.mustache}.
 */
interface View {
    /** What stands in the browser's title bar. */
    String title();

    /** The part of the site it belongs to, if it belongs to one. */
    default Optional<Section> section() {
        return Optional.empty();
    }
}
