package dev.parley.serve;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.graph.ActorFilter;
import dev.parley.graph.ActorRow;
import dev.parley.graph.Page;
import dev.parley.model.ActorKind;
import java.util.List;
import java.util.Optional;

/** A part of the list of actors. @param filter by which they were chosen */
record ActorList(@JsonValue Page<ActorRow> page, ActorFilter filter, Turn turn) implements View {
    @Override
    public String title() {
        return "Actors";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.ACTORS);
    }

    List<Choice> kinds() {
        return Choice.of(ActorKind.class, filter.kind());
    }
}
