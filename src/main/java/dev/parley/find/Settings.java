package dev.parley.find;

import tools.jackson.databind.json.JsonMapper;

/**
 * The numbers of decoding that were chosen together with the weights.
 *
 * @param cueThreshold how sure the model must be of a cue's surest word, in 0..1
 * @param furtherThreshold the same for cues of what the corpus does not mark
 * @param cueWordThreshold how sure the model must be of a word for it to count as part of the cue, in 0..1
 * @param contentSwitchCost what entering or leaving a content costs, in log-probability
 * @param sourceSwitchCost what entering or leaving a source costs, in log-probability
 * @param scatteredSourceCost the same where the source would come out in several pieces
 * @param argumentBias what is added to the log-probability of source and content
 * @param sharedContent the part of two contents, taken together, that both may have, in 0..1; see {@link Rivals}
 */
record Settings(
        float cueThreshold,
        float furtherThreshold,
        float cueWordThreshold,
        double contentSwitchCost,
        double sourceSwitchCost,
        double scatteredSourceCost,
        float argumentBias,
        double sharedContent) {
    static Settings read(byte[] json) {
        return JsonMapper.shared().readValue(json, Settings.class);
    }
}
