package dev.parley;

import static java.util.stream.Collectors.toMap;

import dev.parley.export.EventTable;
import dev.parley.graph.DocumentRow;
import dev.parley.graph.Store;
import dev.parley.model.StatementRow;
import dev.parley.network.Event;
import dev.parley.network.Events;
import dev.parley.network.Events.Label;
import dev.parley.network.Time;
import dev.parley.serve.StoredEvents;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events that networks are made of, with names in place of ids and with the words they rest on. */
final class EventList {
    private final Events events;
    private final Map<String, StatementRow> statements;
    private final Map<String, DocumentRow> documents;

    EventList(Store store) {
        events = StoredEvents.of(store, Time.SAID);
        statements = store.statements().stream().collect(toMap(StatementRow::id, row -> row));
        documents = store.documents().stream().collect(toMap(DocumentRow::id, row -> row));
    }

    /** In the order of the statements. */
    List<EventTable.Event> events() {
        return events.events().stream().map(this::event).toList();
    }

    private EventTable.Event event(Event event) {
        DocumentRow document = documents.get(event.document());
        return new EventTable.Event(
                statements.get(event.statement()),
                new EventTable.Article(document.title(), document.authors(), document.publisher()),
                event.time().map(LocalDateTime::toLocalDate),
                names(event, "person"),
                names(event, "organization"),
                names(event, "country"),
                names(event, "issue").stream().findFirst(),
                first(event, "agreement"),
                first(event, "side"));
    }

    private List<String> names(Event event, String variable) {
        Map<String, Label> labels = events.labels().getOrDefault(variable, Map.of());
        return event.values().getOrDefault(variable, List.of()).stream()
                .map(value ->
                        Optional.ofNullable(labels.get(value)).map(Label::text).orElse(value))
                .toList();
    }

    private static Optional<String> first(Event event, String variable) {
        return event.values().getOrDefault(variable, List.of()).stream().findFirst();
    }
}
