package dev.parley.serve;

import static java.util.stream.Collectors.toMap;

import dev.parley.graph.Store;
import dev.parley.serve.Answer.Cell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/** Asks the store, and puts names and links in place of IRIs. */
final class Answers {
    private final Readable readable;
    private final Latest<Names> names;
    private final Links links;
    private final Map<String, String> prefixes;

    Answers(Store store, Readable readable, Latest<Names> names, Links links) {
        this.readable = readable;
        this.names = names;
        this.links = links;
        this.prefixes = store.iris().prefixes();
    }

    /** @throws org.apache.jena.query.QueryCancelledException when it takes longer than the server allows */
    Answer to(String sparql) {
        return readable.ask(QueryFactory.create(sparql), execution -> {
            RowSet rows = execution.select();
            List<Binding> shown = new ArrayList<>();
            int total = 0;
            while (rows.hasNext()) {
                Binding row = rows.next();
                if (total++ < Answer.SHOWN) shown.add(row);
            }
            return answer(rows.getResultVars(), shown, total);
        });
    }

    /** How to show some IRIs, by IRI. */
    Map<String, Cell> cells(Collection<String> iris) {
        return Txn.calculateRead(readable.dataset(), () -> {
            Cells cells = cells();
            return iris.stream().distinct().collect(toMap(iri -> iri, iri -> cells.of(NodeFactory.createURI(iri))));
        });
    }

    /** To be used within a transaction. */
    Cells cells() {
        return new Cells(new Words(readable.dataset(), names.get(), prefixes), links);
    }

    private Answer answer(List<Var> variables, List<Binding> bindings, int total) {
        Cells cells = cells();
        List<String> headings =
                variables.stream().map(variable -> heading(variable.getName())).toList();
        List<List<Cell>> rows = bindings.stream()
                .map(binding -> variables.stream()
                        .map(variable -> Optional.ofNullable(binding.get(variable))
                                .map(cells::of)
                                .orElse(Cell.EMPTY))
                        .toList())
                .toList();
        return new Columns(headings, rows)
                .withNamesAsLinks()
                .withLinks(this::actor)
                .answer(total);
    }

    private Optional<String> actor(String name) {
        return names.get().only(NameKind.ACTOR, name).flatMap(actor -> links.to(actor.value()));
    }

    /** "toldBy" as "told by". */
    private static String heading(String variable) {
        return variable.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
