package dev.parley;

import dev.parley.graph.Ambiguity;
import dev.parley.graph.Correction;
import dev.parley.graph.Store;
import dev.parley.model.Actor;
import dev.parley.model.StatementRow;
import dev.parley.resolve.PositionFold;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code parley actors}: who is in the store, who may be meant, and the reader's decisions on who is who. */
@Command(
        name = "actors",
        description = "Lists the actors of the store, and lets you say who is who; that holds for all later texts too.",
        footer = {
            "Examples:",
            "  parley actors --ambiguous                    names that leave open who is meant",
            "  parley actors merge bobby-scott robert-scott  both are bobby-scott",
            "  parley actors split john-smith --in herald-7 --as 'John Smith (Ohio)'",
            "  parley actors undo robert-scott",
        })
final class ActorsCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    @Mixin
    private StoreOptions store;

    @Option(names = "--ambiguous", description = "List bare surnames without a bearer, and names of several actors.")
    private boolean ambiguous;

    @Option(names = "--corrections", description = "List what was decided by merge and split.")
    private boolean corrections;

    @Override
    public Integer call() throws IOException {
        try (Store opened = store.open()) {
            List<String> lines = ambiguous
                    ? opened.ambiguities().stream().map(ActorsCommand::line).toList()
                    : corrections
                            ? opened.corrections().stream()
                                    .map(ActorsCommand::line)
                                    .toList()
                            : opened.actors().stream().map(ActorsCommand::line).toList();
            parley.console().print(lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
        }
        return 0;
    }

    private static String line(Actor actor) {
        return actor.id() + "\t" + actor.name() + "\t" + StatementRow.lower(actor.kind());
    }

    private static String line(Ambiguity ambiguity) {
        return ambiguity.name()
                + ambiguity.actors().entrySet().stream()
                        .map(entry -> "\n  " + entry.getKey() + "\t" + String.join(", ", entry.getValue()))
                        .collect(Collectors.joining());
    }

    private static String line(Correction correction) {
        return correction.actor() + "\tis " + correction.becomes() + "\t"
                + correction.document().map(id -> "in " + id).orElse("everywhere");
    }

    @Command(name = "merge", description = "Two actors are one: all that was said by the others was said by the first.")
    int merge(
            @Parameters(paramLabel = "ID", description = "The one that stays.") String kept,
            @Parameters(paramLabel = "OTHER", arity = "1..*", description = "What it was taken for as well.")
                    List<String> others,
            @Mixin StoreOptions store) {
        return change(store, opened -> {
            Actor actor = actor(opened, kept);
            int documents = 0;
            for (String other : others)
                documents += opened.correct(
                        new Correction(other, kept, Optional.empty(), actor.name(), actor.kind()),
                        new PositionFold()::fold);
            return documents;
        });
    }

    @Command(name = "split", description = "In these documents an actor is somebody else of the same name.")
    int split(
            @Parameters(paramLabel = "ID", description = "The one that was taken for both.") String wrong,
            @Option(names = "--in", paramLabel = "DOCUMENT", required = true, description = "Id of a document.")
                    List<String> documents,
            @Option(names = "--as", paramLabel = "NAME", required = true, description = "What the other one is called.")
                    String name,
            @Mixin StoreOptions store) {
        return change(store, opened -> {
            Actor actor = actor(opened, wrong);
            String id = Correction.idOf(name);
            int changed = 0;
            for (String document : documents)
                changed += opened.correct(
                        new Correction(wrong, id, Optional.of(document), name, actor.kind()), new PositionFold()::fold);
            return changed;
        });
    }

    @Command(name = "undo", description = "Takes back what was decided on an actor.")
    int undo(
            @Parameters(paramLabel = "ID", description = "The one that was decided to be another.") String actor,
            @Option(names = "--in", paramLabel = "DOCUMENT", description = "The document in which it was decided.")
                    Optional<String> document,
            @Mixin StoreOptions store) {
        return change(store, opened -> opened.undo(actor, document, new PositionFold()::fold));
    }

    private int change(StoreOptions where, Function<Store, Integer> change) {
        try (Store opened = where.open()) {
            int documents = change.apply(opened);
            opened.describe();
            parley.console().say("changed in " + documents + (documents == 1 ? " document" : " documents"));
            return 0;
        } catch (IllegalArgumentException refused) {
            throw new Failure(refused.getMessage(), refused);
        }
    }

    private static Actor actor(Store store, String id) {
        return store.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the store has no actor '" + id + "'; 'parley actors' lists all, with their ids"));
    }
}
