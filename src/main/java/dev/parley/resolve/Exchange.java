package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.Statement;
import dev.parley.model.Timex;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries over from statement to statement when and to whom something was said, where only an earlier one of the exchange says so. */
final class Exchange {
    private final ExchangeWords words;

    Exchange(ExchangeWords words) {
        this.words = words;
    }

    /** The same statements in the same order, which is that of the text; what they say of themselves stays. */
    List<Statement> complete(List<Statement> statements, AnnotatedDocument document) {
        List<Saying> sayings = statements.stream()
                .flatMap(statement -> document.sentenceAt(Saying.place(statement)).stream()
                        .map(sentence -> new Saying(statement, sentence)))
                .toList();
        Map<Attribution, String> dates = new Dates(sayings, document.document(), words).found();
        Map<Attribution, List<Actor>> hearers = new Hearers(sayings, document.document(), words).found();
        return statements.stream()
                .map(statement -> with(
                        statement,
                        Optional.ofNullable(dates.get(statement.attribution()))
                                .filter(date -> hasCome(date, document.document())),
                        hearers.getOrDefault(statement.attribution(), statement.addressees())))
                .toList();
    }

    /** What lies after the day of publication has been spoken of, not spoken on. */
    private static boolean hasCome(String date, Document document) {
        return document.published()
                .flatMap(published -> Timex.firstDay(date).map(first -> !first.isAfter(published)))
                .orElse(true);
    }

    private static Statement with(Statement statement, Optional<String> date, List<Actor> addressees) {
        return new Statement(
                statement.id(),
                statement.document(),
                statement.attribution(),
                statement.actors(),
                addressees,
                statement.targets(),
                statement.via(),
                statement.reportedIn(),
                statement.stances(),
                date);
    }
}
