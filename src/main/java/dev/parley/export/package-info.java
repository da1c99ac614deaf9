/**
 * What was found, into files that other programs read.
 *
 * <p>A network format is one class that implements {@link dev.parley.export.NetworkWriter}, one line in {@link
 * dev.parley.export.NetworkFormat}, and one golden file. What no format may get wrong is done for all of them before: {@link
 * dev.parley.export.Tidied} makes ids and text that every reader takes, {@link dev.parley.export.Attribute} says what is told
 * of nodes and edges, {@link dev.parley.export.Table} keeps spreadsheets from running what they read.
 */
package dev.parley.export;
