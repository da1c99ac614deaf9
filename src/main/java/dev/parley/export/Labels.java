package dev.parley.export;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.parley.model.Network.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What formats without ids call nodes: the label, and the id in brackets where several nodes have that label. */
final class Labels {
    private Labels() {}

    /**
     * Labels by id.
     *
     * @param form how the format writes a label
     * @param sameness maps labels to one where the format's readers take them for the same
     */
    static Map<String, String> of(List<Node> nodes, UnaryOperator<String> form, UnaryOperator<String> sameness) {
        UnaryOperator<String> key = label -> sameness.apply(form.apply(label));
        Map<String, Long> bearers = nodes.stream().collect(groupingBy(node -> key.apply(node.label()), counting()));
        Distinct distinct = new Distinct(sameness);
        Map<String, String> labels = new HashMap<>();
        for (Node node : nodes) {
            boolean shared = bearers.get(key.apply(node.label())) > 1;
            String label = form.apply(shared ? node.label() + " (" + node.id() + ")" : node.label());
            labels.put(node.id(), distinct.name(label));
        }
        return labels;
    }
}
