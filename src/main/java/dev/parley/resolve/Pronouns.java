package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.SectionKind;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.resolve.Mention.Sort;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Whom "he", "she", "it", "they" and "the two leaders" mean: of those mentioned before that fit, the one that the text is most
 * about there. Nearness counts most; then being a subject, speaking, and being mentioned often; words in quotation marks
 * count less outside them.
 */
final class Pronouns {
    private static final double SUBJECT = 1.2;
    private static final double SOURCE = 0.6;
    private static final double AGAIN = 0.25;
    /** More mentions than these make no difference. */
    private static final int OFTEN = 3;
    /** What a sentence costs, and what its boundary costs besides. */
    private static final double SENTENCE = 1;

    private static final double BREAK = 1.5;
    private static final double REPORTING = 1.5;
    private static final double QUOTED = 1.5;
    private static final double OTHER_KIND = 2.0;
    /** In sentences. */
    private static final int REACH = 12;
    /** In mentions: no twelve sentences have as many, but a text without full stops may. */
    private static final int MOST = 200;

    private static final Set<SectionKind> BESIDE = EnumSet.of(SectionKind.CAPTION, SectionKind.BYLINE);

    private final Discourse discourse;

    Pronouns(Discourse discourse) {
        this.discourse = discourse;
    }

    /**
     * Where a pronoun stands.
     *
     * @param own what its source says: nobody means a person inside his own words
     * @param reporting who tells it in words of the text: "Obama said he would"
     * @param barred who cannot be meant: those in whose own words it stands
     */
    record Place(Sentence sentence, Span span, List<Span> own, List<Actor> reporting, List<Actor> barred) {}

    /** One actor of some gender. */
    List<Actor> person(Gender gender, Place place) {
        return best(
                place,
                mention -> mention.single()
                        && mention.actors().get(0).kind() == ActorKind.PERSON
                        && gender(mention.actors().get(0)).fits(gender),
                mention -> 0);
    }

    /** A state or body. */
    List<Actor> thing(Place place) {
        return best(
                place,
                mention -> mention.sort() == Sort.THING
                        || mention.single()
                                && (mention.actors().get(0).kind() == ActorKind.STATE
                                        || mention.actors().get(0).kind() == ActorKind.ORGANIZATION),
                mention -> 0);
    }

    /** Several or a group; else a body; else somebody whose gender the text hides. */
    List<Actor> several(Place place) {
        return best(
                place,
                mention -> mention.sort() == Sort.THINGS
                        || mention.actors().size() > 1
                        || mention.single()
                                && (mention.actors().get(0).kind() != ActorKind.PERSON
                                        || mention.actors().get(0).unnamed()),
                mention -> !mention.single() || mention.actors().get(0).kind() == ActorKind.GROUP ? 0 : OTHER_KIND);
    }

    /** The last two that fit, the nearest first, named ones rather than described ones; none where there are not two. */
    List<Actor> pair(Predicate<Actor> fits, Place place) {
        List<Actor> named = lastTwo(fits.and(actor -> !actor.unnamed()), place);
        return named.isEmpty() ? lastTwo(fits, place) : named;
    }

    private List<Actor> lastTwo(Predicate<Actor> fits, Place place) {
        List<Actor> two = discourse
                .before(place.span().start())
                .filter(mention -> readable(mention, place))
                .flatMap(mention -> mention.actors().stream())
                .filter(fits)
                .distinct()
                .limit(2)
                .toList();
        return two.size() < 2 ? List.of() : two;
    }

    Gender gender(Actor actor) {
        return discourse.gender(actor);
    }

    private List<Actor> best(Place place, Predicate<Mention> fits, ToDoubleFunction<Mention> cost) {
        List<Mention> before = discourse
                .before(place.span().start())
                .takeWhile(mention -> place.sentence().index() - mention.sentence() <= REACH)
                .limit(MOST)
                .filter(mention -> readable(mention, place) && fits.test(mention))
                .toList();
        Map<List<Actor>, Double> often = new HashMap<>();
        return before.stream()
                .max(Comparator.comparingDouble((Mention mention) -> salience(mention, place)
                                + often.computeIfAbsent(mention.actors(), none -> often(mention, before))
                                - cost.applyAsDouble(mention))
                        .thenComparing(Mention::span))
                .or(() -> following(place, fits))
                .map(Mention::actors)
                .orElse(List.of());
    }

    private static double salience(Mention mention, Place place) {
        int distance = place.sentence().index() - mention.sentence();
        return -distance * SENTENCE
                - (distance > 0 ? BREAK : 0)
                + (mention.subject() ? SUBJECT : 0)
                + (mention.sort() == Sort.SOURCE ? SOURCE : 0)
                + (mention.isOf(place.reporting()) ? REPORTING : 0)
                - (mention.quoted() ? QUOTED : 0);
    }

    private static double often(Mention mention, List<Mention> before) {
        long places = before.stream()
                .filter(other -> other.isOf(mention.actors()))
                .map(Mention::span)
                .distinct()
                .count();
        return AGAIN * Math.min(OFTEN, places);
    }

    /** "As part of its demands, the company …" */
    private Optional<Mention> following(Place place, Predicate<Mention> fits) {
        return discourse
                .after(place.span().end())
                .takeWhile(mention -> mention.sentence() == place.sentence().index())
                .filter(mention -> readable(mention, place) && fits.test(mention))
                .findFirst();
    }

    /** Whether a pronoun can mean it: it stands not in its own words, nor beside the text. */
    private static boolean readable(Mention mention, Place place) {
        boolean beside = BESIDE.contains(mention.section())
                && mention.section() != place.sentence().section();
        return !beside
                && !mention.isOf(place.barred())
                && place.own().stream().noneMatch(span -> span.overlaps(mention.span()));
    }
}
