package dev.parley.annotate;

import dev.parley.model.Dependency;
import dev.parley.model.Document;
import dev.parley.model.Entity;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what CoreNLP wrote on a sentence into the nouns. */
final class Reading {
    private final Document document;
    private final Piece piece;
    private final List<CoreLabel> labels;
    private final Optional<SemanticGraph> tree;
    private final Optional<SemanticGraph> graph;

    Reading(Document document, Piece piece) {
        this.document = document;
        this.piece = piece;
        CoreMap map = piece.map();
        labels = map.get(CoreAnnotations.TokensAnnotation.class);
        tree = Optional.ofNullable(map.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class));
        graph = Optional.ofNullable(map.get(SemanticGraphCoreAnnotations.EnhancedDependenciesAnnotation.class));
    }

    Sentence sentence(int index) {
        List<Token> tokens =
                IntStream.range(0, labels.size()).mapToObj(this::token).toList();
        List<Entity> entities = new Entities(piece.map(), tokens, document.published()).read();
        return new Sentence(index, piece.span(), piece.section(), tokens, dependencies(), entities);
    }

    private Token token(int at) {
        CoreLabel label = labels.get(at);
        int index = at + 1;
        Dependency edge = tree.map(graph -> basic(graph, index)).orElse(new Dependency(-1, index, ""));
        return new Token(
                index,
                new Span(label.beginPosition(), label.endPosition()),
                label.word(),
                Optional.ofNullable(label.lemma()).orElse(""),
                Optional.ofNullable(label.tag()).orElse(""),
                edge.head(),
                edge.relation());
    }

    private static Dependency basic(SemanticGraph tree, int index) {
        return tree.incomingEdgeList(tree.getNodeByIndex(index)).stream()
                .map(Reading::dependency)
                .findFirst()
                .orElse(root(index));
    }

    private List<Dependency> dependencies() {
        return graph.stream()
                .flatMap(edges -> Stream.concat(
                        edges.getRoots().stream().map(root -> root(root.index())),
                        edges.edgeListSorted().stream().map(Reading::dependency)))
                .sorted(Comparator.comparingInt(Dependency::dependent)
                        .thenComparingInt(Dependency::head)
                        .thenComparing(Dependency::relation))
                .distinct()
                .toList();
    }

    private static Dependency dependency(SemanticGraphEdge edge) {
        return new Dependency(
                edge.getGovernor().index(),
                edge.getDependent().index(),
                edge.getRelation().toString());
    }

    private static Dependency root(int index) {
        return new Dependency(0, index, "root");
    }
}
