package dev.parley.serve;

import dev.parley.fixtures.InventedNews;
import dev.parley.graph.Iris;
import dev.parley.graph.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;

/** A server over a store, and how the tests speak to it. */
record TestServer(Store store, Server server, HttpClient client) implements AutoCloseable {
    static final String BASE = "http://parley.local/";
    static final Map<String, String> PREFIXES = Map.of(
            "", "http://parley.local/ns#",
            "act", "http://parley.local/act/",
            "actor", "http://parley.local/actor/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "issue", "http://parley.local/issue/",
            "prov", "http://www.w3.org/ns/prov#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "schema", "https://schema.org/",
            "skos", "http://www.w3.org/2004/02/skos/core#");

    static ServerSettings settings() {
        return ServerSettings.usual(new Iris(Iris.DEFAULT_BASE)).at(ServerSettings.HOST, 0);
    }

    static TestServer start(Store store, ServerSettings settings) {
        return new TestServer(store, Server.start(store, settings), HttpClient.newHttpClient());
    }

    private static final class News {
        static final TestServer SERVER = start(new InventedNews(12, 12).store(), settings());
    }

    /** One over invented news for all tests of the JVM: they change nothing in it and leave it open. */
    static TestServer ofNews() {
        return News.SERVER;
    }

    static Store harbour() {
        return filled(Store.inMemory(BASE));
    }

    static Store filled(Store store) {
        Txn.executeWrite(store.dataset(), () -> RDFDataMgr.read(store.dataset(), "serve/harbour.trig"));
        return store;
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    /** @param headers names and values in turn */
    HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(address() + path)), headers);
    }

    HttpResponse<String> query(String sparql, String... headers) {
        return get("/sparql?query=" + encoded(sparql), headers);
    }

    HttpResponse<String> post(String type, String body, String... headers) {
        return send(
                HttpRequest.newBuilder(URI.create(address() + "/sparql"))
                        .POST(BodyPublishers.ofString(body))
                        .header("Content-Type", type),
                headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) request.headers(headers);
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").split(";")[0];
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
