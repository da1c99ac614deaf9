package dev.parley.serve;

import dev.parley.graph.DocumentRow;
import dev.parley.graph.Store;
import dev.parley.network.Article;
import dev.parley.network.Corpus;
import dev.parley.network.Events;
import dev.parley.network.StatementEvents;
import dev.parley.network.Time;

/** The statements of a store as networks take them. */
public final class StoredEvents {
    private StoredEvents() {}

    /** All statements of a store, by one of their dates. */
    public static Events of(Store store, Time time) {
        Corpus corpus = new Corpus(
                store.statements(),
                store.documents().stream().map(StoredEvents::article).toList(),
                store.actors(),
                store.issues());
        return new StatementEvents(corpus, time).events();
    }

    private static Article article(DocumentRow row) {
        return new Article(row.id(), row.title(), row.publisher(), row.authors(), row.published());
    }
}
