package dev.parley.serve;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in a store: from what people type to what they mean, and back. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Comparator<Named> MOST_USED =
            comparing(Named::uses).reversed().thenComparing(Named::label).thenComparing(Named::value);

    private final List<Named> all;
    private final Map<String, Named> byValue;
    private final Map<String, Long> bearers;

    Names(Collection<Named> names) {
        all = names.stream().sorted(MOST_USED).toList();
        byValue = all.stream().collect(toMap(Named::value, name -> name, (first, second) -> first));
        bearers = all.stream().collect(groupingBy(Names::key, counting()));
    }

    /** The label of what an IRI stands for, if that has one. */
    Optional<String> label(String iri) {
        return Optional.ofNullable(byValue.get(iri)).map(Named::label);
    }

    /** Those of one kind, the most used first. */
    Stream<Named> ofKind(NameKind kind) {
        return all.stream().filter(name -> name.kind() == kind);
    }

    /** How to write a name so that it means nothing else: its label, with the id where several share the label. */
    String shown(Named name) {
        return bearers.get(key(name)) == 1 ? name.label() : name.label() + " (" + id(name) + ")";
    }

    /** What is meant by an IRI, an id, a label or another name; several when it may mean several things. */
    List<Named> meant(NameKind kind, String words) {
        String wanted = fold(words);
        return List.<java.util.function.Predicate<Named>>of(
                        name -> name.value().equals(words)
                                || id(name).equals(words)
                                || shown(name).equals(words),
                        name -> fold(name.label()).equals(wanted),
                        name -> name.others().stream()
                                .anyMatch(other -> fold(other).equals(wanted)))
                .stream()
                .map(test -> ofKind(kind).filter(test).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Those that have a name with these words in it: names that begin with them first, then the most used; all for none. */
    List<Named> find(Set<NameKind> kinds, String words, int most) {
        String wanted = fold(words);
        if (wanted.isEmpty())
            return all.stream()
                    .filter(name -> kinds.contains(name.kind()))
                    .limit(most)
                    .toList();
        ToIntFunction<Named> distance = name -> distance(name, wanted);
        return all.stream()
                .filter(name -> kinds.contains(name.kind()) && distance.applyAsInt(name) < 3)
                // Headlines hold the names of everything else.
                .sorted(comparing((Named name) -> name.kind() == NameKind.DOCUMENT)
                        .thenComparing(Comparator.comparingInt(distance)))
                .limit(most)
                .toList();
    }

    /** The last part of an IRI; for a publisher all of it. */
    static String id(Named name) {
        return name.value().substring(name.value().lastIndexOf('/') + 1);
    }

    /** 0 when the label begins with the words, 1 when a word of any name does, 2 when they are within one, else 3. */
    private static int distance(Named name, String wanted) {
        if (fold(name.label()).startsWith(wanted)) return 0;
        List<String> names = Stream.concat(Stream.of(name.label()), name.others().stream())
                .map(Names::fold)
                .toList();
        if (names.stream().anyMatch(it -> it.startsWith(wanted) || it.contains(" " + wanted))) return 1;
        return names.stream().anyMatch(it -> it.contains(wanted)) ? 2 : 3;
    }

    private static String key(Named name) {
        return name.kind() + " " + fold(name.label());
    }

    private static String fold(String words) {
        String parted = Normalizer.normalize(words.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(parted).replaceAll("");
    }
}
