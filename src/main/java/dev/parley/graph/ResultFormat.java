package dev.parley.graph;

/**
 * How the answer to a query is written. Rows and yes-or-no answers come as a table, CSV, TSV, JSON or XML as SPARQL 1.1
 * defines them; graphs come as Turtle, JSON-LD (JSON) or RDF/XML (XML).
 */
public enum ResultFormat {
    TABLE,
    CSV,
    TSV,
    JSON,
    XML,
    TTL
}
