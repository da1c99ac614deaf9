package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Actor;
import dev.parley.model.Document;
import dev.parley.model.Issue;
import dev.parley.model.Position;
import dev.parley.model.StanceEvent;
import dev.parley.model.Statement;
import dev.parley.model.StatementRow;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The quads of a corpus on disk: one named graph for each document, and {@code actors}, {@code issues},
 * {@code positions}, {@code texts}, {@code runs}, {@code corrections}, {@code ontology}. Each method is one transaction: it happens wholly or
 * not at all. Safe to use from several threads; writers wait for each other.
 */
public final class Store implements AutoCloseable {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Updates updates;

    private Store(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        updates = new Updates(dataset, iris);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }

    /**
     * The store in a folder, made if there is none; the database itself lies in {@code graph/} below it. A process opens
     * a store once.
     *
     * @throws StoreBusy when another process has it open
     * @throws IllegalArgumentException when it was made with another base
     */
    public static Store open(Path folder, String base) {
        Iris iris = new Iris(base);
        return new Store(new StoreFolder(folder).open(iris), iris);
    }

    /** A store that is gone when it is closed. */
    public static Store inMemory(String base) {
        return new Store(DatabaseMgr.createDatasetGraph(), new Iris(base));
    }

    public Iris iris() {
        return iris;
    }

    /** All quads, for those that speak SPARQL to it; the default graph of a query is the union of the named ones. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Puts the vocabulary, the actors, the issues and the questions in place of those that are there; writes only what differs. */
    public void install(Ontology ontology) {
        Txn.executeWrite(dataset, () -> updates.install(ontology));
    }

    /**
     * Puts a document in place of what was known of it, and folds the positions anew that it has or had a part in.
     * Statements without actors are left out. The same document again changes nothing.
     *
     * @param fold from all that was said, by whom and on what, to positions; the order of the events means nothing
     * @throws IllegalArgumentException when a statement is of another document, or two have one id
     */
    public void ingest(
            Document document, List<Statement> statements, Function<Collection<StanceEvent>, List<Position>> fold) {
        ingest(document, statements, List.of(), fold);
    }

    /**
     * As {@link #ingest(Document, List, Function)}, of a document that brings issues of its own.
     *
     * @param issues that its statements are on and the codebook may lack; one that the codebook has stays as it is there
     */
    public void ingest(
            Document document,
            List<Statement> statements,
            List<Issue> issues,
            Function<Collection<StanceEvent>, List<Position>> fold) {
        Txn.executeWrite(dataset, () -> updates.ingest(document, statements, issues, fold));
    }

    /** Forgets a document. Returns whether it was there. */
    public boolean remove(String document, Function<Collection<StanceEvent>, List<Position>> fold) {
        return Txn.calculateWrite(dataset, () -> updates.remove(iris.document(document), fold));
    }

    /**
     * Describes the store as a {@code void:Dataset} in the graph {@code dataset}, where what it holds has changed since it
     * was described; until then it has no description. To be called when all documents are in, for it reads everything.
     */
    public void describe() {
        Txn.executeWrite(dataset, updates::describe);
    }

    /** The decisions on who is who, by actor. */
    public List<Correction> corrections() {
        return Txn.calculateRead(dataset, () -> new Corrections(dataset, iris).all());
    }

    /**
     * Decides who an actor is, in all documents that are there and in all that will be ingested.
     *
     * @return how many documents name the actor
     * @throws IllegalArgumentException when an id is unknown, or when the actor or the right one was decided on before
     */
    public int correct(Correction correction, Function<Collection<StanceEvent>, List<Position>> fold) {
        return Txn.calculateWrite(dataset, () -> new Decisions(dataset, iris).make(correction, apply(fold)));
    }

    /**
     * Takes back what was decided on an actor.
     *
     * @throws IllegalArgumentException when nothing was
     */
    public int undo(String actor, Optional<String> document, Function<Collection<StanceEvent>, List<Position>> fold) {
        return Txn.calculateWrite(dataset, () -> new Decisions(dataset, iris).takeBack(actor, document, apply(fold)));
    }

    private Consumer<NamedGraph> apply(Function<Collection<StanceEvent>, List<Position>> fold) {
        return graph -> updates.replace(graph, fold);
    }

    /** Names that leave open who is meant, by name. */
    public List<Ambiguity> ambiguities() {
        return Txn.calculateRead(dataset, () -> new Ambiguities(dataset, iris).read());
    }

