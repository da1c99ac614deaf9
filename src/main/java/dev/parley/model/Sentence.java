package dev.parley.model;

import java.util.List;
import java.util.Objects;

/**
 * One sentence; it is parsed (dependencies not empty) only where somebody may say or want something.
 *
 * @param index 0-based place in the document
 * @param section the kind of section it stands in
 * @param dependencies the enhanced graph: a token may have several heads
 * @param entities names and times in text order
 */
public record Sentence(
        int index,
        Span span,
        SectionKind section,
        List<Token> tokens,
        List<Dependency> dependencies,
        List<Entity> entities) {
    public Sentence {
        Objects.requireNonNull(span);
        Objects.requireNonNull(section);
        tokens = List.copyOf(tokens);
        dependencies = List.copyOf(dependencies);
        entities = List.copyOf(entities);
    }

    public boolean parsed() {
        return !dependencies.isEmpty();
    }

    /** The token with a 1-based index. @throws IndexOutOfBoundsException when there is none */
    public Token token(int index) {
        return tokens.get(index - 1);
    }
}
