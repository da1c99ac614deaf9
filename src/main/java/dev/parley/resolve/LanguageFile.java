package dev.parley.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file of language data, read value by value; what is wrong is collected with its line until {@link #check}. */
final class LanguageFile {
    private final String name;
    private final List<String> problems = new ArrayList<>();
    private final Entry root;

    /** @param name of the file, for messages */
    LanguageFile(String name, String yaml) {
        this.name = name;
        try {
            Node node = new Compose(LoadSettings.builder().build())
                    .composeString(yaml)
                    .orElseThrow(() -> new LanguageException(List.of(name + ":1: empty; write its entries")));
            root = new Entry(node);
        } catch (MarkedYamlEngineException e) {
            throw new LanguageException(
                    List.of(name + ":" + line(e.getProblemMark()) + ": no YAML: " + e.getProblem()));
        }
    }

    /** The file of that name in {@code language/}. */
    static LanguageFile of(String name) {
        String path = "language/" + name;
        try (InputStream in = LanguageFile.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) throw new LanguageException(List.of(path + ": not there; put it on the class path"));
            return new LanguageFile(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Entry root() {
        return root;
    }

    /** @throws LanguageException with all problems found so far, if there are any */
    void check() {
        if (!problems.isEmpty()) throw new LanguageException(problems);
    }

    private void report(Node at, String what) {
        problems.add(name + ":" + line(at.getStartMark()) + ": " + what);
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    /** Words of the file that stand together in one list. */
    final class Group {
        private final Node node;
        private final List<String> words;

        private Group(Node node, List<String> words) {
            this.node = node;
            this.words = words;
            if (words.size() < 2) problem("a group of fewer than two words; add one or take it out");
        }

        List<String> words() {
            return words;
        }

        void problem(String what) {
            report(node, what);
        }
    }

    /** A mapping of the file; every key that is asked for is known, the others are problems. */
    final class Entry {
        private final Node node;
        private final Map<String, Node> values = new LinkedHashMap<>();
        private final Map<String, Node> keys = new LinkedHashMap<>();

        private Entry(Node node) {
            this.node = node;
            if (!(node instanceof MappingNode mapping)) {
                report(node, "not a mapping; write 'key: value'");
                return;
            }
            for (NodeTuple tuple : mapping.getValue()) {
                String key = scalar(tuple.getKeyNode());
                keys.put(key, tuple.getKeyNode());
                if (values.put(key, tuple.getValueNode()) != null)
                    report(tuple.getKeyNode(), "'" + key + "' stands here twice; keep one");
            }
        }

        void problem(String what) {
            report(node, what);
        }

        /** All keys, in the order of the file. */
        List<String> keys() {
            return List.copyOf(values.keySet());
        }

        /** Reports every key but these. */
        Entry only(String... known) {
            keys.forEach((key, at) -> {
                if (!List.of(known).contains(key))
                    report(at, "unknown key '" + key + "'; write one of " + String.join(", ", known));
            });
            return this;
        }

        Optional<String> text(String key) {
            return Optional.ofNullable(values.get(key)).map(this::scalar);
        }

        /** One constant of an enum, written in lower case. */
        <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
            List<String> known = Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                    .toList();
            return text(key).flatMap(text -> {
                if (known.contains(text)) return Optional.of(type.getEnumConstants()[known.indexOf(text)]);
                report(values.get(key), "'" + text + "' is no " + key + "; write one of " + String.join(", ", known));
                return Optional.empty();
            });
        }

        /** Whether a key is {@code true}; absent counts as false. */
        boolean flag(String key) {
            Optional<String> text = text(key);
            if (text.isPresent() && !List.of("true", "false").contains(text.get()))
                report(values.get(key), "'" + key + "' is true or false, not '" + text.get() + "'");
            return text.filter("true"::equals).isPresent();
        }

        /** A list of words that must be there and not be empty. */
        List<String> words(String key) {
            List<Node> nodes = nodes(key);
            if (nodes.isEmpty()) problem("no words under '" + key + "'; write '" + key + ": [...]'");
            return nodes.stream().map(this::scalar).toList();
        }

        /** A list of lists of words. */
        List<Group> groups(String key) {
            return nodes(key).stream()
                    .map(group -> new Group(
                            group, items(group).stream().map(this::scalar).toList()))
                    .toList();
        }

        /** A list of mappings; empty when absent. */
        List<Entry> list(String key) {
            return nodes(key).stream().map(Entry::new).toList();
        }

        /** The mapping under a key. */
        Entry mapping(String key) {
            Node value = values.get(key);
            if (value == null) problem("no '" + key + "'; write it");
            return new Entry(value == null ? node : value);
        }

        private List<Node> nodes(String key) {
            return Optional.ofNullable(values.get(key)).map(this::items).orElse(List.of());
        }

        private List<Node> items(Node node) {
            if (node instanceof SequenceNode sequence) return sequence.getValue();
            report(node, "not a list; write '[a, b]'");
            return List.of();
        }

        private String scalar(Node node) {
            if (node instanceof ScalarNode scalar) return scalar.getValue();
            report(node, "not a word; write plain text");
            return "";
        }
    }
}
