/** Who is meant, what it is about, for or against; and the positions that follow. */
package dev.parley.resolve;
