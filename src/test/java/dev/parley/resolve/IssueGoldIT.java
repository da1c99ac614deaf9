package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.fixtures.World;
import dev.parley.model.Issue;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Issues and stances on the two annotated articles, given their spans, acts and polarities, do not fall below what was reached. */
class IssueGoldIT {
    private static final Path SHARED = Path.of("..", "shared");
    private static GoldArticle first;
    private static GoldArticle second;

    @BeforeAll
    static void readTheArticles() throws IOException {
        boolean there = Files.isDirectory(SHARED.resolve("gold"));
        if ("required".equals(System.getProperty("shared")))
            assertThat(there).as("../shared/gold").isTrue();
        assumeTrue(there, "skipped: ../shared/gold is not there, issues and stances are not measured");
        StanfordCoreNLP pipeline = IssueGold.pipeline();
        first = GoldArticle.read("000", SHARED, pipeline);
        second = GoldArticle.read("001", SHARED, pipeline);
    }

    @Test
    void ourCodebookFindsIssuesAndSides() throws IOException {
        IssueReader reader = new IssueReader(World.OURS.issues());
        above(0.89, 0.79, IssueGold.score(first, reader));
        above(0.825, 0.66, IssueGold.score(second, reader));
        IssueGold.write(List.of(first, second), reader, Path.of("target", "issue-gold"));
    }

    @Test
    void labelsAndDefinitionsAloneFindMost() throws IOException {
        above(0.65, 0.55, both(GoldCodebook.read(SHARED)));
    }

    @Test
    void phrasingsSeenInTheArticlesFindMore() throws IOException {
        above(0.81, 0.64, both(GoldCodebook.read(SHARED, "000", "001")));
    }

    private static IssueGold.Score both(List<Issue> codebook) {
        IssueReader reader = new IssueReader(codebook);
        IssueGold.Score score = IssueGold.score(first, reader).plus(IssueGold.score(second, reader));
        System.out.printf("issues %.3f, stances %.3f: %s%n", score.issues(), score.stance(), score);
        return score;
    }

    private static void above(double issues, double stance, IssueGold.Score score) {
        assertThat(score.issues()).as("F1 of issues, %s", score).isBetween(issues, issues + 0.05);
        assertThat(score.stance()).as("stances right, %s", score).isBetween(stance, stance + 0.05);
    }
}
