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
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/** Asks the store, and puts names and links in place of IRIs. */
final class Answers {
    private static final String STANCE = "Stance";
    private static final Map<String, String> SIDES = Map.of(
            "supports", "support",
            "opposes", "oppose",
            "supportsConditionally", "conditional",
            "neutralOn", "neutral");

    private final Readable readable;
    private final Latest<Names> names;
    private final Links links;
    private final Map<String, String> prefixes;

    Answers(Store store, Readable readable, Latest<Names> names) {
        this.readable = readable;
        this.names = names;
        this.links = new Links(store.iris().base());
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
            Words words = words();
            return iris.stream().distinct().collect(toMap(iri -> iri, iri -> cell(NodeFactory.createURI(iri), words)));
        });
    }

    private Words words() {
        return new Words(readable.dataset(), names.get(), prefixes);
    }

    private Answer answer(List<Var> variables, List<Binding> bindings, int total) {
        Words words = words();
        List<String> headings =
                variables.stream().map(variable -> heading(variable.getName())).toList();
        List<List<Cell>> rows = bindings.stream()
                .map(binding -> variables.stream()
                        .map(variable -> Optional.ofNullable(binding.get(variable))
                                .map(node -> cell(node, words))
                                .orElse(Cell.EMPTY))
                        .toList())
                .toList();
        return new Columns(headings, rows)
                .withNamesAsLinks()
                .withLinks(this::actor)
                .answer(total);
    }

    private Cell cell(Node node, Words words) {
        if (node.isURI()) {
            Optional<String> side = side(node.getURI());
            Optional<String> href = side.isEmpty() ? links.to(node.getURI()) : Optional.empty();
            return new Cell(words.of(node), href, side, false);
        }
        if (!node.isLiteral()) return new Cell(node.toString(), Optional.empty(), Optional.empty(), false);
        boolean number = node.getLiteral().isWellFormed() && node.getLiteralValue() instanceof Number;
        return new Cell(node.getLiteralLexicalForm(), Optional.empty(), Optional.empty(), number);
    }

    private Optional<String> actor(String name) {
        return names.get().only(NameKind.ACTOR, name).flatMap(actor -> links.to(actor.value()));
    }

    private static Optional<String> side(String iri) {
        if (!iri.startsWith(Terms.OURS)) return Optional.empty();
        String name = iri.substring(Terms.OURS.length());
        return name.endsWith(STANCE) ? Optional.of(name.replace(STANCE, "")) : Optional.ofNullable(SIDES.get(name));
    }

    /** "toldBy" as "told by". */
    private static String heading(String variable) {
        return variable.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
