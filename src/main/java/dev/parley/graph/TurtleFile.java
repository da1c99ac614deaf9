package dev.parley.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.graph.GraphFactory;

/** One file of entries, ours or the user's, in Turtle or as a table: what it says, and in which line it begins to speak of a subject. */
final class TurtleFile {
    /** A subject stands at the beginning of a line, as a prefixed name or an IRI; the last part is its id. */
    private static final Pattern SUBJECT = Pattern.compile("(?:[\\w-]*:|<[^>\\s]*[/#])([^\\s<>;,]+?)>?(?:\\s.*)?");

    private final String name;
    private final Graph graph = GraphFactory.createGraphMem();
    private final Map<String, Integer> lines = new HashMap<>();

    TurtleFile(String name) {
        this.name = name;
    }

    /** One of our own files, which lie on the classpath. */
    static TurtleFile ours(String path, List<String> problems) {
        try (InputStream in = TurtleFile.class.getResourceAsStream("/" + path)) {
            if (in == null) throw new IllegalStateException("the program lacks its own file " + path);
            return parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8), problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    /** A file of the user's; a codebook may be a table ({@code .csv}). */
    static TurtleFile at(Path path, List<String> problems) {
        try {
            String text = Files.readString(path);
            return path.toString().toLowerCase(Locale.ROOT).endsWith(".csv")
                    ? new CodebookTable(path.toString(), problems).read(text)
                    : parse(path.toString(), text, problems);
        } catch (IOException unreadable) {
            problems.add(path + ":1: cannot be read as UTF-8 text (" + unreadable + ")");
            return new TurtleFile(path.toString());
        }
    }

    /** @param problems takes up what is wrong; the triples before the first syntax error are kept */
    static TurtleFile parse(String name, String text, List<String> problems) {
        TurtleFile file = new TurtleFile(name);
        file.number(text);
        try {
            RDFParser.fromString(text, Lang.TURTLE)
                    .base(Iris.DEFAULT_BASE)
                    .errorHandler(new Collector(name, problems))
                    .parse(file.graph);
        } catch (RiotException reported) {
            return file; // the collector has it, with line and column
        }
        return file;
    }

    Graph graph() {
        return graph;
    }

    /** Adds what a line of a table says. */
    void add(Node subject, Node property, Node object, int line) {
        graph.add(subject, property, object);
        lines.putIfAbsent(Iris.id(subject), line);
    }

    /** {@code FILE:LINE} where a subject is first spoken of; line 1 where that cannot be told. */
    String place(Node subject) {
        return name + ":" + (subject.isURI() ? lines.getOrDefault(Iris.id(subject), 1) : 1);
    }

    private void number(String text) {
        String[] rows = text.split("\n", -1);
        for (int row = 0; row < rows.length; row++) {
            Matcher matcher = SUBJECT.matcher(rows[row].stripTrailing());
            if (matcher.matches()) lines.putIfAbsent(matcher.group(1), row + 1);
        }
    }

    /** Takes up errors and warnings alike: our data and the user's lists have to be right. */
    private record Collector(String name, List<String> problems) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            problems.add(name + ":" + line + ":" + column + ": "
                    + message.lines().findFirst().orElse(""));
        }

        @Override
        public void error(String message, long line, long column) {
            warning(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            warning(message, line, column);
            throw new RiotException(message);
        }
    }
}