    /** Notes a run in the graph {@code runs}. */
    public void recordRun(Run run) {
        NamedGraph graph = new NamedGraph(iris.graph("runs"));
        Runs.write(run, graph, iris);
        Txn.executeWrite(dataset, () -> graph.quads().forEach(dataset::add));
    }

    /** All documents in order of id. */
    public List<DocumentRow> documents() {
        return Txn.calculateRead(dataset, () -> new Inventory(dataset, iris).documents());
    }

    /** All actors in order of id, those too that only documents know. */
    public List<Actor> actors() {
        return Txn.calculateRead(dataset, () -> new Cast(dataset).read());
    }

    /** The names of the issues by id: of the codebook, and those that only documents know. */
    public Map<String, String> issues() {
        return Txn.calculateRead(dataset, () -> new Inventory(dataset, iris).issues());
    }

    /** The text of a document, if it is there. */
    public Optional<String> text(String document) {
        return Txn.calculateRead(dataset, () -> Properties.of(dataset, iris.graph("texts"), iris.document(document))
                .first(TEXT)
                .map(Node::getLiteralLexicalForm));
    }

    /** All statements, by document, then by place in it. */
    public List<StatementRow> statements() {
        return Txn.calculateRead(dataset, () -> new StatementReader(dataset, iris).read(Node.ANY));
    }

    /** The statements of one document, by place in it. */
    public List<StatementRow> statements(String document) {
        return Txn.calculateRead(dataset, () -> new StatementReader(dataset, iris).read(iris.document(document)));
    }

    /** As {@link #query(String, ResultFormat, Optional, OutputStream)}, without a limit. */
    public void query(String sparql, ResultFormat format, OutputStream out) {
        query(sparql, format, Optional.empty(), out);
    }

    /**
     * Answers a SPARQL query over the union of the named graphs; the store's prefixes need no declaration.
     *
     * @param limit how long it may take
     * @throws QueryException when it is no query, may not be asked, has no answer in that format, or takes too long
     */
    public void query(String sparql, ResultFormat format, Optional<Duration> limit, OutputStream out) {
        Txn.executeRead(dataset, () -> new Queries(dataset, iris).answer(sparql, format, limit, out));
    }

    /**
     * What is given for the parameters of a question, in the words of the store: actors, issues, acts, articles and
     * publishers may be named as people name them ("Putin"), by id, or by IRI.
     *
     * @param values by name of the parameter; at least one word each
     * @return what {@link Question#bind} takes
     * @throws QueryException when the store does not know what is named, with what is near to it, or when the question
     *     has no such parameter
     */
    public Map<String, String> resolve(Question question, Map<String, String> values) {
        return Txn.calculateRead(dataset, () -> {
            Map<String, String> resolved = new TreeMap<>();
            values.forEach((name, value) ->
                    resolved.put(name, new Lookup(dataset, iris, question.parameter(name)).find(value)));
            return resolved;
        });
    }

    /** Writes all named graphs but {@code runs}: the same documents give the same bytes, whatever their order. */
    public void export(GraphFormat format, OutputStream out) {
        Txn.executeRead(dataset, () -> new GraphExport(dataset, iris).write(format, out));
    }

    /** Writes all there is, {@code runs} too, as N-Quads: read into an empty store they make the same one. */
    public void backup(OutputStream out) {
        Txn.executeRead(dataset, () -> RDFDataMgr.write(out, dataset, Lang.NQUADS));
    }

    /** Checks all named graphs against {@code ontology/shapes.ttl}. */
    public ValidationReport validate() {
        return Txn.calculateRead(dataset, () -> new Validation(dataset, iris).report());
    }

    /** A number that grows with each change: while it stays the same, so does what the store holds. */
    public long version() {
        return Txn.calculateRead(dataset, () -> TDBInternal.getDatasetGraphTDB(dataset)
                .getTxnSystem()
                .getThreadTransaction()
                .getDataVersion());
    }

    public Statistics statistics() {
        return Txn.calculateRead(dataset, () -> new Inventory(dataset, iris).statistics());
    }

    /** Gives back the disk space of what was replaced; only for a store on disk. */
    public void compact() {
        DatabaseMgr.compact(dataset, true);
    }

    /** Lets other processes open it. */
    @Override
    public void close() {
        TDBInternal.expel(dataset);
    }
}
