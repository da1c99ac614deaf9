package dev.parley;

import dev.parley.export.NetworkFormat;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: where everything starts. */
@Command(
        name = "parley",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        usageHelpAutoWidth = true,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        description = "Turns news into a knowledge graph of actors, statements and positions.",
        footerHeading = "%n",
        footer = {
            "Examples:",
            "  parley run news/         read a folder of texts and look at the result on port 3330",
            "  parley query --list      what can be asked",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 some documents failed, 130 interrupted.",
        },
        subcommands = {
            RunCommand.class,
            IngestCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            ActorsCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ExplainCommand.class,
            ExtractCommand.class,
            IssuesCommand.class,
            ValidateCommand.class,
            StatsCommand.class,
            BackupCommand.class,
            CompactCommand.class
        })
public final class Parley implements Callable<Integer> {
    /** Some documents failed; the others were done. */
    static final int PARTLY = 3;

    @Spec
    private CommandSpec spec;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "Say only what went wrong.")
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show stack traces.")
    private boolean debug;

    private final Console console;

    Parley(Console console) {
        this.console = console;
    }

    /** Runs one command and exits with its code: 0 done, 1 failed, 2 wrong usage, 3 some documents failed. */
    public static void main(String[] arguments) {
        System.exit(new Parley(Console.system()).run(arguments));
    }

    /** Runs one command and gives its exit code. */
    int run(String... arguments) {
        return new CommandLine(this)
                .setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(console.messages(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(NetworkFormat.class, new Word<>(NetworkFormat.class))
                .registerConverter(GraphFile.class, new Word<>(GraphFile.class))
                .setParameterExceptionHandler(Faults::usage)
                .setExecutionExceptionHandler((fault, command, parsed) -> Faults.execution(fault, console, debug))
                .execute(arguments);
    }

    /** Without a command: the short help. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return CommandLine.ExitCode.OK;
    }

    Console console() {
        return console;
    }

    boolean quiet() {
        return quiet;
    }

    boolean debug() {
        return debug;
    }
}
