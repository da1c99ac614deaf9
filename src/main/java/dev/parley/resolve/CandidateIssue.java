package dev.parley.resolve;

import java.util.List;

/**
 * What several contents speak of and no issue of the codebook covers.
 *
 * @param id a slug made of its label
 * @param label the wording that most of them use
 * @param phrasings the other wordings, the most frequent first
 * @param contents how many contents speak of it
 * @param examples a few of them, the shortest first
 */
public record CandidateIssue(String id, String label, List<String> phrasings, int contents, List<String> examples) {
    public CandidateIssue {
        phrasings = List.copyOf(phrasings);
        examples = List.copyOf(examples);
    }
}
