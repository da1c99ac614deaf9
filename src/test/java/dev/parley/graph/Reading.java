package dev.parley.graph;

import dev.parley.model.Act;
import dev.parley.model.Actor;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.Polarity;
import dev.parley.model.Quotation;
import dev.parley.model.Span;
import dev.parley.model.Stance;
import dev.parley.model.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A statement in the making: words are looked up in the text of its document, each from where the last was found. */
final class Reading {
    private final Document document;
    private final String id;
    private final String act;
    private final List<Actor> actors;
    private final TreeMap<String, Stance> stances = new TreeMap<>();
    private List<Span> source = List.of();
    private List<Span> cue = List.of();
    private List<Span> content = List.of();
    private List<Actor> addressees = List.of();
    private List<Actor> via = List.of();
    private Optional<String> reportedIn = Optional.empty();
    private Optional<String> date = Optional.empty();
    private Polarity polarity = Polarity.AFFIRMED;
    private Quotation quotation = Quotation.INDIRECT;
    private boolean conditional;

    Reading(Document document, String id, String act, List<Actor> actors) {
        this.document = document;
        this.id = id;
        this.act = act;
        this.actors = actors;
    }

    Reading words(String source, String cue, String... content) {
        this.source = List.of(find(source));
        this.cue = List.of(find(cue));
        this.content = Arrays.stream(content).map(this::find).toList();
        return this;
    }

    Reading on(String issue, Stance stance) {
        stances.put(issue, stance);
        return this;
    }

    Reading to(Actor... addressees) {
        this.addressees = List.of(addressees);
        return this;
    }

    Reading via(Actor... via) {
        this.via = List.of(via);
        return this;
    }

    Reading reportedIn(String outer) {
        reportedIn = Optional.of(outer);
        return this;
    }

    Reading date(String date) {
        this.date = Optional.of(date);
        return this;
    }

    Reading negated() {
        polarity = Polarity.NEGATED;
        return this;
    }

    Reading conditional() {
        conditional = true;
        return this;
    }

    Reading quoted() {
        quotation = Quotation.DIRECT;
        return this;
    }

    Statement statement() {
        Attribution attribution = new Attribution(
                source,
                cue,
                content,
                List.of(),
                List.of(),
                List.of(new Span(0, document.text().length())),
                new Act(act),
                polarity,
                conditional,
                quotation,
                date,
                Optional.empty(),
                "finder",
                act + " \"entry\"",
                0.875);
        return new Statement(
                id, document.id(), attribution, actors, addressees, List.of(), via, reportedIn, stances, date);
    }

    private Span find(String words) {
        int at = document.text().indexOf(words);
        if (at < 0) throw new IllegalArgumentException("not in the text: " + words);
        return new Span(at, at + words.length());
    }
}
