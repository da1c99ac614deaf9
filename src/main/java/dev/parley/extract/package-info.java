/**
 * Reads findings: which act a cue is, affirmed or not, to whom, inside which other report, and finds by a small
 * grammar what the finder cannot. All words stand in {@code language/acts.yml}, {@code language/reading.yml} and
 * {@code language/frames.yml}.
 *
 * <p>How sure a statement is comes from the finder's score by {@code calibration} in {@code language/reading.yml}, or stands with
 * the frame. {@code src/test/bench/scores.sh} measures what that is worth and fits the calibration anew; on two articles
 * with every statement marked (content and actors right; Brier score 0.111):
 *
 * <table>
 * <caption>Statements by confidence</caption>
 * <tr><th>confidence</th><th>statements</th><th>said, on average</th><th>right</th></tr>
 * <tr><td>below 0.6</td><td>6</td><td>0.54</td><td>0.50</td></tr>
 * <tr><td>0.6 to 0.7</td><td>14</td><td>0.61</td><td>0.71</td></tr>
 * <tr><td>0.7 to 0.8</td><td>22</td><td>0.72</td><td>0.77</td></tr>
 * <tr><td>0.8 to 0.9</td><td>33</td><td>0.83</td><td>0.88</td></tr>
 * <tr><td>0.9 to 1</td><td>49</td><td>0.94</td><td>0.96</td></tr>
 * </table>
 */
package dev.parley.extract;
