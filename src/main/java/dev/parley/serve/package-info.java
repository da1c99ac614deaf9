/**
 * What others see of the store: a SPARQL endpoint that only reads, REST, pages, a check of health. Spring Boot's Tomcat carries
 * it, Fuseki answers the SPARQL protocol, and nothing here can write.
 *
 * <p>A page is a {@link dev.parley.serve.View}: a record that a controller returns. {@link dev.parley.serve.Pages} writes it
 * as HTML with the template of its name, whose frame is {@code templates/layout.mustache}; those that accept JSON, or add
 * {@code .json} to the address, get the record itself.
 *
 * <p>REST lies under {@code /api/} and is described in {@code openapi.yaml}, which a test holds it to. Every IRI that a store
 * mints is an address here, the path after its base: {@link dev.parley.serve.Negotiation} decides whether a client gets
 * the page, the REST view or the triples ({@link dev.parley.serve.ResourceController}).
 *
 * <p>A query stops at the server's limit of time, whatever it was doing, and answers 503; if rows have gone out already the
 * connection breaks off, so that nobody takes a part for the whole. The rows of SELECT are streamed, however many. The
 * triples of CONSTRUCT and DESCRIBE are held in memory, for one such query at a time and up to the server's limit, beyond
 * which the answer is 422. What SELECT itself has to hold (ORDER BY, DISTINCT, GROUP BY, GROUP_CONCAT) is bounded by time
 * alone: a server for strangers should run with {@code -XX:+ExitOnOutOfMemoryError} and be started again.
 */
package dev.parley.serve;
