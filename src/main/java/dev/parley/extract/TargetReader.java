package dev.parley.extract;

import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads whom an accusation, a demand or a warning is about, apart from whom it is said to. */
final class TargetReader {
    private static final Set<String> OBJECTS = Set.of("obj", "iobj");

    private final Lexicon lexicon;
    private final Mentions mentions;

    TargetReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        mentions = new Mentions(lexicon.modifiers());
    }

    /** The mentions of targets, each in one span, in text order; one whom it is said to is none. */
    List<Span> read(Sentences.Place cue, Reading reading, Optional<Sentences.Place> content, List<Span> addressees) {
        ActRules rules = lexicon.rules(reading.act());
        Stream<Span> things = cue.head().stream()
                .flatMap(head -> complements(cue.syntax(), head, rules))
                .flatMap(head -> mentions.span(cue.syntax(), head).stream());
        Stream<Span> doers = content.filter(place -> rules.about().contains(ActRules.About.DOER)).stream()
                .flatMap(place -> place
                        .head()
                        .flatMap(head -> mentions.doer(place.syntax(), head))
                        .flatMap(doer -> mentions.span(place.syntax(), doer))
                        .stream());
        return Stream.concat(things, doers)
                .distinct()
                .filter(span -> addressees.stream().noneMatch(span::overlaps))
                .sorted()
                .toList();
    }

    /** Somebody who is accused, criticized, thanked, or whose doing is. */
    private Stream<Token> complements(Syntax syntax, Token head, ActRules rules) {
        return syntax.children(head).stream().flatMap(child -> {
            boolean object = OBJECTS.contains(child.relation());
            boolean person = mentions.isActor(syntax, child);
            if (object && person && rules.object() == ActRules.ObjectRole.TARGET) return Stream.of(child);
            boolean thing = object || child.relation().equals("obl");
            if (!thing || person || !rules.about().contains(ActRules.About.OWNER)) return Stream.empty();
            return syntax.children(child).stream()
                    .filter(owner -> owner.relation().equals("nmod:poss"))
                    .filter(owner -> mentions.isActor(syntax, owner));
        });
    }
}
