package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Span;
import dev.parley.model.Stance;
import dev.parley.model.StatementRow;
import dev.parley.model.StatementRow.Name;
import dev.parley.model.StatementRow.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Writes one statement with its content and the passages it stands in, so that {@link StatementReader} reads the same row back. */
final class StatementWriter {
    private final NamedGraph graph;
    private final Iris iris;

    StatementWriter(NamedGraph graph, Iris iris) {
        this.graph = graph;
        this.iris = iris;
    }

    /** @param published the day of the article, which counts where no date is told */
    void write(StatementRow row, Optional<LocalDate> published) {
        Node statement = iris.statement(row.id());
        graph.add(statement, TYPE, STATEMENT);
        graph.add(statement, PRIMARY_SOURCE, iris.document(row.document()));
        graph.add(statement, ACT, Iris.act(row.act()));
        row.alternativeAct().ifPresent(act -> graph.add(statement, ALTERNATIVE_ACT, Iris.act(act)));
        graph.add(statement, POLARITY, POLARITIES.get(row.polarity()));
        graph.add(statement, CONDITIONAL, Literals.truth(row.conditional()));
        graph.add(statement, QUOTATION, QUOTATIONS.get(row.quotation()));
        graph.add(statement, CONFIDENCE, Literals.decimal(row.confidence()));
        graph.add(statement, FOUND_BY, Literals.text(row.foundBy()));
        graph.add(statement, READ_BY, Literals.text(row.readBy()));
        row.date().ifPresent(date -> graph.add(statement, SAID_ON, Literals.time(date)));
        row.date()
                .flatMap(Period::of)
                .or(() -> published.map(day -> new Period(day, day)))
                .ifPresent(period -> {
                    graph.add(statement, EARLIEST, Literals.day(period.first()));
                    graph.add(statement, LATEST, Literals.day(period.last()));
                });
        row.reportedIn().ifPresent(outer -> graph.add(statement, REPORTED_IN, iris.statement(outer)));
        actors(statement, row);
        passages(statement, row);
        row.stances().forEach((issue, stance) -> {
            side(statement, iris.issue(issue), stance);
            row.actors().forEach(actor -> graph.add(statement, BEARS_ON, iris.position(actor.id(), issue)));
        });
        if (!row.content().spans().isEmpty()) content(statement, row);
    }

    private void actors(Node statement, StatementRow row) {
        actors(statement, SOURCE, row.actors());
        actors(statement, ADDRESSEE, row.addressees());
        actors(statement, TARGET, row.targets());
        actors(statement, VIA, row.via());
    }

    private void passages(Node statement, StatementRow row) {
        passage(statement, SOURCE_WORDS, row.document(), row.source());
        passage(statement, CUE_WORDS, row.document(), row.cue());
        passage(statement, CONTENT_WORDS, row.document(), row.content());
        passage(statement, EVIDENCE, row.document(), row.evidence());
    }

    /** The direct triple, for what the article itself holds to have happened; it needs a content. */
    void fact(StatementRow row) {
        Node content = iris.content(row.document(), row.content().spans());
        row.actors().forEach(actor -> graph.add(iris.actor(actor.id()), Iris.act(row.act()), content));
    }

    private void content(Node statement, StatementRow row) {
        Node content = iris.content(row.document(), row.content().spans());
        graph.add(statement, CONTENT, content);
        graph.add(content, TYPE, CONTENT_CLASS);
        graph.add(content, TEXT, Literals.text(row.content().text()));
        row.stances().keySet().forEach(issue -> graph.add(content, ABOUT, iris.issue(issue)));
    }

    private void side(Node statement, Node issue, Stance stance) {
        if (!SIDES.containsKey(stance))
            throw new IllegalArgumentException("a statement cannot be " + StatementRow.lower(stance) + " on an issue");
        graph.add(statement, ABOUT, issue);
        graph.add(statement, SIDES.get(stance), issue);
    }

    private void actors(Node statement, Node role, List<Name> names) {
        names.forEach(name -> graph.add(statement, role, iris.actor(name.id())));
        if (names.size() < 2) return;
        Node order = Iris.order(statement, role.getLocalName());
        graph.add(order, TYPE, SEQUENCE);
        for (int i = 0; i < names.size(); i++)
            graph.add(order, RDF.li(i + 1).asNode(), iris.actor(names.get(i).id()));
    }

    private void passage(Node statement, Node role, String document, Phrase phrase) {
        if (phrase.spans().isEmpty()) return;
        Node passage = iris.passage(document, phrase.spans());
        graph.add(statement, role, passage);
        graph.add(passage, TYPE, PASSAGE);
        graph.add(passage, EXACT, Literals.text(phrase.text()));
        String words = phrase.text();
        for (Span span : phrase.spans()) {
            int length = words.offsetByCodePoints(0, span.length());
            part(passage, iris.passage(document, List.of(span)), span, words.substring(0, length));
            words = words.substring(Math.min(length + 1, words.length()));
        }
    }

    private void part(Node passage, Node part, Span span, String words) {
        if (!part.equals(passage)) {
            graph.add(passage, PART, part);
            graph.add(part, TYPE, PASSAGE);
            graph.add(part, EXACT, Literals.text(words));
        }
        graph.add(part, START, Literals.whole(span.start()));
        graph.add(part, END, Literals.whole(span.end()));
    }
}
