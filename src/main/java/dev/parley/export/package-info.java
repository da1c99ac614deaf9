/** What was found, into files that other programs read. */
package dev.parley.export;
