package dev.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The independent check of the SPARQL protocol, which lies outside the repository. */
class ProtocolIT {
    private static final Path CHECK = Path.of("../shared/check/protocol.py");

    @Test
    void theIndependentCheckFindsNoFailure() throws IOException, InterruptedException {
        if (!"required".equals(System.getProperty("shared")))
            assumeTrue(Files.exists(CHECK), CHECK + " is not there: the protocol is not checked");
        try (TestServer server = TestServer.start(TestServer.harbour(), TestServer.settings())) {
            Process check = new ProcessBuilder(
                            "python3", CHECK.toString(), server.address() + "/sparql", "--strict", "-q")
                    .redirectErrorStream(true)
                    .start();
            String report = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(check.waitFor()).as(report).isZero();
            assertThat(report).contains("0 failed, 0 skipped");
        }
    }
}
