package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Writes the questions into the store, so that query editors find them there: each a {@code sh:SPARQLSelectExecutable}
 * with its words, its SPARQL and its parameters, and the prefixes of the store as {@code sh:declare}.
 */
final class QuestionWriter {
    private static final Map<Question.Kind, Node> CLASSES = Map.of(
            Question.Kind.ACTOR, AGENT,
            Question.Kind.ISSUE, CONCEPT,
            Question.Kind.ACT, ACT_CLASS,
            Question.Kind.DOCUMENT, ARTICLE,
            Question.Kind.POLARITY, POLARITY_CLASS,
            Question.Kind.STANCE, STANCE_CLASS);
    private static final Map<Question.Kind, XSDDatatype> TYPES = Map.of(
            Question.Kind.OUTLET, XSDDatatype.XSDstring,
            Question.Kind.TEXT, XSDDatatype.XSDstring,
            Question.Kind.CONFIDENCE, XSDDatatype.XSDdecimal,
            Question.Kind.DAY, XSDDatatype.XSDdate);

    private final Iris iris;
    private final NamedGraph graph;

    QuestionWriter(Iris iris) {
        this.iris = iris;
        graph = new NamedGraph(iris.graph("questions"));
    }

    NamedGraph write(NamedQueries questions) {
        prefixes();
        questions.list().forEach(this::question);
        return graph;
    }

    private void prefixes() {
        iris.prefixes().forEach((prefix, namespace) -> {
            Node declaration = part(graph.name(), "prefix-" + prefix);
            graph.add(graph.name(), DECLARE, declaration);
            graph.add(declaration, TYPE, PREFIX_DECLARATION);
            graph.add(declaration, PREFIX, Literals.text(prefix));
            graph.add(declaration, NAMESPACE, NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
    }

    private void question(Question question) {
        Node node = iris.question(question.name());
        graph.add(node, TYPE, EXECUTABLE);
        graph.add(node, TYPE, SELECT_EXECUTABLE);
        graph.add(node, LABEL, Literals.english(question.name().replace('-', ' ')));
        graph.add(node, COMMENT, Literals.english(question.answers()));
        graph.add(node, KEYWORDS, Literals.english(question.group()));
        graph.add(node, SELECT, Literals.text(question.sparql()));
        graph.add(node, PREFIXES, graph.name());
        for (int i = 0; i < question.parameters().size(); i++)
            parameter(node, question.parameters().get(i), i + 1);
    }

    private void parameter(Node question, Question.Parameter parameter, int order) {
        Node node = part(question, parameter.name());
        graph.add(question, PARAMETER, node);
        graph.add(node, TYPE, PARAMETER_CLASS);
        // SHACL takes the name of the variable from the end of the path.
        graph.add(node, PATH, NodeFactory.createURI(Iris.TERMS + parameter.name()));
        graph.add(node, SHACL_NAME, Literals.text(parameter.name()));
        graph.add(node, DESCRIPTION, Literals.english(parameter.description()));
        graph.add(node, OPTIONAL, Literals.truth(true));
        graph.add(node, ORDER, Literals.whole(order));
        if (CLASSES.containsKey(parameter.kind())) graph.add(node, SHACL_CLASS, CLASSES.get(parameter.kind()));
        else
            graph.add(
                    node,
                    DATATYPE,
                    NodeFactory.createURI(TYPES.get(parameter.kind()).getURI()));
    }

    private static Node part(Node whole, String name) {
        return NodeFactory.createURI(whole.getURI() + "#" + name);
    }
}
