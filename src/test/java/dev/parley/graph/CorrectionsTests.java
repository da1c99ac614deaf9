package dev.parley.graph;

import static dev.parley.graph.Samples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.StatementRow;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CorrectionsTests {
    private static final Correction MAYOR_IS_PUTIN =
            new Correction(MAYOR.id(), PUTIN.id(), Optional.empty(), PUTIN.name(), ActorKind.PERSON);
    private static final Correction OTHER_PUTIN =
            new Correction(PUTIN.id(), "igor-putin", Optional.of(SECOND.id()), "Igor Putin", ActorKind.PERSON);

    private final Store store = filled();

    private static Store filled() {
        Store store = store();
        store.ingest(FIRST, first(), Samples::fold);
        store.ingest(SECOND, second(), Samples::fold);
        return store;
    }

    @Test
    void mergedActorsAreOneInStatementsAndPositions() {
        store.correct(MAYOR_IS_PUTIN, Samples::fold);
        assertThat(speakers()).containsExactly("kremlin", "vladimir-putin");
        assertThat(dump(store)).doesNotContain("position/anna-m");
        assertThat(store.validate().conforms()).isTrue();
    }

    @Test
    void aDecisionHoldsForWhatIsIngestedLater() {
        Store later = store();
        later.ingest(FIRST, first(), Samples::fold);
        later.correct(MAYOR_IS_PUTIN, Samples::fold);
        later.ingest(FIRST, first(), Samples::fold);
        later.ingest(SECOND, second(), Samples::fold);
        store.correct(MAYOR_IS_PUTIN, Samples::fold);
        assertThat(dump(later)).isEqualTo(dump(store));
    }

    @Test
    void splitActorsAreTwoWhereTheReaderSaysSo() {
        store.correct(OTHER_PUTIN, Samples::fold);
        assertThat(store.statements(SECOND.id())).allSatisfy(row -> assertThat(row.actors())
                .containsExactly(new StatementRow.Name("igor-putin", "Igor Putin")));
        assertThat(store.statements(FIRST.id()).get(0).actors())
                .noneMatch(name -> name.id().equals("igor-putin"));
        assertThat(store.validate().conforms()).isTrue();
    }

    @Test
    void whatIsTakenBackIsAsItWas() {
        String before = dump(store);
        store.correct(MAYOR_IS_PUTIN, Samples::fold);
        store.correct(OTHER_PUTIN, Samples::fold);
        assertThat(store.corrections()).containsExactly(MAYOR_IS_PUTIN, OTHER_PUTIN);
        store.undo(MAYOR.id(), Optional.empty(), Samples::fold);
        store.undo(PUTIN.id(), Optional.of(SECOND.id()), Samples::fold);
        assertThat(dump(store)).isEqualTo(before);
        assertThat(store.corrections()).isEmpty();
    }

    @Test
    void theOrderOfDecisionsMeansNothing() {
        Store other = filled();
        other.correct(OTHER_PUTIN, Samples::fold);
        other.correct(MAYOR_IS_PUTIN, Samples::fold);
        store.correct(MAYOR_IS_PUTIN, Samples::fold);
        store.correct(OTHER_PUTIN, Samples::fold);
        assertThat(dump(other)).isEqualTo(dump(store));
    }

    @Test
    void whatCannotBeMeantIsRefusedInWords() {
        assertThatThrownBy(() -> store.correct(
                        new Correction("nobody", PUTIN.id(), Optional.empty(), "x", ActorKind.PERSON), Samples::fold))
                .hasMessageContaining("no actor 'nobody'");
        assertThatThrownBy(() -> store.correct(
                        new Correction(PUTIN.id(), "other", Optional.of("lost"), "Other", ActorKind.PERSON),
                        Samples::fold))
                .hasMessageContaining("no document 'lost'");
        assertThatThrownBy(() -> store.undo(PUTIN.id(), Optional.empty(), Samples::fold))
                .hasMessageContaining("nothing was decided");
        store.correct(MAYOR_IS_PUTIN, Samples::fold);
        assertThatThrownBy(() -> store.correct(
                        new Correction(PUTIN.id(), MAYOR.id(), Optional.empty(), "x", ActorKind.PERSON), Samples::fold))
                .hasMessageContaining("was decided to be");
    }

    @Test
    void bareSurnamesAndSharedNamesAreAmbiguous() {
        Actor bare = person("agency-7-a.muller", "Müller", List.of());
        store.ingest(
                SECOND,
                List.of(new Reading(SECOND, "t9", "say", List.of(bare))
                        .words("He", "may accept", "a ceasefire")
                        .statement()),
                Samples::fold);
        Ambiguity found = store.ambiguities().stream()
                .filter(ambiguity -> ambiguity.name().equals("Müller"))
                .findFirst()
                .orElseThrow();
        assertThat(found.actors().keySet()).containsExactly("agency-7-a.muller", MAYOR.id());
        assertThat(found.actors().get(MAYOR.id())).containsExactly(FIRST.id());
    }

    private Set<String> speakers() {
        Set<String> ids = new TreeSet<>();
        store.statements().forEach(row -> row.actors().forEach(name -> ids.add(name.id())));
        return ids;
    }

    private static String dump(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(GraphFormat.NQ, out);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains("#uncorrected"))
                .reduce("", (one, other) -> one + "\n" + other);
    }
}
