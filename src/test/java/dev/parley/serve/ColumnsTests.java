package dev.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.serve.Answer.Cell;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is done to the columns of an answer before people read it. */
class ColumnsTests {
    @Test
    void aNameAndWhatItNamesBecomeOneColumn() {
        Answer answer = new Columns(
                        List.of("who", "what", "actor"),
                        List.of(
                                List.of(words("Ida"), words("a quay"), link("Ida")),
                                List.of(words("Bo"), words("Bo"), link("Bo"))))
                .withNamesAsLinks()
                .answer(2);

        assertThat(answer.columns()).containsExactly("who", "what");
        assertThat(answer.rows().get(0).cells()).containsExactly(link("Ida"), words("a quay"));
        assertThat(answer.rows().get(1).cells()).containsExactly(link("Bo"), words("Bo"));
    }

    @Test
    void namesThatDifferInOneRowStayTwoColumns() {
        Answer answer = new Columns(
                        List.of("who", "actor"),
                        List.of(List.of(words("Ida"), link("Ida")), List.of(words("she"), link("Bo"))))
                .withNamesAsLinks()
                .answer(2);

        assertThat(answer.columns()).containsExactly("who", "actor");
    }

    @Test
    void onlyAColumnOfWhichAllLeadsSomewhereIsLinked() {
        Answer answer = new Columns(
                        List.of("who", "what"),
                        List.of(List.of(words("Ida"), words("Ida")), List.of(Cell.EMPTY, words("a quay"))))
                .withLinks(name -> name.equals("Ida") ? link("Ida").href() : Optional.empty())
                .answer(2);

        assertThat(answer.rows().get(0).cells()).containsExactly(link("Ida"), words("Ida"));
        assertThat(answer.rows().get(1).cells()).containsExactly(Cell.EMPTY, words("a quay"));
    }

    @Test
    void anAnswerWithoutRowsKeepsItsColumns() {
        assertThat(new Columns(List.of("who", "actor"), List.of())
                        .withNamesAsLinks()
                        .answer(0)
                        .columns())
                .containsExactly("who", "actor");
    }

    private static Cell words(String text) {
        return new Cell(text, Optional.empty(), Optional.empty(), false);
    }

    private static Cell link(String text) {
        return words(text).to(Optional.of("/actor/" + text));
    }
}
