package dev.parley.resolve;

import dev.parley.fixtures.World;
import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Under which names each person stands in a corpus, and where that looks wrong: two people in one, or one in two. */
final class IdentityReport {
    private final ActorWords words = ActorWords.load();
    private final Authority authority = new Authority(World.OURS.actors());
    /** By id, then by name. */
    private final Map<String, Set<String>> names = new TreeMap<>();

    void take(DevDocuments.Marked marked) {
        Tellings tellings = new Tellings(marked.attributions());
        String text = marked.document().document().text();
        Discourse discourse = Casting.cast(marked.document(), authority, words, tellings);
        for (Mention mention : discourse.within(new Span(0, text.length()))) {
            Actor actor = mention.actors().get(0);
            if (actor.kind() == ActorKind.PERSON)
                names.computeIfAbsent(actor.id(), id -> new TreeSet<>())
                        .add(mention.span().in(text).replaceAll("\\s+", " "));
        }
    }

    /** One line for each person: the id and all its names. */
    List<String> lines() {
        return names.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + String.join(" | ", entry.getValue()))
                .toList();
    }

    /** Persons with two full names that cannot be one person's, apart from aliases that the authority list gives them. */
    List<String> twoInOne() {
        List<String> found = new ArrayList<>();
        names.forEach((id, those) -> {
            List<String> full = those.stream()
                    .map(Spelling::key)
                    .filter(name -> name.contains(" ") && !alias(id, name))
                    .toList();
            for (String one : full)
                for (String other : full)
                    if (one.compareTo(other) < 0 && !compatible(one, other)) found.add(id + ": " + one + " / " + other);
        });
        return found;
    }

    /** Full names without middle names that stand under several ids. */
    List<String> oneInTwo() {
        Map<String, Set<String>> ids = new TreeMap<>();
        names.forEach((id, those) -> those.stream()
                .map(Spelling::key)
                .filter(name -> name.contains(" "))
                .forEach(name -> ids.computeIfAbsent(first(name) + " " + last(name), any -> new TreeSet<>())
                        .add(id)));
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1 && !sharedByKnown(entry.getKey()))
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.toList());
    }

    /** "George Bush": the authority list knows two. */
    private static boolean sharedByKnown(String name) {
        return World.OURS.actors().stream()
                        .filter(actor -> actor.kind() == ActorKind.PERSON)
                        .map(actor -> Spelling.key(actor.name()))
                        .filter(known -> known.contains(" ") && (first(known) + " " + last(known)).equals(name))
                        .count()
                > 1;
    }

    private boolean alias(String id, String name) {
        return authority.get(id).stream()
                .flatMap(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream()))
                .map(Spelling::key)
                .anyMatch(known -> known.equals(name) || last(known).equals(last(name)));
    }

    /** One is the end of the other, or their last names are one and their first names begin alike. */
    private static boolean compatible(String one, String other) {
        if (one.endsWith(" " + other) || other.endsWith(" " + one)) return true;
        return last(one).equals(last(other))
                && first(one).charAt(0) == first(other).charAt(0);
    }

    private static String first(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    private static String last(String name) {
        String bare = name.replaceFirst(" (?:jr|sr|ii|iii|iv)$", "");
        return bare.substring(bare.lastIndexOf(' ') + 1);
    }
}
