package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;
import static java.util.Comparator.comparing;

import dev.parley.graph.ValidationReport.Violation;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;

/** Checks the named graphs together against the shapes; TDB2's own default graph would be empty and conform to anything. */
final class Validation {
    private final DatasetGraph dataset;
    private final Names names;

    Validation(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.names = new Names(iris.prefixes());
    }

    /** @throws OntologyException when the shapes themselves are broken */
    ValidationReport report() {
        List<String> problems = new ArrayList<>();
        Graph rules = TurtleFile.ours("ontology/shapes.ttl", problems).graph();
        if (!problems.isEmpty()) throw new OntologyException(problems);
        Shapes shapes = ShaclValidator.get().parse(rules);
        Graph data = GraphView.createUnionGraph(dataset);
        boolean statements = data.contains(Node.ANY, TYPE, STATEMENT);
        return new ValidationReport(
                shapes.getTargetShapes().stream()
                        .map(shape -> look(shape, data, rules, statements))
                        .sorted(comparing(ValidationReport.Shape::name))
                        .toList(),
                ShaclValidator.get().validate(shapes, data).getEntries().stream()
                        .map(this::violation)
                        .distinct()
                        .sorted(comparing(Violation::shape)
                                .thenComparing(Violation::node)
                                .thenComparing(Violation::value))
                        .toList());
    }

    private ValidationReport.Shape look(Shape shape, Graph data, Graph rules, boolean statements) {
        Node node = shape.getShapeNode();
        boolean mayBeEmpty = rules.contains(node, MAY_BE_EMPTY, Literals.truth(true));
        int nodes = VLib.focusNodes(data, shape).size();
        return new ValidationReport.Shape(node.getLocalName(), nodes, statements && !mayBeEmpty);
    }

    private Violation violation(ReportEntry entry) {
        return new Violation(
                entry.source().getLocalName(),
                names.shortened(entry.focusNode()),
                entry.message(),
                entry.value() == null ? "" : names.shortened(entry.value()));
    }
}
