package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class VocabularyTests {
    private final List<String> problems = new ArrayList<>();
    private final Graph parley =
            TurtleFile.ours("ontology/parley.ttl", problems).graph();
    private final Graph acts = TurtleFile.ours("ontology/acts.ttl", problems).graph();

    @Test
    void everyTermInUseIsExplained() throws IllegalAccessException {
        assertThat(problems).isEmpty();
        List<Node> terms = terms();
        assertThat(terms).hasSizeGreaterThan(80);
        assertThat(terms).filteredOn(term -> !term.equals(RDF.type.asNode())).allSatisfy(this::isExplained);
    }

    @Test
    void everyTermOfOursHasALabelAndAComment() {
        parley.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(triple -> isExplained(triple.getSubject()));
    }

    @Test
    void everyPropertyOfOursSaysWhatItLeadsFrom() {
        List<Node> both = new ArrayList<>(Vocabulary.SIDES.values()); // of statements and of actors
        both.add(Vocabulary.ON_BEHALF_OF);
        parley.find(Node.ANY, RDF.type.asNode(), RDF.Property.asNode())
                .mapWith(Triple::getSubject)
                .filterKeep(term -> term.getURI().startsWith(Iris.TERMS) && !both.contains(term))
                .forEachRemaining(term -> assertThat(parley.contains(term, RDFS.domain.asNode(), Node.ANY))
                        .as(term.toString())
                        .isTrue());
    }

    @Test
    void theTwentyFourActsHaveDefinitionsAndGroups() {
        List<Node> found = acts.find(Node.ANY, RDF.type.asNode(), Vocabulary.ACT_CLASS)
                .mapWith(Triple::getSubject)
                .toList();
        assertThat(found).hasSize(24).allSatisfy(act -> {
            for (Node property : List.of(SKOS.prefLabel.asNode(), SKOS.definition.asNode(), SKOS.note.asNode()))
                assertThat(acts.contains(act, property, Node.ANY))
                        .as(act + " " + property)
                        .isTrue();
            assertThat(acts.contains(act, RDF.type.asNode(), RDF.Property.asNode()))
                    .isTrue();
            assertThat(acts.contains(act, Vocabulary.IN_SCHEME, Iris.act("scheme")))
                    .isTrue();
            Node group = acts.find(act, SKOS.broader.asNode(), Node.ANY).next().getObject();
            assertThat(acts.contains(group, SKOS.topConceptOf.asNode(), Iris.act("scheme")))
                    .isTrue();
        });
    }

    private void isExplained(Node term) {
        assertThat(parley.contains(term, RDFS.label.asNode(), Node.ANY))
                .as("label of " + term)
                .isTrue();
        assertThat(parley.contains(term, RDFS.comment.asNode(), Node.ANY))
                .as("comment of " + term)
                .isTrue();
    }

    private static List<Node> terms() throws IllegalAccessException {
        List<Node> terms = new ArrayList<>();
        for (Field field : Vocabulary.class.getDeclaredFields()) {
            if (field.isSynthetic()) continue;
            field.setAccessible(true);
            if (field.get(null) instanceof Node term) terms.add(term);
            if (field.get(null) instanceof Map<?, ?> map)
                map.values().stream().filter(Node.class::isInstance).forEach(term -> terms.add((Node) term));
        }
        return terms;
    }
}
