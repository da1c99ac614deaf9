package dev.parley;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What one command line did when it was run in this process. */
public record Terminal(int code, String out, String messages) {
    public static Terminal run(String... arguments) {
        return runOn("", arguments);
    }

    /** @param input what stands on the standard input */
    public static Terminal runOn(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Parley parley = new Parley(new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(messages, true, StandardCharsets.UTF_8),
                false));
        int code = parley.run(arguments);
        return new Terminal(code, out.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
    }
}
