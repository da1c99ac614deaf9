package dev.parley.extract;

import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The source of a report, as far as it tells which pronouns in the report can stand for it. */
final class Speaker {
    private static final Set<String> PERSONAL = Set.of("i", "he", "she");

    private final Optional<Sentences.Place> place;
    private final Optional<Token> head;

    private Speaker(Optional<Sentences.Place> place) {
        this.place = place;
        head = place.flatMap(Sentences.Place::head);
    }

    static Speaker of(List<Span> source, Sentences sentences) {
        return new Speaker(sentences.at(source));
    }

    /** Whether a pronoun, in lower case, can only be the speaker. */
    boolean mustBe(String pronoun) {
        if (head.isEmpty()) return false;
        return switch (pronoun) {
            case "i", "we" -> true;
            case "they" -> many() || word().equals("they");
            case "it" -> !many() && !person();
            default -> !many() && person() || word().equals(pronoun);
        };
    }

    /** Whether nothing speaks against a pronoun's being the speaker: "it" is no person, "they" is not one. */
    boolean canBe(String pronoun) {
        return switch (pronoun) {
            case "it" -> !person();
            case "they" -> many() || !person();
            default -> true;
        };
    }

    private boolean many() {
        return head.filter(token -> token.tag().equals("NNS")
                        || token.tag().equals("NNPS")
                        || place.orElseThrow()
                                .syntax()
                                .child(token, child -> child.relation().equals("conj"))
                                .isPresent())
                .isPresent();
    }

    private boolean person() {
        return head.filter(token -> PERSONAL.contains(word())
                        || place.orElseThrow().syntax().sentence().entities().stream()
                                .anyMatch(entity -> entity.type().equals("PERSON")
                                        && entity.span().overlaps(token.span())))
                .isPresent();
    }

    private String word() {
        return head.map(token -> token.word().toLowerCase(Locale.ROOT)).orElse("");
    }
}
