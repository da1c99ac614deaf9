package dev.parley.resolve;

import dev.parley.model.ActorKind;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.SectionKind;
import dev.parley.model.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** When the statements of one document were made, in text order: by their own words, by the lead, by a talk they refer to, by the same speaker before. */
final class Dates {
    /** How old the day of a lead may be for it to be the day of the news. */
    private static final int NEWS_DAYS = 2;
    /** How far it goes without being named again, in sentences. */
    private static final int NEWS_REACH = 6;

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\b");

    private final List<Saying> sayings;
    private final Document document;
    private final ExchangeWords words;
    private final Map<Attribution, String> dates = new HashMap<>();
    private final Map<String, String> talks = new HashMap<>();
    private final List<Saying> before = new ArrayList<>();
    /** The day of the news, as long as the article has told of nothing else. */
    private Optional<String> news;

    private final int lead;

    Dates(List<Saying> sayings, Document document, ExchangeWords words) {
        this.sayings = sayings;
        this.document = document;
        this.words = words;
        List<Saying> body = sayings.stream().filter(Dates::inBody).toList();
        lead = body.isEmpty() ? -1 : body.get(0).sentence().index();
        news = body.stream()
                .limit(1)
                .flatMap(saying -> saying.sentence().entities().stream())
                .filter(entity -> !POSSESSIVE
                        .matcher(document.text())
                        .region(entity.span().end(), document.text().length())
                        .lookingAt())
                .flatMap(entity -> entity.value().stream())
                .filter(this::fresh)
                .findFirst();
    }

    private boolean fresh(String date) {
        Optional<LocalDate> day = Timex.firstDay(date);
        return document.published().isPresent()
                && day.isPresent()
                && date.equals(day.get().toString())
                && !day.get().isAfter(document.published().get())
                && !day.get().isBefore(document.published().get().minusDays(NEWS_DAYS));
    }

    private static boolean inBody(Saying saying) {
        return saying.sentence().section() == SectionKind.BODY;
    }

    /** By attribution; none for those that the text leaves without. */
    Map<Attribution, String> found() {
        sayings.forEach(saying -> saying.statement().date().ifPresent(date -> dates.put(saying.attribution(), date)));
        sayings.stream().filter(saying -> inBody(saying) && !saying.nested()).forEach(this::report);
        sayings.stream().filter(Saying::nested).forEach(this::nested);
        sayings.stream().filter(saying -> !inBody(saying)).forEach(this::headline);
        return dates;
    }

    private void report(Saying saying) {
        int distance = saying.sentence().index() - lead;
        if (distance > NEWS_REACH) news = Optional.empty();
        List<Talk> referred = Talk.in(saying.around(), saying.sentence(), words);
        if (open(saying, referred))
            continued(saying)
                    .or(() -> talked(referred))
                    .or(() -> news)
                    .or(() -> released(saying))
                    .ifPresent(date -> dates.put(saying.attribution(), date));
        else if (!dates.containsKey(saying.attribution()))
            meant(saying).ifPresent(date -> dates.put(saying.attribution(), date));
        Optional<String> date = Optional.ofNullable(dates.get(saying.attribution()));
        boolean elsewhere = distance > 0 && (!saying.past() || !date.equals(news));
        if (elsewhere) news = Optional.empty();
        date.ifPresent(day -> Talk.in(saying.sentence().tokens(), saying.sentence(), words).stream()
                .filter(talk -> !talk.ahead() && talk.date().isEmpty())
                .forEach(talk -> talks.putIfAbsent(talk.noun(), day)));
        if (!saying.statement().actors().isEmpty()) before.add(saying);
    }

    private boolean open(Saying saying, List<Talk> referred) {
        return !dates.containsKey(saying.attribution())
                && (saying.past() || joined(saying))
                && !saying.begins(words.otherTime())
                && referred.stream().noneMatch(Talk::ahead);
    }

    /** "Said that … and again called for …": the tagger takes the second verb for a participle. */
    private boolean joined(Saying saying) {
        return saying.participle()
                && last().filter(last -> last.past() && last.sentence().equals(saying.sentence()))
                        .filter(saying::sameSpeaker)
                        .isPresent();
    }

    /** The last one was by the same speaker, or asked him what he now answers. */
    private Optional<String> continued(Saying saying) {
        return last().filter(last -> saying.follows(last, document) || saying.answers(last))
                .flatMap(last -> Optional.ofNullable(dates.get(last.attribution())));
    }

    private Optional<Saying> last() {
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    private Optional<String> talked(List<Talk> referred) {
        return referred.stream().flatMap(talk -> dated(talk).stream()).findFirst();
    }

    private Optional<String> dated(Talk talk) {
        return talk.date().or(() -> Optional.ofNullable(talks.get(talk.noun())));
    }

    /** A body speaks to the press once: what else it said it said in the same release. */
    private Optional<String> released(Saying saying) {
        boolean body = saying.statement().actors().stream().allMatch(actor -> actor.kind() == ActorKind.ORGANIZATION);
        return before.stream()
                .filter(earlier -> body && saying.sameSpeaker(earlier) && earlier.past())
                .flatMap(earlier -> Optional.ofNullable(dates.get(earlier.attribution())).stream())
                .reduce((first, second) -> second);
    }

    /** What a report tells as done, it tells of its own day unless it says that it was before. */
    private void nested(Saying saying) {
        if (dates.containsKey(saying.attribution()) || saying.nominal()) return;
        Attribution outer = saying.attribution().outer().orElseThrow();
        Optional<String> date = saying.lasting() ? concluded(saying, outer) : Optional.ofNullable(dates.get(outer));
        date.ifPresent(day -> dates.put(saying.attribution(), day));
    }

    /** "After the call, X said that he and Y had agreed": in the call. */
    private Optional<String> concluded(Saying saying, Attribution outer) {
        return sayings.stream()
                .filter(report -> report.attribution() == outer)
                .filter(report -> saying.perfect() && saying.joint())
                .flatMap(report -> Talk.in(report.around(), report.sentence(), words).stream())
                .filter(talk -> !talk.ahead())
                .flatMap(talk -> dated(talk).stream())
                .findFirst();
    }

    /** "The talks between X and Y came …": those called so that were told of with their day, or the only ones that were. */
    private Optional<String> meant(Saying saying) {
        if (!saying.joint() || !saying.toldOf()) return Optional.empty();
        Set<String> days = new TreeSet<>(talks.values());
        return saying.cue().stream()
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .filter(words.talks()::contains)
                .flatMap(noun ->
                        Stream.ofNullable(days.size() == 1 ? days.iterator().next() : talks.get(noun)))
                .findFirst();
    }

    /** A title tells what the text tells again. */
    private void headline(Saying headline) {
        if (dates.containsKey(headline.attribution())) return;
        sayings.stream()
                .filter(saying -> inBody(saying) && saying.sameSpeaker(headline))
                .filter(saying ->
                        saying.attribution().act().equals(headline.attribution().act()))
                .flatMap(saying -> Optional.ofNullable(dates.get(saying.attribution())).stream())
                .findFirst()
                .ifPresent(date -> dates.put(headline.attribution(), date));
    }
}
