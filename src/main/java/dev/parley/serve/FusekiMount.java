package dev.parley.serve;

import jakarta.servlet.ServletContext;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.springframework.boot.web.servlet.ServletContextInitializer;

/** Tells Fuseki's filter what to serve: one dataset, and on it nothing but queries. */
final class FusekiMount implements ServletContextInitializer {
    private final Readable readable;
    private final ReadOnlyQuery query;

    FusekiMount(Readable readable, ReadOnlyQuery query) {
        this.readable = readable;
        this.query = query;
    }

    @Override
    public void onStartup(ServletContext context) {
        OperationRegistry operations = OperationRegistry.createEmpty();
        operations.register(Operation.Query, "application/sparql-query", query);
        DataService service = DataService.newBuilder(readable.dataset())
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .context(readable.context())
                        .build())
                .build();
        service.setEndpointProcessors(operations);
        service.goActive();
        DataAccessPointRegistry registry = new DataAccessPointRegistry();
        registry.register(new DataAccessPoint(WebConfiguration.ENDPOINT, service));
        OperationRegistry.set(context, operations);
        DataAccessPointRegistry.set(context, registry);
    }
}
