package dev.parley.serve;

import dev.parley.graph.Catalogue;
import dev.parley.graph.StatementItem;
import dev.parley.graph.StatementView;
import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.network.Events;
import dev.parley.network.RefusedSettings;
import dev.parley.network.Time;
import dev.parley.network.Variable;
import dev.parley.serve.NetworkPage.Tie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers at {@code /network}. */
@RestController
final class NetworkPages {
    private static final String SOURCE = "source";
    private static final String TARGET = "target";
    /** Most statements shown behind one tie. */
    private static final int STATEMENTS = 200;
    /** What is shown when nothing is asked for: who is for and against what. */
    private static final Map<String, List<String>> FIRST = Map.of("aggregate", List.of("signed"));

    private final Discourse discourse;
    private final Catalogue catalogue;

    NetworkPages(Discourse discourse, Catalogue catalogue) {
        this.discourse = discourse;
        this.catalogue = catalogue;
    }

    /** @param parameters as of {@code /api/network}; {@code source} and {@code target}: the ends of a tie to open */
    @GetMapping("/network")
    ResponseEntity<NetworkPage> network(@RequestParam MultiValueMap<String, String> parameters) {
        Map<String, List<String>> given = new HashMap<>(parameters);
        Optional<String> source = first(given.remove(SOURCE));
        Optional<String> target = first(given.remove(TARGET));
        given.values().removeIf(values -> first(values).isEmpty());
        if (given.isEmpty()) given = FIRST;
        List<String> variables = variables();
        try {
            Network network = discourse.network(given).network();
            Optional<Tie> tie = source.isPresent() && target.isPresent()
                    ? Optional.of(tie(network, source.get(), target.get()))
                    : Optional.empty();
            return ResponseEntity.ok(
                    new NetworkPage(new NetworkForm(given, variables), Optional.of(network), tie, Optional.empty()));
        } catch (RefusedSettings refused) {
            NetworkForm form = new NetworkForm(given, variables);
            return ResponseEntity.status(HttpStatus.BAD_REQUEST)
                    .body(new NetworkPage(form, Optional.empty(), Optional.empty(), Optional.of(refused.getMessage())));
        }
    }

    private List<String> variables() {
        Events events = discourse.events(Time.SAID);
        return events.variables().stream().map(Variable::name).toList();
    }

    private Tie tie(Network network, String source, String target) {
        Edge edge = network.edges().stream()
                .filter(it -> it.source().equals(source) && it.target().equals(target))
                .findFirst()
                .orElseThrow(() -> new RefusedRequest(
                        HttpStatus.NOT_FOUND, "Nothing ties " + source + " and " + target + " in this network."));
        List<StatementItem> items = edge.statements().stream()
                .limit(STATEMENTS)
                .flatMap(id -> catalogue.statement(id).stream())
                .map(StatementView::statement)
                .toList();
        return new Tie(edge, Excerpt.of(items));
    }

    private static Optional<String> first(List<String> values) {
        return Optional.ofNullable(values).flatMap(list -> list.stream()
                .filter(value -> value != null && !value.isBlank())
                .findFirst());
    }
}
