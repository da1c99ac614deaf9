package dev.parley.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions that lie in {@code queries/}, one {@code .rq} each, by the name of the file. */
public final class NamedQueries {
    private static final String ENDING = ".rq";

    private final List<Question> questions;

    private NamedQueries(List<Question> questions) {
        this.questions =
                questions.stream().sorted(Comparator.comparing(Question::name)).toList();
    }

    /**
     * Those of the program, for a store with this base.
     *
     * @throws QueryException with all problems, when one does not parse or is not described
     */
    public static NamedQueries load(Iris iris) {
        try {
            URI place = NamedQueries.class.getResource("/queries").toURI();
            if (!place.getScheme().equals("jar")) return of(Path.of(place), iris);
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return of(jar.getPath("/queries"), iris);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own queries cannot be read", unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static NamedQueries of(Path folder, Iris iris) throws IOException {
        List<Question> questions = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(ENDING)) continue;
                try {
                    questions.add(Question.parse(name.replace(ENDING, ""), Files.readString(file), iris));
                } catch (QueryException wrong) {
                    problems.add("queries/" + name + ": " + wrong.getMessage());
                }
            }
        }
        if (!problems.isEmpty()) throw new QueryException(String.join("\n", problems));
        return new NamedQueries(questions);
    }

    /** All of them in order of name. */
    public List<Question> list() {
        return questions;
    }

    public Optional<Question> find(String name) {
        return questions.stream()
                .filter(question -> question.name().equals(name))
                .findFirst();
    }
}
