package dev.parley.resolve;

import java.util.Set;

/** The words of {@code language/exchange.yml}; what each list is for is said there. */
record ExchangeWords(
        Set<String> talks,
        Set<String> within,
        Set<String> during,
        Set<String> ahead,
        Set<String> otherTime,
        Set<String> between,
        Set<String> telling,
        Set<String> answering) {
    static ExchangeWords load() {
        return of(LanguageFile.of("exchange.yml"));
    }

    /** @throws LanguageException with every problem of the file */
    static ExchangeWords of(LanguageFile file) {
        LanguageFile.Entry root = file.root()
                .only(
                        "talks",
                        "within",
                        "during",
                        "ahead",
                        "other-time",
                        "between",
                        "telling",
                        "answering",
                        "continuing");
        ExchangeWords words = new ExchangeWords(
                Set.copyOf(root.words("talks")),
                Set.copyOf(root.words("within")),
                Set.copyOf(root.words("during")),
                Set.copyOf(root.words("ahead")),
                Set.copyOf(root.words("other-time")),
                Set.copyOf(root.words("between")),
                Set.copyOf(root.words("telling")),
                Set.copyOf(root.words("answering")));
        file.check();
        return words;
    }
}
