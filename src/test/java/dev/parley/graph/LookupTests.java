package dev.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTests {
    private static final NamedQueries QUESTIONS =
            NamedQueries.load(Samples.shared().iris());

    private final Store store = Samples.shared();
    private final Question question = QUESTIONS.find("what-somebody-said").orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actor | vladimir-putin | http://parley.local/actor/vladimir-putin",
                "actor | actor:vladimir-putin | http://parley.local/actor/vladimir-putin",
                "actor | http://parley.local/actor/vladimir-putin | http://parley.local/actor/vladimir-putin",
                "actor | Vladimir Putin | http://parley.local/actor/vladimir-putin",
                "actor | putin | http://parley.local/actor/vladimir-putin",
                "actor | the Kremlin | http://parley.local/actor/kremlin",
                "actor | Anna Muller | http://parley.local/actor/anna-müller",
                "actor | Müller | http://parley.local/actor/anna-müller",
                "issue | armistice | http://parley.local/issue/ceasefire",
                "act | Agree | http://parley.local/act/agree",
                "outlet | the paper | The Paper",
                "text | anything | anything"
            })
    void whatIsMeantIsFound(String parameter, String named, String meant) {
        assertThat(store.resolve(question, Map.of(parameter, named))).isEqualTo(Map.of(parameter, meant));
    }

    @Test
    void anArticleIsFoundByItsHeadline() {
        Question articles = QUESTIONS.find("statements-of-a-document").orElseThrow();
        assertThat(store.resolve(articles, Map.of("document", "Title of paper-2025")))
                .containsValue("http://parley.local/document/paper-2025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actor | Vladimir Puttin | no actor 'Vladimir Puttin'; did you mean Vladimir Putin (vladimir-putin)",
                "actor | Putni | no actor 'Putni'; did you mean Vladimir Putin (vladimir-putin)",
                "issue | ceasfire | no issue 'ceasfire'; did you mean a ceasefire (ceasefire)",
                "actor | http://parley.local/issue/ceasefire | no actor 'http://parley.local/issue/ceasefire'",
                "outlet | The Papers | no outlet 'The Papers'; did you mean The Paper?"
            })
    void whatIsUnknownIsRefusedWithWhatIsNear(String parameter, String named, String message) {
        assertThatThrownBy(() -> store.resolve(question, Map.of(parameter, named)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(message);
    }
}
