package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.model.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * Files as Gephi's own importers read them, without a word of complaint. The toolkit is fetched on first use (83 MB), so
 * this runs only with {@code -Dgephi=true}.
 */
class GephiIT {
    private static final Path TOOLKIT = Path.of("target/gephi-import");

    /** It keeps one edge of parallel ones in these, and knows no yEd. */
    private static final Set<NetworkFormat> PARALLEL =
            EnumSet.of(NetworkFormat.GRAPHML_MULTI, NetworkFormat.DOT, NetworkFormat.GRAPHML_YED);

    private static final Set<NetworkFormat> FORMATS = EnumSet.of(
            NetworkFormat.GEXF,
            NetworkFormat.GEXF_DYNAMIC,
            NetworkFormat.GRAPHML,
            NetworkFormat.GRAPHML_MULTI,
            NetworkFormat.PAJEK,
            NetworkFormat.DL,
            NetworkFormat.DOT);

    @TempDir
    private Path folder;

    @BeforeEach
    void fetch() throws IOException {
        assumeTrue(Boolean.getBoolean("gephi"), "not with -Dgephi=true: exports are not read by Gephi");
        if (!Files.exists(TOOLKIT)) FileSystemUtils.copyRecursively(Check.FOLDER.resolve("gephi-import"), TOOLKIT);
    }

    @Test
    void gephiReadsAllFormatsAsTheyAre() throws Exception {
        for (Network network :
                List.of(Networks.small(), Networks.lonely(), Networks.hostile(true), Networks.hostile(false)))
            for (NetworkFormat format : FORMATS) assertRead(format, network);
    }

    @Test
    void gephiReadsTenThousandNodes() throws Exception {
        for (NetworkFormat format : FORMATS) assertRead(format, Networks.large(10_000));
    }

    @Test
    void gephiDrawsADynamicNetwork() throws Exception {
        Path drawing = folder.resolve("drawing.pdf");
        Path file = write(NetworkFormat.GEXF_DYNAMIC, Networks.small());
        Check.Ran ran = Check.run(
                List.of("sh", TOOLKIT + "/run.sh", "--expect-dynamic", "--pdf", drawing.toString(), file.toString()));
        assertThat(ran.code()).as(ran.output()).isZero();
        assertThat(drawing).isNotEmptyFile();
    }

    private void assertRead(NetworkFormat format, Network network) throws Exception {
        Path file = write(format, network);
        String nodes = Integer.toString(network.nodes().size());
        List<String> command = PARALLEL.contains(format)
                ? List.of("sh", TOOLKIT + "/run.sh", "--allow-merged", "--expect-nodes", nodes, file.toString())
                : List.of("sh", TOOLKIT + "/run.sh", "--expect-nodes", nodes, file.toString());
        Check.Ran ran = Check.run(command);
        assertThat(ran.code()).as(ran.output()).isZero();
    }

    private Path write(NetworkFormat format, Network network) throws IOException {
        return Files.write(
                folder.resolve(format + "." + format.extension()), NetworkFormatTests.write(format, network));
    }
}
