/**
 * Keeps statements and positions as quads, asks them by SPARQL and by named question, checks them, writes them as RDF. What
 * others show of a store comes from its {@link dev.parley.graph.Catalogue}: lists with filters, one thing with all about it.
 */
package dev.parley.graph;
