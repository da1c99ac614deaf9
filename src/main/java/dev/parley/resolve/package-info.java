/**
 * Says what attributions mean: who the words name, which issue they concern and on which side, and what positions follow.
 *
 * <p>CoreNLP's coreference is not used. On the marked pronouns and offices of twelve news articles, in one run on a busy machine
 * ({@code CorefComparison} and {@code DevActorsIT} measure it again):
 *
 * <table>
 * <caption>Who is meant: right, and cost in percent of the time of parsing</caption>
 * <tr><th></th><th>right</th><th>cost</th></tr>
 * <tr><td>this package, actors alone</td><td>47 of 54</td><td>7</td></tr>
 * <tr><td>CoreNLP, statistical</td><td>26 of 54</td><td>420</td></tr>
 * <tr><td>CoreNLP, fastneural</td><td>26 of 54</td><td>330</td></tr>
 * </table>
 */
package dev.parley.resolve;
