package dev.parley.serve;

import dev.parley.serve.Answer.Cell;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Shows nodes of the graph: names and links in place of IRIs. To be used within a transaction. */
record Cells(Words words, Links links) {
    private static final String STANCE = "Stance";
    private static final Map<String, String> SIDES = Map.of(
            "supports", "support",
            "opposes", "oppose",
            "supportsConditionally", "conditional",
            "neutralOn", "neutral");

    Cell of(Node node) {
        if (node.isURI()) {
            Optional<String> side = side(node.getURI());
            Optional<String> href = side.isEmpty() ? links.to(node.getURI()) : Optional.empty();
            return new Cell(words.of(node), href, side, false);
        }
        if (!node.isLiteral()) return new Cell(node.toString(), Optional.empty(), Optional.empty(), false);
        boolean number = node.getLiteral().isWellFormed() && node.getLiteralValue() instanceof Number;
        return new Cell(node.getLiteralLexicalForm(), Optional.empty(), Optional.empty(), number);
    }

    private static Optional<String> side(String iri) {
        if (!iri.startsWith(Terms.OURS)) return Optional.empty();
        String name = iri.substring(Terms.OURS.length());
        return name.endsWith(STANCE) ? Optional.of(name.replace(STANCE, "")) : Optional.ofNullable(SIDES.get(name));
    }
}
