package dev.parley;

import dev.parley.graph.Store;
import dev.parley.graph.ValidationReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code parley validate}: whether the store keeps to the shapes. */
@Command(
        name = "validate",
        description = "Checks the store against the shapes of the ontology; exit code 1 when something is wrong.",
        footer = {"Example:", "  parley validate --store war"})
final class ValidateCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() throws IOException {
        try (Store opened = store.open()) {
            ValidationReport report = opened.validate();
            parley.console().print(String.join("\n", report.lines()) + "\n");
            return report.conforms() ? 0 : 1;
        }
    }
}
