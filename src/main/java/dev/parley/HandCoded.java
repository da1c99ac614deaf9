package dev.parley;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.parley.model.Act;
import dev.parley.model.Actor;
import dev.parley.model.Document;
import dev.parley.model.Issue;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import dev.parley.network.Event;
import dev.parley.network.Events;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Statements coded by hand as documents of a store. Each document of the table becomes one whose text has a line for each statement, made of what was
 * coded, so that evidence is what the coder wrote: {@code Ada Berg, Green League supports: carbon tax}. What found and read
 * them is called {@code hand}. Both the person and the organization of a row are actors of its statement.
 */
final class HandCoded {
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
        CodedRow one = new CodedRow(events.get(0), names, acts);
        String name = events.get(0).document();
        String id = Slugs.free(name.isEmpty() ? prefix : prefix + "-" + Slugs.slug(name), documentIds);
        CodedText text = new CodedText();
        List<Statement> statements = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (Event event : events)
            try {
                statements.add(statement(event, id, text));
                issues.add(new CodedRow(event, names, acts).issue());
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
                one.value("source").or(() -> one.value("publisher")),
                one.value("author").stream().toList(),
                published,
                one.value("title"),
                text.toString(),
                List.of());
        return new Coded(document, statements, issues.stream().distinct().toList());
    }

    private Statement statement(Event event, String document, CodedText text) {
        CodedRow row = new CodedRow(event, names, acts);
        if (!ids.add(event.statement())) throw row.problem("stands in the table twice");
        List<Actor> actors = row.actors();
        Issue issue = row.issue();
        Stance side = row.side();
        return new Statement(
                Slugs.free(prefix + "-" + Slugs.slug(event.statement()), statementIds),
                document,
                text.add(row),
                actors,
                row.organizations("addressee"),
                row.organizations("target"),
                List.of(),
                Optional.empty(),
                Map.of(issue.id(), side),
                row.day());
    }
}
