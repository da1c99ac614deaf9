/**
 * Statements into discourse networks, defined as the field defines them.
 *
 * <p>An {@link dev.parley.network.Event} is a statement with its values for variables (person, organization, issue …).
 * {@link dev.parley.network.Projection} counts them: x[i,j,k] is the number of statements with value i of the first
 * variable, j of the second and level k of the qualifier. Weights follow the definitions of the Discourse Network Analyzer
 * under its own names, so that results can be compared. They differ, on purpose, in these:
 *
 * <ul>
 *   <li>duplicates by week and by month know the year, and a week is a week of ISO 8601 whatever the machine's locale;
 *   <li>windows are whole days, weeks, months or years of the calendar, unless {@link Windows.Arithmetic#DNA} is asked for;
 *   <li>{@code combine} with {@code prominence} divides by the number of ties of the column;
 *   <li>{@code cosine} is the one of that program, which is none; {@code true-cosine} is one;
 *   <li>an integer qualifier with one observed level makes all statements agree instead of dividing 0 by 0.
 * </ul>
 */
package dev.parley.network;
