package dev.parley.network;

import dev.parley.network.Qualifier.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Statements that networks can be made of.
 *
 * @param variables that they may have values for
 * @param events in any order; those of one time are taken in this one
 * @param labels what the values are, by name of the variable, then by value; a value that is not there is its own label
 */
public record Events(List<Variable> variables, List<Event> events, Map<String, Map<String, Label>> labels) {
    /**
     * How a value is shown.
     *
     * @param kind of an actor, in lower case
     * @param country of an actor: the name of the state on whose behalf it acts
     */
    public record Label(String text, Optional<String> kind, Optional<String> country) {}

    public Events {
        variables = List.copyOf(variables);
        events = List.copyOf(events);
        labels = new LinkedHashMap<>(labels);
    }

    /** @throws RefusedSettings when there is none of that name */
    public Variable variable(String name) {
        return variables.stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedSettings("there is no variable '" + name + "'; there are: "
                        + variables.stream().map(Variable::name).collect(Collectors.joining(", "))));
    }

    /**
     * The qualifier of that name, with the narrowest scale that all its values fit.
     *
     * @throws RefusedSettings when there is no variable of that name
     */
    public Qualifier qualifier(String name) {
        Variable variable = variable(name);
        Scale scale = Stream.of(Scale.values())
                .filter(it -> events.stream()
                        .flatMap(event -> event.of(variable).stream())
                        .allMatch(it::fits))
                .findFirst()
                .orElseThrow();
        return new Qualifier(variable, scale);
    }

    Label label(Variable variable, String value) {
        Label plain = new Label(value, Optional.empty(), Optional.empty());
        return labels.getOrDefault(variable.name(), Map.of()).getOrDefault(value, plain);
    }
}
