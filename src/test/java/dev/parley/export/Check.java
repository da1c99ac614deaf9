package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The independent readers of network files, which lie outside the repository and on the machine. */
final class Check {
    static final Path FOLDER = Path.of("../shared/check");
    private static final boolean REQUIRED = "required".equals(System.getProperty("shared"));
    private static final String PYTHON = "/usr/bin/python3";

    private Check() {}

    /** Skips the test, unless it may not be skipped, where a command does not work or a file is not there. */
    static void need(String what, boolean there) {
        if (!REQUIRED) assumeTrue(there, what + " is not there: exports are not checked by it");
    }

    static void needPython() throws IOException, InterruptedException {
        need(FOLDER.toString(), Files.exists(FOLDER));
        need("python3 with networkx and igraph", works(PYTHON, "-c", "import networkx, igraph"));
        need("graphviz", works("dot", "-V"));
    }

    /** What check_export.py says of each file, after it found no fault in any. */
    static List<JsonNode> python(List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(PYTHON, FOLDER.resolve("check_export.py").toString(), "--json"));
        files.forEach(file -> command.add(file.toString()));
        Ran ran = run(command);
        List<JsonNode> reports =
                ran.output().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(reports).as(ran.output()).hasSameSizeAs(files);
        for (JsonNode report : reports)
            assertThat(report.get("problems")).as(report.get("file").asString()).isEmpty();
        assertThat(ran.code()).as(ran.output()).isZero();
        return reports;
    }

    /** The exit code of a command and all that it printed. */
    record Ran(int code, String output) {}

    static Ran run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output);
    }

    static boolean works(String... command) throws InterruptedException {
        try {
            return run(List.of(command)).code() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
