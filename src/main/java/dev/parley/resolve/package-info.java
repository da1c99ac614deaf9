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
 *
 * <p>Issues are found by words ({@code IssueGoldIT} measures it, given the contents): on two annotated articles F1 is 0.67 where the
 * codebook has labels and definitions alone (0.65 with thresholds taken from the other article; plain similarity of sentence
 * embeddings 0.53; beside the words they gave no more), 0.82 with the articles' own phrasings, 0.87 with our codebook.
 */
package dev.parley.resolve;
