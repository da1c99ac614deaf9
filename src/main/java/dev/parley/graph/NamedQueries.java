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

/**
 * The questions that lie in {@code queries/}, one {@code .rq} each, by the name of the file; {@code groups.txt} beside them
 * has the themes under which they are listed, in order.
 */
public final class NamedQueries {
    private static final String ENDING = ".rq";

    private final List<Question> questions;

    private NamedQueries(List<Question> questions) {
        this.questions = List.copyOf(questions);
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

    static NamedQueries of(Path folder, Iris iris) throws IOException {
        List<String> groups = Files.readAllLines(folder.resolve("groups.txt"));
        List<Question> questions = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            try {
                Question question = QuestionFile.read(name.replace(ENDING, ""), Files.readString(file), iris);
                if (!groups.contains(question.group()))
                    throw new QueryException(
                            "line 2: groups.txt has no theme '" + question.group() + "'; it has " + groups);
                questions.add(question);
            } catch (QueryException wrong) {
                problems.add("queries/" + name + ": " + wrong.getMessage());
            }
        }
        if (!problems.isEmpty()) throw new QueryException(String.join("\n", problems));
        questions.sort(Comparator.comparing((Question question) -> groups.indexOf(question.group()))
                .thenComparing(Question::name));
        return new NamedQueries(questions);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /** All of them, theme by theme in the order of the themes, then by name. */
    public List<Question> list() {
        return questions;
    }

    public Optional<Question> find(String name) {
        return questions.stream()
                .filter(question -> question.name().equals(name))
                .findFirst();
    }

    /** The names that look most like one that there is not; at most three, perhaps none. */
    public List<String> like(String name) {
        return Likeness.of(name).best(questions.stream().map(Question::name).toList());
    }
}
