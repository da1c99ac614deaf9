package dev.parley;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message and an exit code. */
final class Faults {
    private Faults() {}

    /** A wrong command line: the reason, what may have been meant, and where to look. */
    static int usage(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter messages = command.getErr();
        messages.println("parley: " + fault.getMessage());
        UnmatchedArgumentException.printSuggestions(fault, messages);
        messages.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    /** A command that broke off; when only the reader of our output has gone, there is nothing to tell. */
    static int execution(Throwable fault, Console console, boolean debug) {
        if (outputClosed(fault)) return CommandLine.ExitCode.OK;
        console.say(Reason.of(fault));
        if (debug) fault.printStackTrace(console.messages());
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static boolean outputClosed(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException && "Broken pipe".equals(cause.getMessage()));
    }
}
