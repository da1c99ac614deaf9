package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Span;
import java.util.List;
import org.apache.jena.irix.IRIs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTests {
    private final Iris iris = new Iris("https://example.org/corpus/");

    @ParameterizedTest
    @ValueSource(
            strings = {"vladimir-putin", "müller", "安倍", "a b/c#d?e%f", "..", ".", "a.b", "+", "\"<>", "🕊", "a:b"})
    void anyIdGoesThereAndBackThroughAValidIri(String id) {
        String minted = iris.document(id).getURI();
        assertThat(Iris.id(iris.document(id))).isEqualTo(id);
        assertThat(IRIs.checkEx(minted)).isEqualTo(minted);
        assertThat(IRIs.resolve(iris.base(), minted)).isEqualTo(minted);
    }

    @Test
    void aPassageKeepsItsStretchesInTheirOrder() {
        List<Span> spans = List.of(new Span(30, 40), new Span(713, 871), new Span(1, 2));
        assertThat(iris.passage("a#char=1,2", spans).getURI()).endsWith("#char=30,40&char=713,871&char=1,2");
        assertThat(Iris.spans(iris.passage("a#char=1,2", spans))).isEqualTo(spans);
    }

    @Test
    void contentsOfDifferentDocumentsNeverMeet() {
        assertThat(iris.content("a", List.of(new Span(1, 2), new Span(3, 4))))
                .isNotEqualTo(iris.content("a:1-2", List.of(new Span(3, 4))));
    }

    @Test
    void dataMovesToTheBaseAndTheVocabularyStays() {
        Iris ours = new Iris(Iris.DEFAULT_BASE);
        assertThat(iris.rebase(ours.actor("x"))).isEqualTo(iris.actor("x"));
        assertThat(iris.rebase(Vocabulary.STATEMENT)).isEqualTo(Vocabulary.STATEMENT);
        assertThat(iris.rebase(Iris.act("agree"))).isEqualTo(Iris.act("agree"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "parley", "http://parley.local", "http://a b/", "/relative/"})
    void aBaseIsAnAbsoluteIriThatEndsWithASeparator(String base) {
        assertThatThrownBy(() -> new Iris(base)).hasMessageContaining("no base").hasMessageContaining("slash");
    }
}
