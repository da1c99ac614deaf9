package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Attribution;
import dev.parley.model.SectionKind;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whom "he", "she", "it", "they" and "the two leaders" mean: of those mentioned before that fit, the nearest, where subjects
 * and speakers count as nearer than others.
 */
final class Pronouns {
    /** In sentences. */
    private static final double SUBJECT = 1.2;

    private static final double SOURCE = 1.0;
    /** What a sentence boundary costs besides. */
    private static final double BREAK = 1.5;

    private static final double OUTER = 1.5;
    private static final double OTHER_KIND = 2.0;
    private static final int REACH = 12;

    private final Discourse discourse;

    Pronouns(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Where a pronoun stands, and what its attribution tells of it. */
    record Place(Sentence sentence, Span span, Attribution within, List<Actor> outer) {}

    /** One actor of some gender. */
    List<Actor> person(Gender gender, Place place) {
        return best(
                place,
                mention -> mention.actors().size() == 1
                        && mention.actors().get(0).kind() == ActorKind.PERSON
                        && gender(mention.actors().get(0)).fits(gender),
                mention -> 0);
    }

    /** A state or body. */
    List<Actor> thing(Place place) {
        return best(
                place,
                mention -> mention.actors().size() == 1
                        && (mention.actors().get(0).kind() == ActorKind.STATE
                                || mention.actors().get(0).kind() == ActorKind.ORGANIZATION),
                mention -> 0);
    }

    /** Several or a group; else a body; else somebody whose gender the text hides. */
    List<Actor> several(Place place) {
        return best(
                place,
                mention -> mention.actors().size() > 1
                        || mention.actors().get(0).kind() != ActorKind.PERSON
                        || mention.actors().get(0).unnamed(),
                mention ->
                        mention.actors().size() > 1 || mention.actors().get(0).kind() == ActorKind.GROUP
                                ? 0
                                : OTHER_KIND);
    }

    /** The last two that fit, the nearest first; none where there are not two. */
    List<Actor> pair(Predicate<Actor> fits, Place place) {
        Set<Actor> pair = new LinkedHashSet<>();
        for (Mention mention : discourse.before(place.span().start())) {
            if (!readable(mention, place)) continue;
            mention.actors().stream().filter(fits).forEach(actor -> {
                if (pair.size() < 2) pair.add(actor);
            });
        }
        return pair.size() < 2 ? List.of() : List.copyOf(pair);
    }

    Gender gender(Actor actor) {
        return discourse.people().find(actor).map(Person::gender).orElse(Gender.UNKNOWN);
    }

    private List<Actor> best(Place place, Predicate<Mention> fits, java.util.function.ToDoubleFunction<Mention> cost) {
        List<Mention> before = discourse.before(place.span().start()).stream()
                .filter(mention -> readable(mention, place) && fits.test(mention))
                .filter(mention -> place.sentence().index() - mention.sentence() <= REACH)
                .toList();
        return before.stream()
                .max(Comparator.comparingDouble(
                                (Mention mention) -> nearness(mention, place) - cost.applyAsDouble(mention))
                        .thenComparing(Mention::span))
                .or(() -> following(place, fits))
                .map(Mention::actors)
                .orElse(List.of());
    }

    private double nearness(Mention mention, Place place) {
        int distance = place.sentence().index() - mention.sentence();
        return -distance
                - (distance > 0 ? BREAK : 0)
                + (mention.subject() ? SUBJECT : 0)
                + (mention.source() ? SOURCE : 0)
                + (place.outer().equals(mention.actors()) ? OUTER : 0);
    }

    /** "As part of its demands, the company …" */
    private Optional<Mention> following(Place place, Predicate<Mention> fits) {
        return discourse
                .all()
                .filter(mention -> mention.sentence() == place.sentence().index())
                .filter(mention -> mention.span().start() >= place.span().end())
                .filter(mention -> readable(mention, place) && fits.test(mention))
                .findFirst();
    }

    /** Nobody means a person inside his own words, nor one in the caption of a picture beside the text. */
    private static boolean readable(Mention mention, Place place) {
        boolean caption =
                mention.section() == SectionKind.CAPTION && place.sentence().section() != SectionKind.CAPTION;
        return !caption && place.within().content().stream().noneMatch(span -> span.overlaps(mention.span()));
    }
}
