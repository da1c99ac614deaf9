package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Membership;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The known actors, found by their names, adjectives and offices. */
final class Authority {
    private final Map<String, Actor> byId = new LinkedHashMap<>();
    private final Map<String, List<Actor>> byName = new HashMap<>();
    private final Map<String, List<Actor>> bySurname = new HashMap<>();
    private final Map<String, Actor> byAdjective = new HashMap<>();
    private final Map<String, List<Actor>> byRole = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private int longest;

    Authority(List<Actor> actors) {
        actors.stream().sorted(Comparator.comparing(Actor::id)).forEach(this::enter);
    }

    private void enter(Actor actor) {
        byId.put(actor.id(), actor);
        Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .map(Spelling::key)
                .distinct()
                .forEach(key -> {
                    byName.computeIfAbsent(key, any -> new ArrayList<>()).add(actor);
                    firstWords.add(key.split(" ")[0].toLowerCase(Locale.ROOT));
                    longest = Math.max(longest, key.split(" ").length);
                });
        actor.adjectives().forEach(word -> byAdjective.putIfAbsent(Spelling.key(word), actor));
        actor.memberships().stream().map(Membership::role).distinct().forEach(role -> byRole.computeIfAbsent(
                        role, any -> new ArrayList<>())
                .add(actor));
        if (actor.kind() == ActorKind.PERSON) {
            String key = Spelling.folded(actor.name());
            bySurname
                    .computeIfAbsent(key.substring(key.lastIndexOf(' ') + 1), any -> new ArrayList<>())
                    .add(actor);
        }
    }

    Optional<Actor> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** How many words the longest name has. */
    int longest() {
        return longest;
    }

    /** Whether some name starts with a word, so that it is worth looking further. */
    boolean startsName(String word) {
        String key = Spelling.key(word).toLowerCase(Locale.ROOT);
        int blank = key.indexOf(' ');
        return key.equals("the") || firstWords.contains(blank < 0 ? key : key.substring(0, blank));
    }

    /** Whom a name means; where several bear it, the one who holds an office on that day. */
    Optional<Actor> named(String words, Optional<LocalDate> day) {
        String key = Spelling.key(words);
        List<Actor> actors = byName.getOrDefault(key, byName.getOrDefault(key.toLowerCase(Locale.ROOT), List.of()));
        return only(actors, day);
    }

    /** Who is meant by a surname that is nobody's alias: the one of that name who holds an office on that day. */
    Optional<Actor> surnamed(String surname, Optional<LocalDate> day) {
        return only(bySurname.getOrDefault(Spelling.folded(surname), List.of()), day);
    }

    Optional<Actor> adjective(String word) {
        return Optional.ofNullable(byAdjective.get(Spelling.key(word)));
    }

    boolean isRole(String words) {
        return byRole.containsKey(words);
    }

    /** All who have a role on a day, wherever. */
    List<Actor> holders(String role, Optional<LocalDate> day) {
        return with(role, membership -> held(membership, day));
    }

    /** All who have a role in an organisation on a day. */
    List<Actor> holders(String organization, String role, Optional<LocalDate> day) {
        return with(
                role,
                membership -> held(membership, day) && membership.organization().equals(organization));
    }

    /** All who have, had or will have a role in an organisation. */
    List<Actor> everHolders(String organization, String role) {
        return with(role, membership -> membership.organization().equals(organization));
    }

    /** All who once had a role and have it no more, wherever. */
    List<Actor> formerHolders(String role, Optional<LocalDate> day) {
        return with(role, membership -> past(membership, day));
    }

    /** All who once had a role in an organisation and have it no more. */
    List<Actor> formerHolders(String organization, String role, Optional<LocalDate> day) {
        return with(
                role,
                membership -> past(membership, day) && membership.organization().equals(organization));
    }

    private List<Actor> with(String role, Predicate<Membership> fits) {
        return byRole.getOrDefault(role, List.of()).stream()
                .filter(actor -> actor.memberships().stream()
                        .filter(membership -> membership.role().equals(role))
                        .anyMatch(fits))
                .toList();
    }

    private static boolean past(Membership membership, Optional<LocalDate> day) {
        return membership
                .until()
                .filter(end -> day.isEmpty() || !day.get().isBefore(end))
                .isPresent();
    }

    /** The state or organisation that somebody speaks for on a day. */
    Optional<Actor> sideOf(Actor actor, Optional<LocalDate> day) {
        return principals(actor, day)
                .flatMap(id -> get(id).stream())
                .filter(side -> side.kind() == ActorKind.STATE)
                .findFirst();
    }

    /** Where somebody has a role on a day or belongs, then where a role was lost, the latest first. */
    Stream<Actor> places(Actor actor, Optional<LocalDate> day) {
        Stream<String> lost = actor.memberships().stream()
                .filter(membership -> past(membership, day))
                .sorted(Comparator.comparing(membership -> membership.until().orElseThrow(), Comparator.reverseOrder()))
                .map(Membership::organization);
        return Stream.concat(principals(actor, day), lost).flatMap(id -> get(id).stream());
    }

    /** Whom somebody speaks for himself on a day: the organisations of his roles then, and the one he belongs to. */
    private static Stream<String> principals(Actor actor, Optional<LocalDate> day) {
        return Stream.concat(
                actor.memberships().stream()
                        .filter(membership -> held(membership, day))
                        .map(Membership::organization),
                actor.onBehalfOf().stream());
    }

    /** All whom somebody speaks for on a day, himself or through others: the Kremlin, Russia; in order of id. */
    Stream<Actor> allPrincipals(Actor actor, Optional<LocalDate> day) {
        Map<String, Actor> found = new TreeMap<>();
        Deque<Actor> open = new ArrayDeque<>(List.of(actor));
        while (!open.isEmpty())
            principals(open.poll(), day)
                    .filter(id -> !id.equals(actor.id()))
                    .flatMap(id -> get(id).stream())
                    .filter(other -> found.put(other.id(), other) == null)
                    .forEach(open::add);
        return found.values().stream();
    }

    private static boolean held(Membership membership, Optional<LocalDate> day) {
        return day.isPresent() ? membership.heldOn(day) : membership.until().isEmpty();
    }

    private static Optional<Actor> only(List<Actor> actors, Optional<LocalDate> day) {
        List<Actor> fit = actors.size() < 2
                ? actors
                : actors.stream()
                        .filter(actor -> actor.memberships().stream().anyMatch(membership -> held(membership, day)))
                        .toList();
        return fit.size() == 1 ? Optional.of(fit.get(0)) : Optional.empty();
    }
}
