package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.CodePoints;
import dev.parley.model.Finding;
import dev.parley.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sources in the dev articles that are pronouns or offices, and whom each means: {@code dev-sources.tsv}. */
final class MarkedSources {
    static final Path CORPUS = Path.of("../shared/attribution-corpus/dev");
    private static final Path FIXTURE = Path.of("src/test/resources/dev-sources.tsv");
    private static final Pattern DAY = Pattern.compile("_(\\d{4}-\\d{2}-\\d{2})_");

    private MarkedSources() {}

    /**
     * One of them.
     *
     * @param span in code points
     * @param readings what is right: each the ids of all who are meant
     */
    record Source(String document, Span span, List<List<String>> readings) {
        boolean means(List<Actor> actors) {
            return readings.stream().anyMatch(ids -> means(ids, actors));
        }

        private static boolean means(List<String> ids, List<Actor> actors) {
            if (ids.isEmpty()) return actors.isEmpty();
            boolean described = ids.size() == 1 && ids.get(0).startsWith("~");
            return (described || ids.size() == actors.size())
                    && ids.stream().allMatch(id -> actors.stream().anyMatch(actor -> means(id, actor)));
        }

        private static boolean means(String id, Actor actor) {
            return id.startsWith("~")
                    ? (" " + Spelling.key(actor.name()) + " ").contains(" " + id.substring(1) + " ")
                    : actor.id().equals(id);
        }
    }

    /** In the order of the file: by document, then by place. */
    static List<Source> read() throws IOException {
        return Files.readAllLines(FIXTURE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(columns -> new Source(
                        columns[0],
                        new Span(Integer.parseInt(columns[1]), Integer.parseInt(columns[2])),
                        Arrays.stream(columns[3].split(" \\| "))
                                .map(MarkedSources::ids)
                                .toList()))
                .toList();
    }

    private static List<String> ids(String reading) {
        return reading.equals("-") ? List.of() : List.of(reading.split(" \\+ "));
    }

    static Path text(String document) {
        return CORPUS.resolve("text").resolve(document + ".txt");
    }

    /** The day of publication, which the names of these files give. */
    static Optional<LocalDate> published(String document) {
        Matcher day = DAY.matcher(document);
        return day.find() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
    }

    /** What was marked by hand in a document, as if the finder had found it. */
    static List<Finding> findings(String document, String text) throws IOException {
        Path file;
        try (Stream<Path> files = Files.list(CORPUS.resolve("attributions"))) {
            file = files.filter(path -> path.getFileName().toString().startsWith(document + "_"))
                    .findFirst()
                    .orElseThrow();
        }
        return findings(Files.readString(file), new CodePoints(text));
    }

    private static List<Finding> findings(String marks, CodePoints points) {
        Map<String, List<Span>> spans = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (String record : marks.split("\\R(?=[TE#]\\d+\\t)")) {
            String[] fields = record.split("\t");
            if (fields[0].startsWith("T")) spans.put(fields[0], points.inside(spans(fields[1])));
            if (!fields[0].startsWith("E")) continue;
            List<Span> cue = role("Cue", fields[1], spans);
            List<Span> content = role("Content", fields[1], spans);
            if (!cue.isEmpty() && !content.isEmpty())
                findings.add(new Finding(role("Source", fields[1], spans), cue, content, 1, Finding.Reach.OUTERMOST));
        }
        return findings;
    }

    private static List<Span> spans(String field) {
        return Arrays.stream(field.substring(field.indexOf(' ') + 1).split(";"))
                .map(range -> range.split(" "))
                .map(range -> new Span(Integer.parseInt(range[0]), Integer.parseInt(range[1])))
                .sorted()
                .toList();
    }

    private static List<Span> role(String role, String event, Map<String, List<Span>> spans) {
        return Arrays.stream(event.trim().split(" "))
                .filter(part -> part.matches(role + "\\d*:T\\d+"))
                .flatMap(part -> spans.getOrDefault(part.substring(part.indexOf(':') + 1), List.of()).stream())
                .sorted()
                .toList();
    }
}
