package dev.parley.network;

import dev.parley.model.Actor;
import dev.parley.model.StatementRow;
import dev.parley.network.Events.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the values of a corpus are shown, by variable. */
final class Labels {
    private static final Set<String> NO_ACTORS =
            Set.of("kind", "act", "agreement", "stance", "side", "polarity", "quotation", "publisher", "author");

    private final Corpus corpus;
    private final Affiliations affiliations;
    private final List<Variable> variables;

    Labels(Corpus corpus, Affiliations affiliations, List<Variable> variables) {
        this.corpus = corpus;
        this.affiliations = affiliations;
        this.variables = variables;
    }

    Map<String, Map<String, Label>> byVariable() {
        Map<String, Label> actors = new HashMap<>();
        corpus.actors().forEach(actor -> actors.put(actor.id(), label(actor)));
        Map<String, Label> issues = new HashMap<>();
        corpus.issues().forEach((id, name) -> issues.put(id, plain(name)));
        Map<String, Label> documents = new HashMap<>();
        corpus.articles()
                .forEach(article ->
                        documents.put(article.id(), plain(article.title().orElse(article.id()))));
        Map<String, Map<String, Label>> labels = new HashMap<>();
        variables.stream()
                .map(Variable::name)
                .filter(name -> !NO_ACTORS.contains(name))
                .forEach(name -> labels.put(name, actors));
        labels.put("issue", issues);
        labels.put("document", documents);
        return labels;
    }

    /** Roles change; the country shown is that of the latest of them. */
    private Label label(Actor actor) {
        Optional<String> country = actor.memberships().stream()
                .map(membership -> membership.from().or(membership::until))
                .reduce((earlier, later) -> later)
                .map(day -> affiliations.countries(actor.id(), day))
                .filter(found -> !found.isEmpty())
                .or(() -> Optional.of(affiliations.countries(actor.id(), Optional.empty())))
                .flatMap(found -> found.stream().findFirst())
                .flatMap(affiliations::actor)
                .map(Actor::name);
        return new Label(actor.name(), Optional.of(StatementRow.lower(actor.kind())), country);
    }

    private static Label plain(String text) {
        return new Label(text, Optional.empty(), Optional.empty());
    }
}
