package dev.parley.graph;

import dev.parley.model.Network;
import dev.parley.model.StatementRow.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.system.Txn;

/**
 * What a store shows of itself: lists with filters, and each thing with all that a page of it needs. Lists and counts come
 * from a snapshot in memory, made at the first question at the latest and again when the store has changed; words come from the
 * database. Each method is one read transaction, or part of the caller's. Safe to use from several threads.
 */
public final class Catalogue {
    /** What a list has items of. */
    public enum Kind {
        STATEMENT,
        DOCUMENT,
        ACTOR,
        ISSUE,
        ACT
    }

    private final Store store;
    private volatile Optional<Snapshot> known = Optional.empty();

    public Catalogue(Store store) {
        this.store = store;
    }

    /** Makes the snapshot now, so that the first question need not wait for it. */
    public void read() {
        read(Snapshot::version);
    }

    /** Whether the store has a thing of this kind and id. */
    public boolean has(Kind kind, String id) {
        return read(snapshot -> snapshot.listing(kind).find(id).isPresent());
    }

    /** The acts by id. */
    public List<Label> acts() {
        return read(snapshot -> snapshot.acts().stream().toList());
    }

    /** Newest first, then by document and place. @throws IllegalArgumentException when the cursor is no cursor of this list */
    public Page<StatementItem> statements(StatementFilter filter, Paging paging) {
        return view(views -> views.statements(filter, paging));
    }

    /** @param id the last part of its IRI, decoded, and so below */
    public Optional<StatementView> statement(String id) {
        return view(views -> views.statement(id));
    }

    /** Newest first, then by id. @throws IllegalArgumentException when the cursor is no cursor of this list */
    public Page<DocumentRow> documents(DocumentFilter filter, Paging paging) {
        return read(snapshot -> snapshot.documents().page(filter.wanted(), paging));
    }

    public Optional<DocumentView> document(String id) {
        return view(views -> views.document(id));
    }

    /** The most active first, then by id. @throws IllegalArgumentException when the cursor is no cursor of this list */
    public Page<ActorRow> actors(ActorFilter filter, Paging paging) {
        return read(snapshot -> snapshot.actors().page(filter.wanted(), paging));
    }

    public Optional<ActorView> actor(String id) {
        return view(views -> views.actor(id));
    }

    /** What an actor is called: its id, when the store knows no more of it. */
    public Name name(String actor) {
        return read(snapshot -> snapshot.name(actor));
    }

    /** The most discussed first, then by id. @throws IllegalArgumentException when the cursor is no cursor of this list */
    public Page<IssueRow> issues(IssueFilter filter, Paging paging) {
        return read(snapshot -> {
            Optional<Folded> words = filter.label().map(Folded::of);
            Optional<Set<String>> ids = filter.broader().map(snapshot::under);
            Predicate<IssueRow> wanted =
                    row -> words.map(it -> it.isIn(row.label())).orElse(true)
                            && ids.map(it -> it.contains(row.id())).orElse(true);
            return snapshot.issues().page(wanted, paging);
        });
    }

    public Optional<IssueView> issue(String id) {
        return view(views -> views.issue(id));
    }

    /** By issue, then by actor. @throws IllegalArgumentException when the cursor is no cursor of this list */
    public Page<PositionRow> positions(PositionFilter filter, Paging paging) {
        return read(snapshot -> snapshot.positions().page(filter.wanted(), paging));
    }

    public Optional<PositionRow> position(String actor, String issue) {
        return read(snapshot -> snapshot.positions().find(Snapshot.place(actor, issue)));
    }

    /** The matrix of all statements. */
    public Matrix matrix(Matrix.Scope scope) {
        return matrix(scope, StatementFilter.ALL);
    }

    /** The matrix of those statements that pass the filter; the positions in it rest on all. */
    public Matrix matrix(Matrix.Scope scope, StatementFilter filter) {
        return read(snapshot -> new Overviews(snapshot).matrix(scope, filter));
    }

    /** The timeline of an issue, of those statements that pass the filter; empty when there is no such issue. */
    public Optional<Timeline> timeline(String issue, StatementFilter filter) {
        return read(snapshot -> snapshot.issues().find(issue).map(row -> new Overviews(snapshot)
                .timeline(new Label(row.id(), row.label()), filter)));
    }

    /** The whole graph as a network: acts, positions and parts in statements as directed edges. */
    public Network network(NetworkDetail detail) {
        return read(snapshot ->
                new GraphNetwork(snapshot, detail).draw(new Captions(store.dataset(), store.iris(), snapshot)));
    }

    private <T> T view(Function<Views, T> question) {
        return read(snapshot -> question.apply(new Views(store.dataset(), store.iris(), snapshot)));
    }

    private <T> T read(Function<Snapshot, T> question) {
        return Txn.calculateRead(store.dataset(), () -> question.apply(current()));
    }

    private Snapshot current() {
        long version = store.version();
        return of(version).orElseGet(() -> renewed(version));
    }

    private synchronized Snapshot renewed(long version) {
        Snapshot snapshot = of(version).orElseGet(() -> Snapshot.read(store, version));
        known = Optional.of(snapshot);
        return snapshot;
    }

    private Optional<Snapshot> of(long version) {
        return known.filter(snapshot -> snapshot.version() == version);
    }
}
