package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssueDiscoveryTests {
    private static final List<String> CONTENTS = List.of(
            "a new cycle lane on the ring road",
            "the cycle lane would be dangerous",
            "cycle lanes must be wider",
            "money for the school kitchen",
            "the school kitchen had been closed",
            "it had rained");

    @Test
    void contentsThatShareAPhraseMakeACandidate() {
        List<CandidateIssue> candidates = new IssueDiscovery(2).discover(CONTENTS);
        assertThat(candidates).extracting(CandidateIssue::id).containsExactly("cycle-lane", "school-kitchen");
        assertThat(candidates.get(0).contents()).isEqualTo(3);
        assertThat(candidates.get(0).label()).isEqualTo("Cycle lane");
        assertThat(candidates.get(0).phrasings()).containsExactly("cycle lanes");
        assertThat(candidates.get(0).examples()).startsWith("cycle lanes must be wider");
    }

    @Test
    void whatFewSpeakOfIsNoCandidate() {
        assertThat(new IssueDiscovery(3).discover(CONTENTS)).hasSize(1);
    }

    @Test
    void idsHaveNoAccentsAndAreNeverEmptyNorTheSame() {
        List<String> contents = List.of(
                "Élysée palace", "the élysée palace",
                "elysee palace", "the elysee palace",
                "новый закон", "это новый закон",
                "старый мост", "это старый мост");
        assertThat(new IssueDiscovery(2).discover(contents))
                .extracting(CandidateIssue::id)
                .containsExactlyInAnyOrder("elysee-palace", "elysee-palace-2", "issue", "issue-2");
    }

    @Test
    void theOrderOfContentsDoesNotMatter() {
        List<String> shuffled = new ArrayList<>(CONTENTS);
        Collections.reverse(shuffled);
        assertThat(new IssueDiscovery(2).discover(shuffled)).isEqualTo(new IssueDiscovery(2).discover(CONTENTS));
    }
}
