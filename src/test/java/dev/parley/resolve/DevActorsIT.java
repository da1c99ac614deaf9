package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.annotate.Annotator;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is meant in the dev articles: a hand-marked sample of pronouns and offices, and all persons under all their names. */
class DevActorsIT {
    /** Of the marked sources, how many must come out right. Raise it when it is passed. */
    private static final double FLOOR = 0.90;

    private static MarkedSourcesRun sources;
    private static final IdentityReport PERSONS = new IdentityReport();

    @BeforeAll
    static void readThem() throws Exception {
        boolean required = "required".equals(System.getProperty("shared"));
        assumeTrue(required || Files.isDirectory(MarkedSources.CORPUS), "skipped: ../shared is not there");
        sources = new MarkedSourcesRun();
        DevDocuments documents = new DevDocuments(Annotator.load()::annotate);
        for (String id : DevDocuments.ids()) {
            DevDocuments.Marked marked = documents.read(id);
            sources.take(marked);
            PERSONS.take(marked);
        }
    }

    @Test
    void pronounsAndOfficesMeanWhomAReaderTakesThemFor() {
        assertThat(sources.share()).as(sources.report()).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void noTwoDifferentlyNamedPeopleAreOne() {
        assertThat(PERSONS.twoInOne()).isEmpty();
    }

    @Test
    void onePersonHasOneId() {
        assertThat(PERSONS.oneInTwo()).isEmpty();
    }
}
