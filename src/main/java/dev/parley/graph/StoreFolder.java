package dev.parley.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The place of a store on disk, whose database lies in {@code graph/} below it. */
record StoreFolder(Path folder) {
    /**
     * The database, made if there is none.
     *
     * @throws StoreBusy when another process has it open
     * @throws IllegalArgumentException when it was made with another base
     */
    DatasetGraph open(Iris iris) {
        Path graph = folder.resolve("graph");
        try {
            Files.createDirectories(graph);
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(graph));
            Optional<Quad> foreign = foreign(dataset, iris);
            if (foreign.isEmpty()) return dataset;
            TDBInternal.expel(dataset);
            throw new IllegalArgumentException("the store in " + folder + " was made with another base than "
                    + iris.base() + ": it holds the graph " + foreign.get().getGraph());
        } catch (DBOpEnvException locked) {
            throw new StoreBusy(folder, graph.resolve("tdb.lock"), locked);
        } catch (IOException failed) {
            throw new UncheckedIOException("no store can be made in " + folder, failed);
        }
    }

    /** One quad is enough to tell the base, which is the same in all. */
    private static Optional<Quad> foreign(DatasetGraph dataset, Iris iris) {
        return Txn.calculateRead(dataset, () -> Iter.toList(Iter.limit(dataset.find(), 1)).stream()
                .filter(quad -> !quad.getGraph().getURI().startsWith(iris.base()))
                .findFirst());
    }
}
