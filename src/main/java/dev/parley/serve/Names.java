package dev.parley.serve;

import static java.util.Comparator.comparing;
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
    private final Map<String, List<Named>> byKey;

    Names(Collection<Named> names) {
        all = names.stream().sorted(MOST_USED).toList();
        byValue = all.stream().collect(toMap(Named::value, name -> name, (first, second) -> first));
        byKey = all.stream().collect(groupingBy(name -> key(name.kind(), name.label())));
    }

    /** What an IRI stands for, if that has a name. */
    Optional<Named> find(String iri) {
        return Optional.ofNullable(byValue.get(iri));
    }

    /** Those of one kind, the most used first. */
    Stream<Named> ofKind(NameKind kind) {
        return all.stream().filter(name -> name.kind() == kind);
    }

    /** The one thing of a kind with this label, if there is one and no other. */
    Optional<Named> only(NameKind kind, String label) {
        return Optional.ofNullable(byKey.get(key(kind, label)))
                .filter(bearers -> bearers.size() == 1 && bearers.get(0).label().equals(label))
                .map(bearers -> bearers.get(0));
    }

    /** How to write a name so that it means nothing else: its label, or the id where several share the label. */
    String unmistakable(Named name) {
        return byKey.get(key(name.kind(), name.label())).size() == 1 ? name.label() : name.id();
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

    /** 0 when the label begins with the words, 1 when a word of any name does, 2 when they are within one, else 3. */
    private static int distance(Named name, String wanted) {
        if (fold(name.label()).startsWith(wanted)) return 0;
        List<String> names = Stream.concat(Stream.of(name.label()), name.others().stream())
                .map(Names::fold)
                .toList();
        if (names.stream().anyMatch(it -> it.startsWith(wanted) || it.contains(" " + wanted))) return 1;
        return names.stream().anyMatch(it -> it.contains(wanted)) ? 2 : 3;
    }

    private static String key(NameKind kind, String label) {
        return kind + " " + fold(label);
    }

    private static String fold(String words) {
        String parted = Normalizer.normalize(words.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(parted).replaceAll("");
    }
}
