package dev.parley;

import dev.parley.HandCoded.Coded;
import dev.parley.extract.Lexicon;
import dev.parley.graph.Ontology;
import dev.parley.graph.Store;
import dev.parley.network.Events;
import dev.parley.network.Variable;
import dev.parley.resolve.PositionFold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley import}: what others have made, into a store. */
@Command(
        name = "import",
        description = "Takes over what others have made.",
        footer = {"Example:", "  parley import statements coded.csv"})
final class ImportCommand implements Callable<Integer> {
    private static final Set<String> KEPT =
            Set.of(("statement_id document title author source publisher date_time date time person organization"
                            + " concept issue agreement stance act addressee target text confidence")
                    .split(" "));

    @ParentCommand
    private Parley parley;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to import: statements");
    }

    @Command(
            name = "statements",
            description = {
                "Statements coded by hand: a CSV table in UTF-8, with commas or semicolons, such as the event list of the Discourse"
                        + " Network Analyzer.",
                "Columns: organization or person (one of them), concept (or issue); agreement (1 or 0; or support, oppose, conditional,"
                        + " neutral); date or date_time (2025-03-18, 2025-03-18T09:30); statement_id; document_id with document_title,"
                        + " document_author, document_source; act, addressee, target, text, confidence.",
                "Names that the store knows mean the same actor or issue. The same file again changes nothing.",
            },
            footer = {"Example:", "  parley import statements coded.csv --store coded/"})
    int statements(
            @Parameters(paramLabel = "FILE.csv", description = "The table.") Path file,
            @Option(
                            names = "--name",
                            paramLabel = "NAME",
                            description =
                                    "What the ids of its documents and statements begin with (default: the file's name).")
                    Optional<String> name,
            @Mixin StoreOptions store)
            throws IOException {
        Events events = EventFile.read(file);
        String prefix =
                Slugs.slug(name.orElseGet(() -> file.getFileName().toString().replaceFirst("\\.[^.]*$", "")));
        try (Store opened = store.create()) {
            if (opened.issues().isEmpty()) opened.install(Ontology.load(Optional.empty(), Optional.empty()));
            Slugs names = new Slugs(opened.actors(), opened.issues());
            HandCoded coding = new HandCoded(names, Lexicon.load().acts(), prefix);
            List<Coded> documents = coding.documents(events);
            PositionFold positions = new PositionFold();
            for (Coded coded : documents)
                opened.ingest(coded.document(), coded.statements(), coded.issues(), positions::fold);
            coding.problems().forEach(problem -> parley.console().say("left out: " + problem));
            parley.console()
                    .say("%d statements in %d documents, into %s"
                            .formatted(
                                    events.events().size() - coding.problems().size(),
                                    documents.size(),
                                    store.folder()));
            sayWhatIsLeftOut(events);
            return coding.problems().isEmpty() ? 0 : Parley.PARTLY;
        }
    }

    private void sayWhatIsLeftOut(Events events) {
        String others = events.variables().stream()
                .map(Variable::name)
                .filter(column -> !KEPT.contains(column))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty())
            parley.console()
                    .say("left out, since a store has no place for them: " + others
                            + "; 'parley export network --events FILE' makes networks of them too");
    }
}
