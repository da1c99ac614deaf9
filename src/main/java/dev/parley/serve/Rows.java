package dev.parley.serve;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * The rows that a question gave.
 *
 * @param question its name
 * @param columns in the order of the query
 */
record Rows(String question, List<String> columns, List<Binding> found) {
    Rows {
        columns = List.copyOf(columns);
        found = List.copyOf(found);
    }

    /** As JSON: an object a row, of IRIs, words and numbers by column; a column without a value is left out. */
    @JsonValue
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("question", question);
        json.put("columns", columns);
        json.put("rows", found.stream().map(this::object).toList());
        return json;
    }

    /** As SPARQL gives them. */
    RowSet rowSet() {
        return RowSetStream.create(columns.stream().map(Var::alloc).toList(), found.iterator());
    }

    private Map<String, Object> object(Binding row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (String column : columns) if (row.contains(column)) object.put(column, value(row.get(column)));
        return object;
    }

    private static Object value(Node node) {
        if (!node.isLiteral()) return node.toString();
        boolean plain = node.getLiteral().isWellFormed()
                && (node.getLiteralValue() instanceof Number || node.getLiteralValue() instanceof Boolean);
        return plain ? node.getLiteralValue() : node.getLiteralLexicalForm();
    }
}
