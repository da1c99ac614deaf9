package dev.parley.annotate;

import dev.parley.model.Entity;
import dev.parley.model.Span;
import dev.parley.model.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the names and times that CoreNLP marked in one sentence. */
final class Entities {
    /** CoreNLP lists pronouns among the names of persons. */
    private static final Set<String> PRONOUNS = Set.of("PRP", "PRP$", "WP", "WP$");

    private final CoreMap sentence;
    private final List<Token> tokens;
    private final Optional<LocalDate> published;

    Entities(CoreMap sentence, List<Token> tokens, Optional<LocalDate> published) {
        this.sentence = sentence;
        this.tokens = tokens;
        this.published = published;
    }

    /** In text order; "Sunday" in the name of a newspaper is no time. */
    List<Entity> read() {
        List<Entity> names = names();
        Stream<Entity> times = times().filter(
                        time -> names.stream().noneMatch(name -> name.span().overlaps(time.span())));
        return Stream.concat(names.stream(), times)
                .sorted(Comparator.comparing(Entity::span))
                .toList();
    }

    private List<Entity> names() {
        return Stream.ofNullable(sentence.get(CoreAnnotations.MentionsAnnotation.class))
                .flatMap(List::stream)
                .filter(mention -> within(span(mention)).stream().noneMatch(token -> PRONOUNS.contains(token.tag())))
                .map(mention -> new Entity(
                        span(mention), mention.get(CoreAnnotations.NamedEntityTagAnnotation.class), Optional.empty()))
                .toList();
    }

    private Stream<Entity> times() {
        return Stream.ofNullable(sentence.get(TimeAnnotations.TimexAnnotations.class))
                .flatMap(List::stream)
                .map(expression -> {
                    Timex timex = expression.get(TimeAnnotations.TimexAnnotation.class);
                    Optional<String> value = Optional.ofNullable(timex.value()).flatMap(TimeValue::of);
                    return new Entity(
                            span(expression),
                            timex.timexType(),
                            value.map(day -> turned(day, within(span(expression)))));
                });
    }

    private String turned(String value, List<Token> words) {
        return published
                .map(day -> Days.turn(value, words, day, Tense.of(head(words), tokens)))
                .orElse(value);
    }

    /** The word of an expression whose own head lies outside of it. */
    private static Token head(List<Token> words) {
        return words.stream()
                .filter(word -> words.stream().noneMatch(other -> other.index() == word.head()))
                .findFirst()
                .orElseThrow();
    }

    private List<Token> within(Span span) {
        return tokens.stream().filter(token -> span.overlaps(token.span())).toList();
    }

    private static Span span(CoreMap expression) {
        return new Span(
                expression.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                expression.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
    }
}
