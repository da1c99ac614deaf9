package dev.parley.annotate;

import dev.parley.model.Dependency;
import dev.parley.model.Document;
import dev.parley.model.Entity;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
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
        return new Sentence(index, piece.span(), piece.section(), tokens, dependencies(), entities());
    }

    private Token token(int at) {
        CoreLabel label = labels.get(at);
        Optional<IndexedWord> node = tree.map(graph -> graph.getNodeByIndex(at + 1));
        Optional<IndexedWord> head = tree.flatMap(graph -> Optional.ofNullable(graph.getParent(node.orElseThrow())));
        String relation = node.map(word -> head.map(parent -> tree.orElseThrow()
                                .getEdge(parent, word)
                                .getRelation()
                                .toString())
                        .orElse("root"))
                .orElse("");
        return new Token(
                at + 1,
                new Span(label.beginPosition(), label.endPosition()),
                label.word(),
                Optional.ofNullable(label.lemma()).orElse(""),
                Optional.ofNullable(label.tag()).orElse(""),
                node.map(word -> head.map(IndexedWord::index).orElse(0)).orElse(-1),
                relation);
    }

    private List<Dependency> dependencies() {
        return graph.stream()
                .flatMap(edges -> Stream.concat(
                        edges.getRoots().stream().map(root -> new Dependency(0, root.index(), "root")),
                        edges.edgeListSorted().stream()
                                .map(edge -> new Dependency(
                                        edge.getGovernor().index(),
                                        edge.getDependent().index(),
                                        edge.getRelation().toString()))))
                .sorted(Comparator.comparingInt(Dependency::dependent)
                        .thenComparingInt(Dependency::head)
                        .thenComparing(Dependency::relation))
                .distinct()
                .toList();
    }

    private List<Entity> entities() {
        return Stream.ofNullable(piece.map().get(CoreAnnotations.MentionsAnnotation.class))
                .flatMap(List::stream)
                .map(mention -> new Entity(
                        new Span(
                                mention.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                                mention.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
                        mention.get(CoreAnnotations.NamedEntityTagAnnotation.class),
                        Optional.ofNullable(mention.get(TimeAnnotations.TimexAnnotation.class))
                                .map(Timex::value)))
                .toList();
    }
}
