package dev.parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.graph.GraphFactory;
import org.springframework.http.HttpHeaders;

/** What the endpoint says of itself when it is asked without a query (SPARQL 1.1 Service Description). */
final class ServiceDescription {
    private static final String FILE = "/service-description.ttl";

    /** Answers in the RDF format that the client prefers, Turtle if it does not care. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MediaType type = ConNeg.chooseContentType(request, DEF.rdfOffer, DEF.acceptTurtle);
        Lang lang = RDFLanguages.contentTypeToLang(type.getContentTypeStr());
        response.setContentType(type.getContentTypeStr());
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        RDFDataMgr.write(
                response.getOutputStream(), read(request.getRequestURL().toString()), lang);
    }

    private static Graph read(String endpoint) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream file = ServiceDescription.class.getResourceAsStream(FILE)) {
            RDFDataMgr.read(graph, file, endpoint, Lang.TURTLE);
        }
        return graph;
    }
}
