package dev.parley.network;

import dev.parley.model.Network.Node;
import dev.parley.network.Cube.Axis;
import dev.parley.network.Cube.Stretch;
import dev.parley.network.Events.Label;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The values of one variable as nodes. */
final class Population {
    private final Settings settings;
    private final Events events;
    private final Variable variable;
    private final Codes codes;
    private final Facts facts;
    private final Axis axis;
    private final Census all;
    private final String[] ids;

    /** @param taken ids of nodes of other variables, to which these are added; an id that is taken is told apart by the name of its variable */
    Population(Settings settings, Events events, int index, Codes codes, Facts facts, Set<String> taken) {
        this.settings = settings;
        this.events = events;
        this.variable = settings.variables().get(index);
        this.codes = codes;
        this.facts = facts;
        this.axis = new Axis(index, codes.size());
        this.all = new Census(facts, new Stretch(0, facts.size()), axis);
        this.ids = IntStream.range(0, codes.size())
                .mapToObj(codes::value)
                .map(value -> taken.contains(value) ? variable + ":" + value : value)
                .toArray(String[]::new);
        taken.addAll(List.of(ids));
    }

    Axis axis() {
        return axis;
    }

    String id(int code) {
        return ids[code];
    }

    /** Which of the values are nodes of the network of a stretch. */
    boolean[] members(Census census) {
        boolean[] members = new boolean[ids.length];
        boolean rareLeftOut = settings.selection().minimumFrequency() > 0;
        for (int code = 0; code < members.length; code++)
            members[code] = census.statements(code) > 0
                    || settings.isolates() == Isolates.INCLUDE && !(rareLeftOut && all.statements(code) == 0);
        return members;
    }

    Census census(Stretch stretch) {
        return new Census(facts, stretch, axis);
    }

    /** The nodes of a stretch, in order of code. */
    List<Node> nodes(Stretch stretch) {
        Census census = census(stretch);
        boolean[] members = members(census);
        return IntStream.range(0, ids.length)
                .filter(code -> members[code])
                .mapToObj(code -> node(code, census))
                .toList();
    }

    private Node node(int code, Census census) {
        Label label = events.label(variable, codes.value(code));
        return new Node(
                ids[code],
                label.text(),
                variable.name(),
                label.kind(),
                label.country(),
                census.statements(code),
                census.first(code),
                census.last(code));
    }
}
