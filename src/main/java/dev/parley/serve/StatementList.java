package dev.parley.serve;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.graph.Catalogue;
import dev.parley.graph.Page;
import dev.parley.graph.StatementItem;
import dev.parley.model.Polarity;
import dev.parley.model.Stance;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A part of a list of statements, and the form by which they are chosen.
 *
 * @param chosen actors and documents that they are chosen by
 */
record StatementList(@JsonValue Page<StatementItem> page, List<Chosen> chosen, Form form, Turn turn) implements View {
    /**
     * One thing by which statements are chosen.
     *
     * @param part what it is in them
     * @param without the list without this choice
     */
    record Chosen(String part, String name, String value, String label, Address without) {}

    /** What else they can be chosen by, with what is chosen. */
    record Form(
            List<Choice> issues,
            List<Choice> stances,
            List<Choice> acts,
            List<Choice> polarities,
            Optional<String> from,
            Optional<String> to) {}

    /** The parameters that choose statements by an actor, each with what the actor is in them. */
    private static final Map<String, String> ACTORS = Collections.unmodifiableMap(
            new TreeMap<>(Map.of("source", "by", "addressee", "to", "target", "about", "via", "as told by")));

    /** @param parameters those of {@link StatementApi} */
    static StatementList of(Parameters parameters, Page<StatementItem> page, Catalogue catalogue) {
        Address all = parameters.onto(Address.of("/statements"), StatementApi.FILTERS);
        List<Chosen> chosen = ACTORS.keySet().stream()
                .flatMap(part -> parameters.text(part).stream()
                        .map(id -> new Chosen(
                                ACTORS.get(part), part, id, catalogue.name(id).name(), all.without(part))))
                .toList();
        return new StatementList(
                page,
                chosen,
                form(parameters, catalogue),
                Turn.of("/statements", parameters, page, StatementApi.FILTERS));
    }

    private static Form form(Parameters parameters, Catalogue catalogue) {
        return new Form(
                Choice.issues(catalogue, parameters.text("issue")),
                Choice.of(Stance.class, parameters.choice("stance", Stance.class)),
                catalogue.acts().stream()
                        .map(act -> new Choice(
                                act.id(), act.label(), parameters.text("act").equals(Optional.of(act.id()))))
                        .toList(),
                Choice.of(Polarity.class, parameters.choice("polarity", Polarity.class)),
                parameters.text("from"),
                parameters.text("to"));
    }

    @Override
    public String title() {
        return "Statements";
    }

    List<Excerpt> excerpts() {
        return Excerpt.of(page.items());
    }
}
