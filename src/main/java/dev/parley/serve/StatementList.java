package dev.parley.serve;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.graph.Catalogue;
import dev.parley.graph.Page;
import dev.parley.graph.StatementItem;
import dev.parley.model.Polarity;
import dev.parley.model.Stance;
import java.util.List;
import java.util.Optional;

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

    static StatementList of(Asked asked, Page<StatementItem> page, Catalogue catalogue) {
        Address address = Address.of("/statements");
        for (String name : Asked.OF_STATEMENTS) address = address.with(name, asked.text(name));
        Address all = address;
        List<Chosen> chosen = Asked.ACTORS.keySet().stream()
                .flatMap(part -> asked.text(part).stream()
                        .map(id -> new Chosen(
                                Asked.ACTORS.get(part),
                                part,
                                id,
                                catalogue.name(id).name(),
                                all.without(part))))
                .toList();
        return new StatementList(
                page,
                chosen,
                form(asked, catalogue),
                Turn.of(all.with("limit", asked.text("limit")), asked.cursor(), page));
    }

    private static Form form(Asked asked, Catalogue catalogue) {
        return new Form(
                Choice.issues(catalogue, asked.text("issue")),
                Choice.of(Stance.class, asked.constant("stance", Stance.class)),
                catalogue.acts().stream()
                        .map(act -> new Choice(
                                act.id(), act.label(), asked.text("act").equals(Optional.of(act.id()))))
                        .toList(),
                Choice.of(Polarity.class, asked.constant("polarity", Polarity.class)),
                asked.text("from"),
                asked.text("to"));
    }

    @Override
    public String title() {
        return "Statements";
    }

    List<Excerpt> excerpts() {
        return Excerpt.of(page.items());
    }
}
