package dev.parley;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Issue;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds actors and issues by their names, and gives new ones ids: the name in lower case with hyphens, numbered where it is taken. */
final class Slugs {
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Issue> issues = new HashMap<>();
    private final Set<String> actorIds = new HashSet<>();
    private final Set<String> issueIds = new HashSet<>();

    /**
     * @param known actors, by name and by other names
     * @param labels of known issues by id
     */
    Slugs(Collection<Actor> known, Map<String, String> labels) {
        for (Actor actor : known) {
            actorIds.add(actor.id());
            actor.aliases().forEach(alias -> actors.putIfAbsent(folded(alias), actor));
        }
        known.forEach(actor -> actors.put(folded(actor.name()), actor));
        labels.forEach((id, label) -> {
            issueIds.add(id);
            Issue issue = new Issue(id, label, Optional.empty(), List.of(), List.of());
            issues.put(folded(id), issue);
            issues.put(folded(label), issue);
        });
    }

    Actor person(String name) {
        return actor(name, ActorKind.PERSON);
    }

    Actor organization(String name) {
        return actor(name, ActorKind.ORGANIZATION);
    }

    Issue issue(String label) {
        return issues.computeIfAbsent(
                folded(label),
                key -> new Issue(
                        free(ascii(slug(label)), issueIds), label.strip(), Optional.empty(), List.of(), List.of()));
    }

    private Actor actor(String name, ActorKind kind) {
        return actors.computeIfAbsent(
                folded(name),
                key -> new Actor(
                        free(slug(name), actorIds),
                        name.strip(),
                        kind,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    /** Letters and digits in lower case, whatever else is between them as a hyphen. */
    static String slug(String name) {
        String slug = Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }

    private static String ascii(String slug) {
        String plain = Normalizer.normalize(slug, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "issue-" + Integer.toHexString(slug.hashCode()) : plain;
    }

    /** The id itself where it is not taken, else with the first number that makes it so; it is taken then. */
    static String free(String wanted, Set<String> taken) {
        String id = wanted;
        for (int number = 2; !taken.add(id); number++) id = wanted + "-" + number;
        return id;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
