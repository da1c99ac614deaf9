/**
 * Reads findings: which act a cue is, affirmed or not, to whom, inside which other report, and finds by a small
 * grammar what the finder cannot. All words stand in {@code language/acts.yml}, {@code language/reading.yml} and
 * {@code language/frames.yml}.
 */
package dev.parley.extract;
