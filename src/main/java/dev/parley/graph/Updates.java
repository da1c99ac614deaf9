package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Document;
import dev.parley.model.Issue;
import dev.parley.model.Position;
import dev.parley.model.StanceEvent;
import dev.parley.model.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What changes a store, each within a transaction that somebody else opened. */
final class Updates {
    private final DatasetGraph dataset;
    private final Iris iris;

    Updates(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    void install(Ontology ontology) {
        iris.prefixes().forEach((prefix, namespace) -> {
            if (!namespace.equals(dataset.prefixes().get(prefix)))
                dataset.prefixes().add(prefix, namespace);
        });
        boolean changed = false;
        for (NamedGraph graph : ontology.graphs(iris)) changed |= graph.replace(dataset);
        new QuestionWriter(iris).write(NamedQueries.load(iris)).replace(dataset);
        if (changed) forgetDescription();
    }

    void ingest(
            Document document,
            List<Statement> statements,
            List<Issue> issues,
            Function<Collection<StanceEvent>, List<Position>> fold) {
        NamedGraph text = new NamedGraph(iris.graph("texts"));
        text.add(iris.document(document.id()), TEXT, Literals.text(document.text()));
        List<Issue> brought = issues.stream().filter(this::isNew).toList();
        NamedGraph graph = new DocumentWriter(document, iris).write(statements, brought, this::isKnown);
        text.replace(dataset, text(graph.name()));
        replace(new Corrections(dataset, iris).correct(graph), fold);
    }

    boolean remove(Node document, Function<Collection<StanceEvent>, List<Position>> fold) {
        new NamedGraph(iris.graph("texts")).replace(dataset, text(document));
        return replace(new Corrections(dataset, iris).correct(new NamedGraph(document)), fold);
    }

    private Set<Quad> text(Node document) {
        return Iter.toSet(dataset.find(iris.graph("texts"), document, TEXT, Node.ANY));
    }

    /** Puts a graph in place of the one of its name, and folds the positions anew that either has a part in. */
    boolean replace(NamedGraph graph, Function<Collection<StanceEvent>, List<Position>> fold) {
        Positions positions = new Positions(dataset, iris);
        Set<Node> places = positions.places(graph.name());
        if (!graph.replace(dataset)) return false;
        places.addAll(positions.places(graph.name()));
        forgetDescription();
        positions.refold(places, fold);
        return true;
    }

    void describe() {
        if (dataset.contains(iris.graph("dataset"), iris.dataset(), TYPE, VOID_DATASET)) return;
        new DatasetWriter(dataset, iris).write().replace(dataset);
    }

    /** A description that is out of date would be worse than none; it is short, or gone already. */
    private void forgetDescription() {
        new NamedGraph(iris.graph("dataset")).replace(dataset);
    }

    private boolean isNew(Issue issue) {
        return !dataset.contains(iris.graph("issues"), iris.issue(issue.id()), TYPE, CONCEPT);
    }

    private boolean isKnown(Node actor) {
        return dataset.contains(iris.graph("actors"), actor, TYPE, Node.ANY);
    }
}
