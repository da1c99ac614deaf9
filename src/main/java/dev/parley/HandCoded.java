package dev.parley;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.parley.model.Act;
import dev.parley.model.Actor;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.Issue;
import dev.parley.model.Polarity;
import dev.parley.model.Quotation;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.model.StatementRow;
import dev.parley.network.Event;
import dev.parley.network.Events;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Statements coded by hand as documents of a store. Each document of the table becomes one whose text has a line for each statement, made of what was
 * coded, so that evidence is what the coder wrote: {@code Ada Berg, Green League supports: carbon tax}. What found and read
 * them is called {@code hand}. Both the person and the organization of a row are actors of its statement.
 */
final class HandCoded {
    /** What found and read these statements. */
    static final String HAND = "hand";

    private static final Map<String, Stance> SIDES = Map.ofEntries(
            Map.entry("1", Stance.SUPPORT),
            Map.entry("true", Stance.SUPPORT),
            Map.entry("yes", Stance.SUPPORT),
            Map.entry("support", Stance.SUPPORT),
            Map.entry("0", Stance.OPPOSE),
            Map.entry("-1", Stance.OPPOSE),
            Map.entry("false", Stance.OPPOSE),
            Map.entry("no", Stance.OPPOSE),
            Map.entry("oppose", Stance.OPPOSE),
            Map.entry("0.5", Stance.CONDITIONAL),
            Map.entry("conditional", Stance.CONDITIONAL),
            Map.entry("neutral", Stance.NEUTRAL));
    private static final Map<Stance, String> USUAL_ACTS =
            Map.of(Stance.SUPPORT, "support", Stance.OPPOSE, "reject", Stance.CONDITIONAL, "support");

    private final Slugs names;
    private final Set<Act> acts;
    private final String prefix;
    private final Set<String> ids = new HashSet<>();
    // What the table tells apart may look alike once it is an id.
    private final Set<String> documentIds = new HashSet<>();
    private final Set<String> statementIds = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * @param names ids of the actors and issues that are known, and of new ones
     * @param acts that the store knows
     * @param prefix what the ids of documents and statements begin with
     */
    HandCoded(Slugs names, List<Act> acts, String prefix) {
        this.names = names;
        this.acts = new HashSet<>(acts);
        this.prefix = prefix;
    }

    /** A document with the statements coded in it and the issues that they are on. */
    record Coded(Document document, List<Statement> statements, List<Issue> issues) {}

    /** What is wrong with rows that were left out: no actor, no concept, a side or an act that does not exist, the id of another row. */
    List<String> problems() {
        return problems;
    }

    /** The documents that have statements, in the order in which the table names them. */
    List<Coded> documents(Events events) {
        return events.events().stream()
                .collect(groupingBy(Event::document, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(this::coded)
                .filter(coded -> !coded.statements().isEmpty())
                .toList();
    }

    private Coded coded(List<Event> events) {
        Event one = events.get(0);
        String id =
                Slugs.free(one.document().isEmpty() ? prefix : prefix + "-" + Slugs.slug(one.document()), documentIds);
        StringBuilder text = new StringBuilder();
        List<Statement> statements = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (Event event : events)
            try {
                statements.add(statement(event, id, text));
                issues.add(issue(event));
            } catch (Failure wrong) {
                problems.add(wrong.getMessage());
            }
        Optional<LocalDate> published = events.stream()
                .flatMap(event -> event.time().stream())
                .findFirst()
                .map(LocalDateTime::toLocalDate);
        Document document = new Document(
                id,
                Optional.empty(),
                value(one, "source").or(() -> value(one, "publisher")),
                value(one, "author").stream().toList(),
                published,
                value(one, "title"),
                text.toString(),
                List.of());
        return new Coded(document, statements, issues.stream().distinct().toList());
    }

    private Statement statement(Event event, String document, StringBuilder text) {
        List<Actor> actors = Stream.concat(
                        value(event, "person").map(names::person).stream(),
                        value(event, "organization").map(names::organization).stream())
                .toList();
        if (!ids.add(event.statement())) throw problem(event, "stands in the table twice");
        if (actors.isEmpty()) throw problem(event, "has neither a person nor an organization");
        Issue issue = issue(event);
        Stance side = side(event);
        Act act = act(event, side);
        int start = text.length();
        Span source =
                add(text, String.join(", ", actors.stream().map(Actor::name).toList()), " ");
        Span cue = add(text, cue(act, side), ": ");
        Span content = add(text, content(event, issue, side), "\n");
        Span line = new Span(start, content.end());
        Attribution attribution = new Attribution(
                List.of(source),
                List.of(cue),
                List.of(content),
                List.of(),
                List.of(),
                List.of(line),
                act,
                Polarity.AFFIRMED,
                side == Stance.CONDITIONAL,
                Quotation.INDIRECT,
                day(event),
                Optional.empty(),
                HAND,
                HAND,
                event.confidence());
        return new Statement(
                Slugs.free(prefix + "-" + Slugs.slug(event.statement()), statementIds),
                document,
                attribution,
                actors,
                value(event, "addressee").map(names::organization).stream().toList(),
                value(event, "target").map(names::organization).stream().toList(),
                List.of(),
                Optional.empty(),
                Map.of(issue.id(), side),
                day(event));
    }

    private Issue issue(Event event) {
        return value(event, "concept")
                .or(() -> value(event, "issue"))
                .map(names::issue)
                .orElseThrow(() -> problem(event, "has no concept"));
    }

    private static String cue(Act act, Stance side) {
        return USUAL_ACTS.getOrDefault(side, "say").equals(act.id()) ? act.id() + "s" : act.id();
    }

    /** The words of the statement, else the concept; with the side where act and concept do not tell it. */
    private static String content(Event event, Issue issue, Stance side) {
        return value(event, "text")
                .map(words -> words.strip().replaceAll("\\s+", " "))
                .filter(words -> !words.isEmpty())
                .orElseGet(() -> value(event, "act").isPresent()
                        ? issue.label() + " (" + StatementRow.lower(side) + ")"
                        : issue.label());
    }

    private static Span add(StringBuilder text, String words, String after) {
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words).append(after);
        return span;
    }

    private Stance side(Event event) {
        Optional<String> coded = value(event, "agreement").or(() -> value(event, "stance"));
        if (coded.isEmpty()) return Stance.NEUTRAL;
        Stance side = SIDES.get(coded.get().toLowerCase(Locale.ROOT));
        if (side == null)
            throw problem(
                    event,
                    "has the agreement '" + coded.get() + "'; write 1 or 0, or support, oppose, conditional, neutral");
        return side;
    }

    private Act act(Event event, Stance side) {
        String coded = value(event, "act").orElse(USUAL_ACTS.getOrDefault(side, "say"));
        return acts.stream()
                .filter(act -> act.id().equals(coded.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> problem(
                        event,
                        "has the act '" + coded + "'; the acts are "
                                + String.join(
                                        ", ",
                                        acts.stream().map(Act::id).sorted().toList())));
    }

    private static Optional<String> day(Event event) {
        return event.time().map(time -> time.toLocalDate().toString());
    }

    private static Optional<String> value(Event event, String variable) {
        return event.values().getOrDefault(variable, List.of()).stream().findFirst();
    }

    private static Failure problem(Event event, String reason) {
        return new Failure("statement " + event.statement() + " " + reason);
    }
}
