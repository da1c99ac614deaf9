/**
 * Reads findings: which act a cue is, affirmed or not, to whom, inside which other report, and finds by a small
 * grammar what the finder cannot. All words stand in {@code language/acts.yml}, {@code language/reading.yml} and
 * {@code language/frames.yml}.
 *
 * <p>How sure a statement is comes from the finder's score by {@code calibration} in {@code language/reading.yml}, or stands with
 * the frame. {@code src/test/bench/scores.sh} measures what that is worth and fits the calibration anew; on two articles
 * with every statement marked (content and actors right; Brier score 0.098):
 *
 * <table>
 * <caption>Statements by confidence</caption>
 * <tr><th>confidence</th><th>statements</th><th>said, on average</th><th>right</th></tr>
 * <tr><td>0.5 to 0.6</td><td>12</td><td>0.54</td><td>0.67</td></tr>
 * <tr><td>0.6 to 0.7</td><td>19</td><td>0.63</td><td>0.74</td></tr>
 * <tr><td>0.7 to 0.8</td><td>30</td><td>0.73</td><td>0.87</td></tr>
 * <tr><td>0.8 to 0.9</td><td>12</td><td>0.83</td><td>0.92</td></tr>
 * <tr><td>0.9 to 1</td><td>65</td><td>0.96</td><td>0.97</td></tr>
 * </table>
 *
 * <p>On the development part of the attribution corpus (the finder's first pass, to which the points are fitted; Brier score 0.119)
 * 0.55 is said where 0.53 are right, 0.65 where 0.64, 0.76 where 0.74, 0.85 where 0.88 and 0.95 where 0.95.
 */
package dev.parley.extract;
