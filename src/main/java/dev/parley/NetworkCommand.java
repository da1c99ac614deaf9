package dev.parley;

import dev.parley.export.NetworkFormat;
import dev.parley.network.Projection;
import dev.parley.network.RefusedSettings;
import dev.parley.network.Slice;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley export network}: a discourse network into a file, or one file for each window of time. */
@Command(
        name = "network",
        description = {
            "A discourse network: who is tied to what by statements, or to whom by what both say.",
            "Options have the names and the defaults of the Discourse Network Analyzer.",
            "Variables: actor, person, organization, country, kind; addressee and target, each with -organization and -country; via;"
                    + " issue, act, side, polarity, quotation; document, publisher, author. Qualifiers: agreement (1 supports, 0 opposes),"
                    + " stance (1 supports, 0.5 on a condition, -1 opposes), act."
        },
        footer = {
            "Examples:",
            "  parley export network --between organization --over issue --aggregate subtract -o csv-matrix",
            "  parley export network --mode one --between organization --aggregate congruence --normalize average \\",
            "      --duplicates document -o gexf --out congruence.gexf",
            "  parley export network --time-window months -o gexf-dynamic --out months.gexf",
        })
final class NetworkCommand implements Callable<Integer> {
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm");

    @ParentCommand
    private ExportCommand export;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NetworkParameters parameters;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            defaultValue = "csv-edges",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private NetworkFormat format;

    @Mixin
    private NetworkOptions output;

    @Override
    public Integer call() throws IOException {
        NetworkParameters.Asked asked = parameters.read();
        try {
            Projection projection = new Projection(asked.settings());
            if (asked.settings().windows().cut() && format != NetworkFormat.GEXF_DYNAMIC)
                write(projection.slices(asked.events()));
            else output.write(export.parley(), format, projection.project(asked.events()));
        } catch (RefusedSettings refused) {
            throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
        }
        return 0;
    }

    private void write(List<Slice> slices) throws IOException {
        if (!output.toFile())
            throw new ParameterException(
                    spec.commandLine(),
                    "windows make a network each, and " + format
                            + " holds one; name a file with --out to get one for each, or use -o gexf-dynamic");
        // Windows of events may begin at the same time.
        Set<String> taken = new HashSet<>();
        List<NetworkOptions> files = slices.stream()
                .map(slice -> output.part(Slugs.free(name(slice.window().first()), taken)))
                .toList();
        files.forEach(NetworkOptions::refuseExisting);
        for (int index = 0; index < files.size(); index++)
            files.get(index)
                    .writeQuietly(export.parley(), format, slices.get(index).network());
        long empty = slices.stream()
                .filter(slice -> slice.network().nodes().isEmpty())
                .count();
        export.parley().console().say("%d windows, %d of them empty".formatted(slices.size(), empty));
    }

    /** A day, with the time where it is not midnight; without a colon, which some file systems do not take. */
    private static String name(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : WITH_TIME.format(time);
    }
}
