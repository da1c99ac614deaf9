/** Keeps statements and positions as quads, asks them by SPARQL and by named question, checks them, writes them as RDF. */
package dev.parley.graph;
