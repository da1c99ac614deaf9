package dev.parley.serve;

import dev.parley.serve.Mark.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stretch of text in which the same marks lie from end to end.
 *
 * @param start code points of the document before it
 * @param end exclusive
 * @param marks the shortest first, so that the innermost statement comes before those around it
 */
record Piece(String text, int start, int end, List<Mark> marks) {
    private static final int DEEPEST = 3;

    Piece {
        marks = marks.stream().sorted(Comparator.comparing(Mark::length)).toList();
    }

    /** {@code start} as it stands in an attribute. */
    String at() {
        return Integer.toString(start);
    }

    /** What it looks like: {@code source}, {@code cue}, {@code content-2} for a content in a content. */
    String looks() {
        long depth = marks.stream().filter(mark -> mark.part() == Part.CONTENT).count();
        Stream<String> content = depth == 0 ? Stream.of() : Stream.of("content", "depth-" + Math.min(depth, DEEPEST));
        return Stream.concat(
                        content,
                        Stream.of(Part.SOURCE, Part.CUE).filter(this::has).map(part -> part.name()
                                .toLowerCase()))
                .collect(Collectors.joining(" "));
    }

    /** Numbers of the statements it is part of, the innermost first. */
    String of() {
        return marks.stream()
                .map(mark -> Integer.toString(mark.number()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The statements of which it is the cue, and that it therefore stands for. */
    List<Mark> cues() {
        return marks.stream().filter(mark -> mark.part() == Part.CUE).toList();
    }

    /** Numbers of those whose cue ends here. */
    String numbers() {
        return cues().stream()
                .filter(mark -> mark.end() == end)
                .map(mark -> Integer.toString(mark.number()))
                .collect(Collectors.joining(", "));
    }

    /** Number of the statement to which a cue leads. */
    Optional<String> link() {
        return cues().stream().findFirst().map(mark -> Integer.toString(mark.number()));
    }

    private boolean has(Part part) {
        return marks.stream().anyMatch(mark -> mark.part() == part);
    }
}
