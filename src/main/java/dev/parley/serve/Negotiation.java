package dev.parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Decides in which form a thing of the graph goes to a client. One address has several handlers then, one for each kind of
 * form, and only a single type leads to one of them.
 */
final class Negotiation implements ContentNegotiationStrategy {
    private static final Set<String> PAGE_FIRST = Set.of("actor", "issue", "document", "statement");
    private static final Set<String> TRIPLES_FIRST = Set.of("content", "position", "act", "run", "graph", "ns");

    private static final List<MediaType> TRIPLES_THEN_PAGE = types(
            TriplesWriter.TURTLE,
            TriplesWriter.JSON_LD,
            TriplesWriter.N_TRIPLES,
            TriplesWriter.RDF_XML,
            "application/json",
            "text/html");
    private static final List<MediaType> PAGE_THEN_TRIPLES = types(
            "text/html",
            "application/json",
            TriplesWriter.TURTLE,
            TriplesWriter.JSON_LD,
            TriplesWriter.N_TRIPLES,
            TriplesWriter.RDF_XML);

    private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        List<MediaType> wanted = header.resolveMediaTypes(request);
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        String[] path = http.getRequestURI().split("/");
        String kind = path.length > 1 ? path[1] : "";
        if (PAGE_FIRST.contains(kind)) return List.of(best(PAGE_THEN_TRIPLES, wanted));
        return TRIPLES_FIRST.contains(kind) ? List.of(best(TRIPLES_THEN_PAGE, wanted)) : wanted;
    }

    /** Of what there is, that which is wanted most; the first of several that are wanted alike. */
    private static MediaType best(List<MediaType> offered, List<MediaType> wanted)
            throws HttpMediaTypeNotAcceptableException {
        Optional<MediaType> best = Optional.empty();
        double most = 0;
        for (MediaType type : offered) {
            double quality = quality(type, wanted);
            if (quality > most) {
                most = quality;
                best = Optional.of(type);
            }
        }
        return best.orElseThrow(() -> new HttpMediaTypeNotAcceptableException(offered));
    }

    /** How much a type is wanted, by the narrowest range that it falls in (RFC 9110, 12.5.1). */
    private static double quality(MediaType type, List<MediaType> wanted) {
        return wanted.stream()
                .filter(range -> range.includes(type))
                .max(Comparator.comparing((MediaType range) -> range.isConcrete() ? 2 : range.isWildcardType() ? 0 : 1))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static List<MediaType> types(String... names) {
        return List.of(names).stream().map(MediaType::parseMediaType).toList();
    }
}
