package dev.parley.network;

import dev.parley.model.Actor;
import dev.parley.model.StatementRow;
import java.util.List;
import java.util.Map;

/**
 * What a store holds, as far as networks want to know it.
 *
 * @param statements with ids of documents, actors and issues
 * @param issues the names of issues by id
 */
public record Corpus(
        List<StatementRow> statements, List<Article> articles, List<Actor> actors, Map<String, String> issues) {
    public Corpus {
        statements = List.copyOf(statements);
        articles = List.copyOf(articles);
        actors = List.copyOf(actors);
        issues = Map.copyOf(issues);
    }
}
