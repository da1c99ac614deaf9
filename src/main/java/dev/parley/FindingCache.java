package dev.parley;

import dev.parley.model.Document;
import dev.parley.model.Finding;
import java.util.List;
import java.util.function.Function;

/** A finder that looks on disk first. */
final class FindingCache implements Function<Document, List<Finding>> {
    private record Findings(List<Finding> findings) {}

    private final Cache cache;
    private final String version;
    private final Function<Document, List<Finding>> finder;

    /** @param version of the finder: what another one found does not count */
    FindingCache(Cache cache, String version, Function<Document, List<Finding>> finder) {
        this.cache = cache;
        this.version = version;
        this.finder = finder;
    }

    @Override
    public List<Finding> apply(Document document) {
        String key = Cache.key(document, "findings", version);
        return cache.get(key, Findings.class)
                .orElseGet(() -> {
                    Findings found = new Findings(finder.apply(document));
                    cache.put(key, found);
                    return found;
                })
                .findings();
    }
}
