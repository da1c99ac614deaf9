package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.World;
import dev.parley.model.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Our codebook is sound: every phrasing leads to its own issue, every wider issue is there. */
class CodebookTests {
    private static final List<Issue> CODEBOOK = World.OURS.issues();
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @Test
    void everyPhrasingLeadsToItsIssueAlone() {
        Phrasings phrasings = new Phrasings(CODEBOOK, VOCABULARY, Topics.Thresholds.CHOSEN.phrases());
        List<String> astray = new ArrayList<>();
        for (Issue issue : CODEBOOK)
            for (String phrase : phrases(issue)) {
                List<String> found = phrasings
                        .mentions(
                                VOCABULARY.words(phrase),
                                Topics.Thresholds.CHOSEN.phrases().alone(),
                                any -> true)
                        .stream()
                        .map(IssueMention::issue)
                        .toList();
                if (!found.equals(List.of(issue.id()))) astray.add(issue.id() + ": '" + phrase + "' leads to " + found);
            }
        assertThat(astray).isEmpty();
    }

    @Test
    void everyWiderIssueIsThere() {
        Set<String> ids = CODEBOOK.stream().map(Issue::id).collect(Collectors.toSet());
        assertThat(CODEBOOK).allSatisfy(issue -> assertThat(ids).containsAll(issue.broader()));
    }

    @Test
    void everyIssueHasPhrasingsAndSaysWhatSupportMeans() {
        assertThat(CODEBOOK).hasSizeGreaterThan(50).allSatisfy(issue -> {
            assertThat(issue.phrasings()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(issue.definition().orElseThrow()).contains("Support: ");
        });
    }

    private static List<String> phrases(Issue issue) {
        List<String> phrases = new ArrayList<>(issue.phrasings());
        phrases.add(issue.label());
        return phrases;
    }
}
