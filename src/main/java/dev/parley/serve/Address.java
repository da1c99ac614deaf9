package dev.parley.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An address on this server with its parameters, of which those without a value are left out.
 *
 * @param path as it stands in the address, encoded where it has to be
 */
record Address(String path, List<Parameter> parameters) {
    /** A name and a value, neither encoded. */
    record Parameter(String name, String value) {}

    Address {
        parameters = List.copyOf(parameters);
    }

    static Address of(String path) {
        return new Address(path, List.of());
    }

    /** The address of a thing: {@code /actor/ID}. */
    static Address of(String kind, String id) {
        return of("/" + kind + "/" + encoded(id));
    }

    Address with(String name, String value) {
        if (value.isEmpty()) return this;
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(name, value));
        return new Address(path, more);
    }

    Address with(String name, Optional<?> value) {
        return with(name, value.map(Object::toString).orElse(""));
    }

    Address without(String name) {
        return new Address(
                path, parameters.stream().filter(it -> !it.name().equals(name)).toList());
    }

    /** An id as a part of a path or a query. */
    static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        String query = parameters.stream()
                .map(parameter -> parameter.name() + "=" + encoded(parameter.value()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
