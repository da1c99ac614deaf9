package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Statement;
import java.util.List;

/** Takes those who are only described for groups: "a White House official" may be another one every time. */
final class Unnamed {
    private Unnamed() {}

    static Statement asGroups(Statement statement) {
        return new Statement(
                statement.id(),
                statement.document(),
                statement.attribution(),
                groups(statement.actors()),
                groups(statement.addressees()),
                groups(statement.targets()),
                groups(statement.via()),
                statement.reportedIn(),
                statement.stances(),
                statement.date());
    }

    private static List<Actor> groups(List<Actor> actors) {
        return actors.stream().map(Unnamed::group).toList();
    }

    private static Actor group(Actor actor) {
        return actor.unnamed() && actor.kind() == ActorKind.PERSON
                ? new Actor(
                        actor.id(),
                        actor.name(),
                        ActorKind.GROUP,
                        actor.aliases(),
                        actor.adjectives(),
                        actor.memberships(),
                        actor.onBehalfOf(),
                        actor.wikidata(),
                        true)
                : actor;
    }
}
