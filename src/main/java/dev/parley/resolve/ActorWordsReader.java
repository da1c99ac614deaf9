package dev.parley.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code language/actors.yml} token by token, because faults are reported with their lines. */
final class ActorWordsReader {
    private final String file;
    private final List<String> faults = new ArrayList<>();
    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
    private final Map<String, List<String>> synonyms = new HashMap<>();
    private final Map<String, List<String>> bodies = new HashMap<>();
    private final Map<String, List<String>> leaders = new HashMap<>();

    ActorWordsReader(String file) {
        this.file = file;
    }

    ActorWords read(String yaml) {
        try (JsonParser parser = YAMLMapper.shared().createParser(yaml)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) fault(parser, "expected 'list: [word, …]' entries");
            else while (parser.nextToken() == JsonToken.PROPERTY_NAME) entry(parser);
        } catch (JacksonException e) {
            faults.add(file + ":"
                    + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()) + ": " + e.getOriginalMessage());
        }
        if (faults.isEmpty())
            for (WordClass kind : WordClass.values())
                if (!words.containsKey(kind)) faults.add(file + ": list '" + name(kind) + "' is missing");
        if (!faults.isEmpty()) throw new IllegalArgumentException(String.join("\n", faults));
        return new ActorWords(words, synonyms, bodies, leaders);
    }

    private void entry(JsonParser parser) {
        String name = parser.currentName();
        Optional<WordClass> kind = kind(name);
        if (name.equals("examples")) {
            parser.nextToken();
            parser.skipChildren();
        } else if (name.equals("role-synonyms")) {
            lists(parser, "role: [role, …]", synonyms);
        } else if (name.equals("body-names")) {
            lists(parser, "body: [word, …]", bodies);
        } else if (name.equals("body-leaders")) {
            lists(parser, "body: [role, …]", leaders);
        } else if (kind.isEmpty()) {
            fault(parser, "no list is called '" + name + "'; remove it or correct its name");
            parser.nextToken();
            parser.skipChildren();
        } else words.put(kind.get(), Collections.unmodifiableSet(list(parser)));
    }

    private void lists(JsonParser parser, String expected, Map<String, List<String>> into) {
        if (parser.nextToken() != JsonToken.START_OBJECT) fault(parser, "expected '" + expected + "' entries");
        else
            while (parser.nextToken() == JsonToken.PROPERTY_NAME)
                into.put(parser.currentName(), new ArrayList<>(list(parser)));
    }

    private Set<String> list(JsonParser parser) {
        Set<String> list = new java.util.LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            fault(parser, "expected a list of words in brackets");
            parser.skipChildren();
            return list;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                fault(parser, "expected a word; put it into quotation marks");
                parser.skipChildren();
                continue;
            }
            String word = parser.getString();
            if (!word.equals(word.toLowerCase(Locale.ROOT))) fault(parser, "'" + word + "' must be in lower case");
            else if (!seen.add(word)) fault(parser, "'" + word + "' stands twice in one list");
            else list.add(word);
        }
        return list;
    }

    private void fault(JsonParser parser, String reason) {
        faults.add(file + ":" + parser.currentTokenLocation().getLineNr() + ": " + reason);
    }

    private static Optional<WordClass> kind(String name) {
        for (WordClass kind : WordClass.values()) if (name(kind).equals(name)) return Optional.of(kind);
        return Optional.empty();
    }

    private static String name(WordClass kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
