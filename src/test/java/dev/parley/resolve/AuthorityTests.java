package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.World;
import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Membership;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The authority list itself, and how it is asked. */
class AuthorityTests {
    private static final List<Actor> ACTORS = World.OURS.actors();
    private static final Authority AUTHORITY = new Authority(ACTORS);

    @Test
    void everyNameHasOneOwner() {
        Map<String, Set<String>> owners = new TreeMap<>();
        ACTORS.forEach(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .forEach(name -> owners.computeIfAbsent(Spelling.key(name), key -> new TreeSet<>())
                        .add(actor.id())));
        assertThat(owners.values().stream().filter(ids -> ids.size() > 1)).isEmpty();
    }

    @Test
    void whateverAnActorRefersToExists() {
        Set<String> ids = ACTORS.stream().map(Actor::id).collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (Actor actor : ACTORS) {
            actor.onBehalfOf().filter(id -> !ids.contains(id)).ifPresent(missing::add);
            actor.memberships().stream()
                    .map(Membership::organization)
                    .filter(id -> !ids.contains(id))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void wikidataIdsAndOfficesAreSound() {
        Set<String> seen = new HashSet<>();
        assertThat(ACTORS.stream().flatMap(actor -> actor.wikidata().stream()))
                .allMatch(id -> id.matches("Q[1-9]\\d*"))
                .allMatch(seen::add);
        assertThat(ACTORS.stream().flatMap(actor -> actor.memberships().stream()))
                .allMatch(office -> office.from().isEmpty()
                        || office.until().isEmpty()
                        || office.from().get().isBefore(office.until().get()))
                .allMatch(office -> office.role().equals(office.role().toLowerCase(java.util.Locale.ROOT)));
    }

    @Test
    void allMembersOfTheUnitedNationsAreStates() {
        assertThat(ACTORS.stream().filter(actor -> actor.kind() == ActorKind.STATE))
                .hasSizeGreaterThanOrEqualTo(196);
    }

    @Test
    void anOfficeHasTheHolderOfTheDay() {
        assertThat(holder("united-states", "president", "2016-09-01")).containsExactly("Barack Obama");
        assertThat(holder("united-states", "president", "2018-09-01")).containsExactly("Donald Trump");
        assertThat(holder("united-states", "president", "2025-01-20")).containsExactly("Donald Trump");
        assertThat(holder("germany", "chancellor", "2025-05-05")).containsExactly("Olaf Scholz");
    }

    @Test
    void aSharedSurnameMeansWhoeverHasAnOffice() {
        assertThat(AUTHORITY.named("Clinton", day("2016-09-01"))).isEmpty();
        assertThat(AUTHORITY.surnamed("Clinton", day("2016-09-01")).map(Actor::id))
                .contains("hillary-clinton");
        assertThat(AUTHORITY.surnamed("Clinton", day("2025-09-01"))).isEmpty();
    }

    @Test
    void capitalsSpeakForTheirStates() {
        assertThat(Stream.of("Moscow", "Kyiv", "Washington", "Beijing", "the U.S.", "the UK")
                        .map(name -> AUTHORITY
                                .named(name, Optional.empty())
                                .orElseThrow()
                                .id()))
                .containsExactly("russia", "ukraine", "united-states", "china", "united-states", "united-kingdom");
    }

    private static List<String> holder(String organization, String role, String day) {
        return Told.names(AUTHORITY.holders(organization, role, day(day)));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    @Test
    void oneSpeaksForTheBodiesOfOnesOfficesOnThatDayAndForWhomTheySpeak() {
        Actor kremlin = AUTHORITY.get("kremlin").orElseThrow();
        assertThat(principals(kremlin, "2025-03-18")).containsExactly("russia");
        Actor biden = AUTHORITY.get("joe-biden").orElseThrow();
        assertThat(principals(biden, "2023-05-01")).contains("united-states");
        assertThat(principals(biden, "2025-03-18")).doesNotContain("united-states");
    }

    private static List<String> principals(Actor actor, String day) {
        return AUTHORITY
                .allPrincipals(actor, Optional.of(LocalDate.parse(day)))
                .map(Actor::id)
                .toList();
    }

    @Test
    void placesAreThoseOfTheDayThenThoseLostTheLatestFirst() {
        Actor lindner = AUTHORITY.get("christian-lindner").orElseThrow();
        assertThat(AUTHORITY
                        .places(lindner, Optional.of(LocalDate.of(2025, 1, 1)))
                        .map(Actor::id))
                .containsExactly("free-democratic-party", "germany");
    }
}
