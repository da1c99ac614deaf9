package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Issue;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.model.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns what a document says into what we hold it to mean: who, through whom, on which issue and which side. */
public final class Resolver {
    private final Authority authority;
    private final ActorWords words;
    private final IssueReader issues;
    private final Exchange exchange;

    /** @throws IllegalArgumentException when {@code language/actors.yml} is wrong, naming file, line and reason */
    public Resolver(List<Actor> authority, List<Issue> codebook) {
        this.authority = new Authority(authority);
        words = ActorWords.load();
        issues = new IssueReader(codebook);
        exchange = new Exchange(ExchangeWords.load());
    }

    /** One statement for each attribution, in the order of the attributions. */
    public List<Statement> resolve(AnnotatedDocument document, List<Attribution> attributions) {
        ActorResolver actors = new ActorResolver(document, attributions, authority, words);
        attributions.stream().sorted(Comparator.comparingInt(Resolver::place)).forEach(actors::sources);
        DocumentStances stances = issues.in(document, attributions);
        StatementIds ids = new StatementIds(document.document());
        List<Statement> statements = new ArrayList<>();
        for (Attribution attribution : attributions) {
            statements.add(statement(document, attribution, stances, actors, ids));
        }
        return exchange.complete(statements, document).stream()
                .map(statement -> Unnamed.asGroups(statement).onBehalfOf(principals(statement, document)))
                .toList();
    }

    /** For whom its sources speak on the day of the statement, else on that of the document. */
    private List<Actor> principals(Statement statement, AnnotatedDocument document) {
        Optional<LocalDate> day = statement.date().flatMap(Timex::firstDay).or(() -> document.document()
                .published());
        return statement.actors().stream()
                .flatMap(actor -> authority.allPrincipals(actor, day))
                .distinct()
                .sorted(Comparator.comparing(Actor::id))
                .toList();
    }

    private Statement statement(
            AnnotatedDocument document,
            Attribution attribution,
            DocumentStances stances,
            ActorResolver actors,
            StatementIds ids) {
        return new Statement(
                ids.id(attribution),
                document.document().id(),
                attribution,
                actors.sources(attribution),
                others(attribution.addressees(), attribution, actors),
                others(attribution.targets(), attribution, actors),
                via(attribution, actors),
                attribution.outer().map(ids::id),
                stances.read(attribution),
                attribution.saidOn());
    }

    /** The actors of mentions beside the one who speaks: nobody demands something of himself. */
    private static List<Actor> others(List<Span> mentions, Attribution attribution, ActorResolver actors) {
        List<String> speakers = Saying.ids(actors.sources(attribution));
        return actors.mentioned(mentions, attribution).stream()
                .filter(actor -> !speakers.contains(actor.id()))
                .toList();
    }

    /** The sources of the reports around it, outermost first. */
    private static List<Actor> via(Attribution attribution, ActorResolver actors) {
        List<Actor> via = new ArrayList<>();
        for (Optional<Attribution> outer = attribution.outer();
                outer.isPresent();
                outer = outer.get().outer()) via.addAll(0, actors.sources(outer.get()));
        return via;
    }

    /** Pronouns refer to what stands before them, so sources are resolved from left to right. */
    private static int place(Attribution attribution) {
        return (attribution.source().isEmpty() ? attribution.cue() : attribution.source())
                .get(0)
                .start();
    }
}
