/**
 * Tokens, parses, names and dates, for the sentences that matter; CoreNLP and its models load only here.
 *
 * <p>Every sentence gets words, tags, lemmas and names, so that a speaker's full name is known wherever it stands;
 * dependencies and times cost five times that, and only the sentences that overlap what was found get them. No settings
 * but these, by measurement (40 news articles, 44,933 tokens, one thread, Java 17; every sentence parsed; tokens per second
 * of processor time, and the heap that stays in use):
 *
 * <table>
 * <caption>Cost of names and times</caption>
 * <tr><th>annotators</th><th>tokens/s</th><th>live MB</th><th>gives</th></tr>
 * <tr><td>tokenize alone</td><td>321,000</td><td>14</td><td></td></tr>
 * <tr><td>tokenize, pos, lemma</td><td>30,800</td><td>108</td><td></td></tr>
 * <tr><td>tokenize, pos, lemma, 3-class CRF</td><td>14,000</td><td>214</td><td>what every sentence gets</td></tr>
 * <tr><td>tokenize, pos, lemma, depparse; no names</td><td>4,200</td><td>371</td><td></td></tr>
 * <tr><td>and the 3-class CRF</td><td>3,500</td><td>475</td><td>PERSON, ORGANIZATION, LOCATION</td></tr>
 * <tr><td>and SUTime by itself</td><td>2,240</td><td>483</td><td>and DATE, TIME, DURATION, SET: <b>chosen</b></td></tr>
 * <tr><td>3-class CRF, SUTime inside ner</td><td>2,180</td><td>483</td><td>and NUMBER, MONEY …; loses ranges</td></tr>
 * <tr><td>three CRFs, no SUTime</td><td>3,100</td><td>613</td><td>the same names and MISC</td></tr>
 * <tr><td>three CRFs, SUTime inside ner</td><td>2,030</td><td>621</td><td>and dates without value</td></tr>
 * <tr><td>fine-grained, SUTime inside ner</td><td>920</td><td>1,164</td><td>COUNTRY, TITLE …; 35 s to load</td></tr>
 * </table>
 *
 * <p>What they do for the scores (with the finder before the present one; two marked articles: content and right actors, via,
 * addressees, dates, in F1 or share right; 88 coded event sentences: right act and source). The two articles speak of
 * people whom the authority list knows, so that names matter more elsewhere:
 *
 * <table>
 * <caption>Effect of names and times</caption>
 * <tr><th>setting</th><th>who and what</th><th>via</th><th>addressees</th><th>dates</th><th>events</th></tr>
 * <tr><td>no names</td><td>0.815</td><td>0.943</td><td>0.912</td><td>0.85</td><td>0.68</td></tr>
 * <tr><td>3-class CRF, SUTime where a word of time stands: <b>chosen</b></td><td>0.822</td><td>0.962</td><td>0.915</td><td>0.86</td><td>0.68</td></tr>
 * <tr><td>4-class CRF (MISC, too)</td><td>0.822</td><td>0.962</td><td>0.915</td><td>0.86</td><td>0.68</td></tr>
 * <tr><td>7-class, three CRFs, or fine-grained</td><td>0.822</td><td>0.962</td><td>0.915</td><td>0.03: their own DATE stands in the way</td><td>0.68</td></tr>
 * <tr><td>no SUTime</td><td>0.822</td><td>0.962</td><td>0.915</td><td>0</td><td>0.68</td></tr>
 * <tr><td>SUTime in every parsed sentence, or in all</td><td>0.822</td><td>0.962</td><td>0.915</td><td>0.86</td><td>0.68</td></tr>
 * </table>
 *
 * <p>Which sentences are parsed (statements in 82 news articles of the attribution corpus and in the two marked ones, share of the
 * sentences in 20 of them). Most of the statements that words of the lexicon gave where nothing was found were none ("Trump weighs
 * 236 pounds"), so that they are no longer looked for:
 *
 * <table>
 * <caption>What parsing fewer sentences saves and loses</caption>
 * <tr><th>parsed</th><th>sentences</th><th>statements</th><th>in the marked ones</th><th>content and right actors there</th></tr>
 * <tr><td>findings, and words that may be a cue</td><td>83 %</td><td>2,369</td><td>142</td><td>0.822</td></tr>
 * <tr><td>findings, and what stands beside quotations that none claims: <b>chosen</b></td><td>76 %</td><td>2,344</td><td>141</td><td>0.818</td></tr>
 * <tr><td>findings alone</td><td>72 %</td><td>2,342</td><td>141</td><td>0.818</td></tr>
 * </table>
 *
 * <p>Expressions of time are sought in four tokens around a word or number that may be part of one: 38 % of the tokens of
 * sentences with such a word, in half of the time. Of 1,315 expressions 57 without a day ("now", "once") are no longer found, and 4
 * names that were taken for times ("Mays"); 3 more are ("Tuesday" beside a long number).
 *
 * <p>The parser is linear in the length of a sentence (2,200 tokens/s at 15 and 2,500 at 120 tokens; none of 3,374
 * sentences had more than 120), so sentences of up to 200 tokens are parsed, and longer ones in stretches of as many. The enhanced graph is CoreNLP's <em>enhanced</em>
 * one, not <em>enhanced++</em>: conjuncts share their heads, relative clauses and infinitives have their subjects,
 * prepositions are in the relations; enhanced++ would add copies of tokens and change heads ("a number of ministers").
 */
package dev.parley.annotate;
