package dev.parley;

import dev.parley.model.Document;
import dev.parley.model.Statement;
import java.util.List;

/**
 * What Parley makes of one document.
 *
 * @param notes what was left out and why, in words for the user
 */
record Interpretation(Document document, List<Statement> statements, List<String> notes) {}
