package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Network;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every format: a new one needs its golden file here and nothing else. */
class NetworkFormatTests {
    private static final Path GOLDEN = Path.of("src/test/resources/export");
    private static final Path WRITTEN = Path.of("target/export");

    @ParameterizedTest
    @EnumSource
    void theSmallNetworkIsWrittenAsItsGoldenFileHasIt(NetworkFormat format) throws IOException {
        String name = format + "." + format.extension();
        Path written = Files.createDirectories(WRITTEN).resolve(name);
        Files.write(written, write(format, Networks.small()));
        Path golden = GOLDEN.resolve(name);
        assertThat(golden).as("read %s and copy it to %s", written, golden).exists();
        assertThat(Files.readString(written)).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @EnumSource
    void noControlCharacterGetsIntoAFileAndNoTextThatIsNone(NetworkFormat format) throws IOException {
        String file = new String(write(format, Networks.hostile(true)), StandardCharsets.UTF_8);
        assertThat(file).doesNotContainPattern("[\\p{Cc}&&[^\\r\\n]]").doesNotContain("\uFFFD", "\u202E");
    }

    @ParameterizedTest
    @EnumSource
    void labelsOfAllScriptsAreKept(NetworkFormat format) throws IOException {
        String file = new String(write(format, Networks.hostile(true)), StandardCharsets.UTF_8);
        if (format != NetworkFormat.CSV_EDGES) assertThat(file).contains("עברית", "العربية", "😀", "👩‍🚀", "𠀀");
    }

    @ParameterizedTest
    @EnumSource
    void theStreamStaysOpen(NetworkFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        format.write(Networks.empty(), out);
        assertThat(out.size()).isPositive();
    }

    @Test
    void formatsAreNamedAsTheUserTypesThem() {
        assertThat(NetworkFormat.values())
                .extracting(NetworkFormat::toString)
                .containsExactly(
                        "gexf",
                        "gexf-dynamic",
                        "graphml",
                        "graphml-multi",
                        "graphml-yed",
                        "csv-nodes",
                        "csv-edges",
                        "csv-matrix",
                        "pajek",
                        "dl",
                        "dot",
                        "cytoscape");
    }

    static byte[] write(NetworkFormat format, Network network) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(network, out);
        return out.toByteArray();
    }
}
