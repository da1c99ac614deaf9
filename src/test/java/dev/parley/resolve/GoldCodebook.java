package dev.parley.resolve;

import dev.parley.model.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The codebook beside the annotated articles: by labels and definitions alone, or with the phrasings that were seen in some of them. */
final class GoldCodebook {
    private GoldCodebook() {}

    /** @param seenIn the articles whose phrasings are taken over */
    static List<Issue> read(Path shared, String... seenIn) throws IOException {
        JsonNode root = JsonMapper.shared()
                .readTree(Files.readString(shared.resolve("gold").resolve("issues.json")));
        List<Issue> issues = new ArrayList<>();
        for (JsonNode issue : root.get("issues")) {
            List<String> phrasings = new ArrayList<>();
            for (String article : List.of(seenIn))
                issue.get("altLabels").path(article).forEach(phrase -> phrasings.add(phrase.asString()));
            issues.add(new Issue(
                    issue.get("id").asString(),
                    issue.get("prefLabel").asString(),
                    Optional.of(issue.get("definition").asString()),
                    phrasings,
                    texts(issue.get("broader")),
                    texts(issue.get("related"))));
        }
        return issues;
    }

    private static List<String> texts(JsonNode node) {
        if (node.isNull()) return List.of();
        if (node.isString()) return List.of(node.asString());
        List<String> texts = new ArrayList<>();
        node.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
