package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.annotate.Annotator;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** How many of the dev articles' pronouns and offices are resolved to whom they mean, when the sources are found. */
class MarkedSourcesIT {
    private static final double FLOOR = 0.85;

    @Test
    void pronounsAndOfficesMeanWhomAReaderTakesThemFor() throws Exception {
        boolean required = "required".equals(System.getProperty("shared"));
        assumeTrue(required || Files.isDirectory(MarkedSources.CORPUS), "skipped: ../shared is not there");
        Annotator annotator = Annotator.load();
        MarkedSourcesRun.Result result = new MarkedSourcesRun(annotator::annotate).run();
        assertThat(result.share())
                .as("%d of %d right; wrong: %s", result.right(), result.all(), result.wrong())
                .isGreaterThanOrEqualTo(FLOOR);
    }
}
