package dev.parley.extract;

import dev.parley.model.Entity;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads when something was said: the expression of time that hangs from the cue. */
final class DateReader {
    /** The TIMEX3 value, if a time outside the content belongs to the cue; the nearest of several. */
    Optional<String> read(Sentences.Place cue, List<Span> content) {
        Optional<Token> head = cue.head();
        if (head.isEmpty()) return Optional.empty();
        return cue.syntax().sentence().entities().stream()
                .filter(entity -> entity.value().isPresent())
                .filter(entity -> content.stream().noneMatch(span -> span.overlaps(entity.span())))
                .filter(entity -> hangsFrom(cue.syntax(), entity, head.get()))
                .min(Comparator.comparingInt(entity ->
                        Math.abs(entity.span().start() - head.get().span().start())))
                .flatMap(Entity::value);
    }

    /** Whether no other verb stands between the expression and the cue. */
    private static boolean hangsFrom(Syntax syntax, Entity entity, Token cue) {
        Optional<Token> at = syntax.headOf(syntax.within(List.of(entity.span())));
        for (int step = 0; step < 6 && at.isPresent(); step++) {
            if (at.get().equals(cue)) return true;
            if (at.get().tag().startsWith("VB") && step > 0) return false;
            at = syntax.head(at.get());
        }
        return false;
    }
}
