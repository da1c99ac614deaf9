package dev.parley.serve;

import dev.parley.graph.Catalogue;
import dev.parley.graph.Paging;
import dev.parley.model.StatementRow;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;

/**
 * The parameters of a request. Whatever is unknown, empty, doubled or no value of its kind is refused in words: a filter
 * that is silently ignored gives a wrong answer.
 */
final class Parameters {
    static final int PAGE = 50;

    static final String AFTER = "after";
    private static final String SIZE = "size";

    private final Map<String, List<String>> values = new TreeMap<>();

    private Parameters() {}

    /** @throws RefusedRequest when there is another than those known, or one is empty or there twice */
    static Parameters of(HttpServletRequest request, String... known) {
        Parameters parameters = new Parameters();
        request.getParameterMap().forEach((name, values) -> {
            refuseUnknown(name, known);
            if (values.length > 1) throw refused("The parameter " + name + " is there twice; give it once.");
            if (values[0].isBlank()) throw refused("The parameter " + name + " is empty; leave it out.");
            parameters.values.put(name, List.of(values));
        });
        return parameters;
    }

    /** As {@link #of}, of a form: what is empty was not filled in, and some may be there several times. */
    static Parameters ofForm(HttpServletRequest request, String... known) {
        Parameters parameters = new Parameters();
        request.getParameterMap().forEach((name, values) -> {
            refuseUnknown(name, known);
            List<String> given =
                    Arrays.stream(values).filter(value -> !value.isBlank()).toList();
            if (!given.isEmpty()) parameters.values.put(name, given);
        });
        return parameters;
    }

    /** As {@link #ofForm}, for a list, which can be turned over page by page. */
    static Parameters ofListForm(HttpServletRequest request, String... known) {
        return ofForm(request, andPaging(known));
    }

    private static void refuseUnknown(String name, String... known) {
        Set<String> names = new TreeSet<>(Arrays.asList(known));
        if (!names.contains(name))
            throw refused("There is no parameter '" + name + "' here; there "
                    + (names.isEmpty() ? "is none." : "are: " + String.join(", ", names) + "."));
    }

    /** As {@link #of}, for a list, which can be turned over page by page. */
    static Parameters ofList(HttpServletRequest request, String... known) {
        return of(request, andPaging(known));
    }

    private static String[] andPaging(String... known) {
        String[] all = Arrays.copyOf(known, known.length + 2);
        all[known.length] = SIZE;
        all[known.length + 1] = AFTER;
        return all;
    }

    Optional<String> text(String name) {
        List<String> given = all(name);
        if (given.size() > 1) throw refused("The parameter " + name + " is there twice; give it once.");
        return given.stream().findFirst();
    }

    /** All values of a parameter that may be there several times, in their order. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The given address with those of the given parameters that are there, and with the size of pages. */
    Address onto(Address address, String... names) {
        Address filled = address;
        for (String name : names) for (String value : all(name)) filled = filled.with(name, value);
        return filled.with(SIZE, text(SIZE));
    }

    /** The cursor of the page that is wanted, if it is not the first. */
    Optional<String> cursor() {
        return text(AFTER);
    }

    String needed(String name) {
        return text(name).orElseThrow(() -> refused("The parameter " + name + " is needed."));
    }

    /** The id of a thing. @throws RefusedRequest when the store has no such thing */
    Optional<String> id(String name, Catalogue catalogue, Catalogue.Kind kind) {
        return text(name).map(id -> {
            if (catalogue.has(kind, id)) return id;
            throw refused("The parameter " + name + ": there is no "
                    + kind.name().toLowerCase(Locale.ROOT) + " '" + id + "'.");
        });
    }

    Optional<LocalDate> day(String name) {
        return text(name).map(day -> {
            try {
                return LocalDate.parse(day);
            } catch (DateTimeParseException wrong) {
                throw refused("The parameter " + name + " is a day such as 2025-03-18, not '" + day + "'.");
            }
        });
    }

    /** One of some constants, written in lower case. */
    <E extends Enum<E>> Optional<E> choice(String name, Class<E> kind) {
        return text(name).map(word -> Arrays.stream(kind.getEnumConstants())
                .filter(constant -> StatementRow.lower(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> refused("The parameter " + name + " is one of "
                        + Arrays.stream(kind.getEnumConstants())
                                .map(StatementRow::lower)
                                .toList()
                        + ", not '" + word + "'.")));
    }

    /** A number from 0 to 1. */
    Optional<Double> share(String name) {
        return text(name).map(word -> {
            if (word.matches("0(\\.\\d+)?|1(\\.0+)?")) return Double.valueOf(word);
            throw refused("The parameter " + name + " is a number from 0 to 1, not '" + word + "'.");
        });
    }

    /** A whole number from 1 to the most that is allowed. */
    int count(String name, int usual, int most) {
        return text(name)
                .map(word -> {
                    if (word.matches("[1-9]\\d{0,8}") && Integer.parseInt(word) <= most) return Integer.valueOf(word);
                    throw refused("The parameter " + name + " is a number from 1 to " + most + ", not '" + word + "'.");
                })
                .orElse(usual);
    }

    Paging paging() {
        return new Paging(count(SIZE, PAGE, Paging.MOST), cursor());
    }

    static RefusedRequest refused(String reason) {
        return new RefusedRequest(HttpStatus.BAD_REQUEST, reason);
    }
}
