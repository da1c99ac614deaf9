package dev.parley.serve;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.graph.IssueView;
import dev.parley.graph.PositionRow;
import dev.parley.model.Stance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One issue: what it is, who is for and against it, and what was said. */
record IssuePage(@JsonValue IssueView view, String iri) implements Thing {
    /** The actors on one side, those with the most statements first. */
    record Camp(Stance stance, List<PositionRow> positions) {}

    @Override
    public Address path() {
        return Address.of("issue", view.issue().id());
    }

    @Override
    public String title() {
        return view.issue().label();
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.ISSUES);
    }

    List<Excerpt> excerpts() {
        return Excerpt.of(view.statements().items());
    }

    /** The sides that somebody takes. */
    List<Camp> camps() {
        return Arrays.stream(Stance.values())
                .map(stance -> new Camp(
                        stance,
                        view.positions().stream()
                                .filter(position -> position.stance() == stance)
                                .sorted((one, other) -> other.statements().size()
                                        - one.statements().size())
                                .toList()))
                .filter(camp -> !camp.positions().isEmpty())
                .toList();
    }
}
