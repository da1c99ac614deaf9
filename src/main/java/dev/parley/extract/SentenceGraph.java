package dev.parley.extract;

import dev.parley.model.Dependency;
import dev.parley.model.Entity;
import dev.parley.model.Sentence;
import dev.parley.model.Token;
import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;

/** The enhanced graph of a sentence in the form that Semgrex matches. */
final class SentenceGraph {
    private SentenceGraph() {}

    /** Words carry index, word, lemma, tag and ner; edges the enhanced relations. */
    static SemanticGraph of(Sentence sentence) {
        SemanticGraph graph = new SemanticGraph();
        IndexedWord[] words = new IndexedWord[sentence.tokens().size() + 1];
        for (Token token : sentence.tokens()) {
            IndexedWord word = new IndexedWord("", sentence.index(), token.index());
            word.setWord(token.word());
            word.setValue(token.word());
            word.setLemma(token.lemma());
            word.setTag(token.tag());
            word.setNER(entity(sentence, token));
            words[token.index()] = word;
            graph.addVertex(word);
        }
        for (Dependency edge : sentence.dependencies()) {
            if (edge.head() == 0) graph.addRoot(words[edge.dependent()]);
            else if (edge.head() != edge.dependent())
                graph.addEdge(
                        words[edge.head()],
                        words[edge.dependent()],
                        GrammaticalRelation.valueOf(Language.UniversalEnglish, edge.relation()),
                        Double.NEGATIVE_INFINITY,
                        false);
        }
        return graph;
    }

    private static String entity(Sentence sentence, Token token) {
        return sentence.entities().stream()
                .filter(entity -> entity.span().covers(token.span()))
                .map(Entity::type)
                .findFirst()
                .orElse("O");
    }
}
