/** Tokens, parses, names and dates, for the sentences that matter; CoreNLP and its models load only here. */
package dev.parley.annotate;
