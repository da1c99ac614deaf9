package dev.parley.serve;

import dev.parley.graph.Triples;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes triples in the form that was agreed on with the client. */
final class TriplesWriter extends AbstractHttpMessageConverter<Triples> {
    static final String TURTLE = "text/turtle";
    static final String JSON_LD = "application/ld+json";
    static final String N_TRIPLES = "application/n-triples";
    static final String RDF_XML = "application/rdf+xml";

    /** The forms by type; the first is for those that do not care. */
    private static final Map<MediaType, Triples.Form> FORMS = forms();

    TriplesWriter() {
        super(FORMS.keySet().toArray(MediaType[]::new));
    }

    private static Map<MediaType, Triples.Form> forms() {
        Map<MediaType, Triples.Form> forms = new LinkedHashMap<>();
        forms.put(MediaType.parseMediaType(TURTLE), Triples.Form.TURTLE);
        forms.put(MediaType.parseMediaType(JSON_LD), Triples.Form.JSON_LD);
        forms.put(MediaType.parseMediaType(N_TRIPLES), Triples.Form.N_TRIPLES);
        forms.put(MediaType.parseMediaType(RDF_XML), Triples.Form.RDF_XML);
        // JSON-LD is JSON, for those that know no other.
        forms.put(MediaType.APPLICATION_JSON, Triples.Form.JSON_LD);
        return forms;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Triples.class;
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected Triples readInternal(Class<? extends Triples> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("triples are only written", message);
    }

    @Override
    protected void writeInternal(Triples triples, HttpOutputMessage message) throws IOException {
        MediaType agreed = List.copyOf(FORMS.keySet()).stream()
                .filter(type -> type.equalsTypeAndSubtype(message.getHeaders().getContentType()))
                .findFirst()
                .orElseThrow();
        triples.write(FORMS.get(agreed), message.getBody());
    }
}
