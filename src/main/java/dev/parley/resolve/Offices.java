package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Who is meant by an office: "the Russian president", "the Democratic nominee", "the president". */
final class Offices {
    private final Authority authority;
    private final ActorWords words;
    private final Qualifiers qualifiers;
    private final Optional<LocalDate> day;
    private final Discourse discourse;

    Offices(Authority authority, ActorWords words, Optional<LocalDate> day, Discourse discourse) {
        this.authority = authority;
        this.words = words;
        qualifiers = new Qualifiers(words);
        this.day = day;
        this.discourse = discourse;
    }

    /**
     * Who has a role in an organisation on the document's day; of several the one mentioned nearest before. Where the
     * day is not known, somebody mentioned who has it at any time goes first.
     *
     * @param role its words after the organisation's, "former" among them
     */
    Optional<Actor> holder(Actor organization, List<Token> role, int position) {
        boolean former = role.stream().anyMatch(token -> words.has(WordClass.FORMER, token.word()));
        String name = name(role);
        List<String> roles =
                words.has(WordClass.LEADER, name) ? List.copyOf(words.all(WordClass.LEADING_ROLE)) : words.roles(name);
        for (String each : roles) {
            if (day.isEmpty()) {
                Optional<Actor> named =
                        discourse.nearest(position, authority.everHolders(organization.id(), each)::contains);
                if (named.isPresent()) return named;
            }
            List<Actor> holders = former
                    ? authority.formerHolders(organization.id(), each, day)
                    : authority.holders(organization.id(), each, day);
            if (holders.size() == 1) return Optional.of(holders.get(0));
            if (!holders.isEmpty()) return discourse.nearest(position, holders::contains);
        }
        return Optional.empty();
    }

    /**
     * Whom an office or description without a country means: somebody whom the document introduces by it, best without
     * naming another country, else one of its persons who has it by the authority list.
     */
    Optional<Actor> holder(List<Token> role, int position) {
        boolean former = role.stream().anyMatch(token -> words.has(WordClass.FORMER, token.word()));
        String prefix = former ? "former " : "";
        List<String> names = candidates(role);
        return meant(names, position, (person, name) -> person.isBarely(prefix + name))
                .or(() -> holding(names, former, position))
                .or(() -> meant(names, position, (person, name) -> person.is(prefix + name)));
    }

    /** The same of a description, whose role may go on behind its head: "the former secretary of state". */
    Optional<Actor> holder(Phrase description, int position) {
        List<Token> whole = description.tokens();
        return holder(authority.isRole(name(whole)) ? whole : Qualifiers.upToHead(description), position);
    }

    /** The only one of the document's persons who has one of some roles on its day. */
    Optional<Actor> only(List<String> roles) {
        List<Actor> holders = roles.stream()
                .flatMap(role -> authority.holders(role, day).stream())
                .distinct()
                .filter(holder -> discourse.people().find(holder).isPresent())
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** Somebody whom the document introduces by an office or description, whatever it is of. */
    Optional<Actor> introduced(List<Token> role, int position) {
        return meant(candidates(role), position, Person::is);
    }

    boolean isOffice(List<Token> role) {
        return candidates(role).stream().flatMap(this::synonyms).anyMatch(authority::isRole);
    }

    private Optional<Actor> meant(List<String> names, int position, BiPredicate<Person, String> introduced) {
        return names.stream()
                .flatMap(name -> discourse
                        .nearest(position, actor -> discourse
                                .people()
                                .find(actor)
                                .filter(person -> introduced.test(person, name))
                                .isPresent())
                        .stream())
                .findFirst();
    }

    private Optional<Actor> holding(List<String> names, boolean former, int position) {
        return names.stream()
                .flatMap(this::synonyms)
                .map(role -> former ? authority.formerHolders(role, day) : authority.holders(role, day))
                .flatMap(holders -> discourse.nearest(position, holders::contains).stream())
                .findFirst();
    }

    private Stream<String> synonyms(String role) {
        return words.roles(role).stream();
    }

    /** Whether the authority list knows that somebody has an office now. */
    boolean hasOffice(Actor actor) {
        return actor.memberships().stream().anyMatch(membership -> membership.heldOn(day));
    }

    /** The whole role first, then its last word. */
    private List<String> candidates(List<Token> role) {
        List<String> names = new ArrayList<>();
        String whole = name(role);
        if (!whole.isEmpty()) names.add(whole);
        int blank = whole.lastIndexOf(' ');
        String before = whole.substring(whole.lastIndexOf(' ', blank - 1) + 1, Math.max(blank, 0));
        if (blank > 0 && !words.has(WordClass.LESSENING, before)) names.add(whole.substring(blank + 1));
        return names;
    }

    private String name(List<Token> role) {
        return Phrase.lower(role.stream()
                .filter(token -> !words.has(WordClass.FORMER, token.word()) && !qualifiers.rank(token))
                .filter(token -> !words.has(WordClass.DETERMINER, token.word()))
                .toList());
    }
}
