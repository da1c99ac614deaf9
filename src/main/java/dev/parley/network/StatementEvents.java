package dev.parley.network;

import dev.parley.model.Polarity;
import dev.parley.model.Stance;
import dev.parley.model.StatementRow;
import dev.parley.model.StatementRow.Name;
import dev.parley.model.Timex;
import dev.parley.network.Variable.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns statements into events: one for each actor and issue.
 *
 * <p>Their variables: {@code actor} and what it is or stands for on that day, {@code person}, {@code organization}, {@code country},
 * and {@code kind}; {@code addressee} and {@code target}, each with {@code -organization} and {@code -country}; {@code via};
 * {@code issue}, {@code act}, {@code side}, {@code polarity}, {@code quotation}; and of the document {@code document}, {@code publisher},
 * {@code author}. Values are ids, or words in lower case.
 *
 * <p>Two of them are made to be qualifiers. {@code agreement}: 1 supports, 0 opposes; conditional and neutral have none. {@code stance}:
 * 1 supports, 0.5 supports on a condition, -1 opposes, neutral has none; so a condition is nearer to support (0.75 of full
 * agreement) than to opposition (0.25). What an article leaves open takes no side.
 */
public final class StatementEvents {
    private static final String OF_STATEMENTS = "actor person organization country kind issue act agreement stance side"
            + " polarity quotation addressee addressee-organization addressee-country target target-organization"
            + " target-country via";
    private static final String OF_DOCUMENTS = "document publisher author";
    private static final List<Variable> VARIABLES = Stream.concat(
                    variables(OF_STATEMENTS, Level.STATEMENT), variables(OF_DOCUMENTS, Level.DOCUMENT))
            .toList();
    private static final Map<Stance, String> AGREEMENT = Map.of(Stance.SUPPORT, "1", Stance.OPPOSE, "0");
    private static final Map<Stance, String> GRADES =
            Map.of(Stance.SUPPORT, "1", Stance.CONDITIONAL, "0.5", Stance.OPPOSE, "-1");

    private final Corpus corpus;
    private final Time time;
    private final Affiliations affiliations;
    private final Map<String, Article> articles;

    public StatementEvents(Corpus corpus, Time time) {
        this.corpus = corpus;
        this.time = time;
        this.affiliations = new Affiliations(corpus.actors());
        this.articles = corpus.articles().stream().collect(Collectors.toMap(Article::id, article -> article));
    }

    /** The events in the order of the statements. */
    public Events events() {
        List<Event> events = new ArrayList<>();
        for (StatementRow row : corpus.statements()) events.addAll(events(row));
        return new Events(VARIABLES, events, new Labels(corpus, affiliations, VARIABLES).byVariable());
    }

    private static Stream<Variable> variables(String names, Level level) {
        return Stream.of(names.split(" ")).map(name -> new Variable(name, level));
    }

    private List<Event> events(StatementRow row) {
        Optional<LocalDate> day = day(row);
        Map<String, List<String>> common = common(row, day);
        List<Event> events = new ArrayList<>();
        for (Name actor : row.actors()) {
            Map<String, List<String>> said = new HashMap<>(common);
            roles("", List.of(actor), day, said);
            put(said, "actor", List.of(actor.id()));
            put(said, "person", affiliations.people(actor.id()));
            affiliations.actor(actor.id()).ifPresent(it -> put(said, "kind", List.of(StatementRow.lower(it.kind()))));
            if (row.stances().isEmpty()) events.add(event(row, day, said));
            row.stances().forEach((issue, stance) -> events.add(event(row, day, sided(said, issue, stance, row))));
        }
        return events;
    }

    private Event event(StatementRow row, Optional<LocalDate> day, Map<String, List<String>> values) {
        return new Event(row.id(), row.document(), day.map(LocalDate::atStartOfDay), row.confidence(), values);
    }

    private Map<String, List<String>> sided(
            Map<String, List<String>> said, String issue, Stance stance, StatementRow row) {
        Map<String, List<String>> values = new HashMap<>(said);
        put(values, "issue", List.of(issue));
        if (row.polarity() == Polarity.UNCERTAIN) return values;
        put(values, "side", List.of(StatementRow.lower(stance)));
        put(values, "agreement", listed(Optional.ofNullable(AGREEMENT.get(stance))));
        put(values, "stance", listed(Optional.ofNullable(GRADES.get(stance))));
        return values;
    }

    private Map<String, List<String>> common(StatementRow row, Optional<LocalDate> day) {
        Map<String, List<String>> values = new HashMap<>();
        put(values, "act", List.of(row.act()));
        put(values, "polarity", List.of(StatementRow.lower(row.polarity())));
        put(values, "quotation", List.of(StatementRow.lower(row.quotation())));
        put(values, "via", row.via().stream().map(Name::id).distinct().toList());
        put(
                values,
                "addressee",
                row.addressees().stream().map(Name::id).distinct().toList());
        put(values, "target", row.targets().stream().map(Name::id).distinct().toList());
        roles("addressee-", row.addressees(), day, values);
        roles("target-", row.targets(), day, values);
        put(values, "document", List.of(row.document()));
        Optional<Article> article = Optional.ofNullable(articles.get(row.document()));
        put(values, "publisher", listed(article.flatMap(Article::publisher)));
        put(values, "author", article.map(Article::authors).orElse(List.of()));
        return values;
    }

    private void roles(String role, List<Name> actors, Optional<LocalDate> day, Map<String, List<String>> values) {
        put(values, role + "organization", all(actors, id -> affiliations.organizations(id, day)));
        put(values, role + "country", all(actors, id -> affiliations.countries(id, day)));
    }

    private static List<String> all(List<Name> actors, Function<String, List<String>> levels) {
        return actors.stream()
                .flatMap(actor -> levels.apply(actor.id()).stream())
                .distinct()
                .toList();
    }

    private static void put(Map<String, List<String>> values, String variable, List<String> found) {
        if (!found.isEmpty()) values.put(variable, found);
    }

    private static List<String> listed(Optional<String> value) {
        return value.filter(text -> !text.isEmpty()).map(List::of).orElse(Collections.emptyList());
    }

    private Optional<LocalDate> day(StatementRow row) {
        Optional<LocalDate> published =
                Optional.ofNullable(articles.get(row.document())).flatMap(Article::published);
        return time == Time.PUBLISHED
                ? published
                : row.date().flatMap(Timex::firstDay).or(() -> published);
    }
}
