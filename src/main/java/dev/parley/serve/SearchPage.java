package dev.parley.serve;

import java.util.List;

/**
 * What has a name with some words in it.
 *
 * @param words what was looked for
 * @param cut whether there are more
 */
record SearchPage(String words, List<Hit> hits, boolean cut) implements View {
    /**
     * One that was found.
     *
     * @param kind actor, issue, act, document or publisher
     * @param value its IRI; of a publisher its name
     * @param href where its page is
     * @param uses in how many statements it has a part
     */
    record Hit(String kind, String value, String label, String href, int uses) {
        static Hit of(Named name, Links links) {
            String href = links.to(name.value()).orElse(name.value());
            return new Hit(name.kind().word(), name.value(), name.label(), href, name.uses());
        }
    }

    @Override
    public String title() {
        return words.isEmpty() ? "Find" : "Find “" + words + "”";
    }

    boolean found() {
        return !hits.isEmpty();
    }
}
