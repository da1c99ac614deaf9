package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.Document;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The bodies and places that one document names: which names are one body's. */
final class Bodies {
    private final Authority authority;
    private final ActorWords words;
    private final Document document;
    /** By id, in the order in which they were named. */
    private final Map<String, Actor> named = new LinkedHashMap<>();

    Bodies(Authority authority, ActorWords words, Document document) {
        this.authority = authority;
        this.words = words;
        this.document = document;
    }

    /** A known one, one of the document whose initials or head these are, or a new one. */
    Actor of(String text) {
        Actor actor = authority
                .named(text, document.published())
                .or(() -> initials(text))
                .or(() -> shortened(text))
                .orElseGet(() -> unknown(text));
        named.putIfAbsent(actor.id(), actor);
        return actor;
    }

    private Optional<Actor> initials(String text) {
        String letters = text.replace(".", "");
        if (!letters.matches("\\p{Lu}{3,}")) return Optional.empty();
        return named.values().stream()
                .filter(actor -> authority.get(actor.id()).isEmpty())
                .filter(actor -> actor.name().replaceAll("[^\\p{Lu}]", "").equals(letters))
                .filter(actor -> !actor.name().equals(text))
                .findFirst();
    }

    /** "The Post" where the Washington Post was named. */
    private Optional<Actor> shortened(String text) {
        if (!common(text)) return Optional.empty();
        return named.values().stream()
                .filter(actor -> headed(actor.name(), text))
                .findFirst()
                .or(() ->
                        document.publisher().filter(name -> headed(name, text)).map(this::of));
    }

    /** "Commission" for the "Electoral Commission" and the "Commission on Fisheries". */
    private boolean headed(String name, String noun) {
        String whole = Spelling.folded(name);
        String part = Spelling.folded(noun);
        return whole.endsWith(" " + part)
                || words.all(WordClass.NAME_OPENING).stream()
                        .anyMatch(joint -> whole.startsWith(part + " " + joint + " "));
    }

    /** Under its own name, or under the document's where many are called so. */
    private Actor unknown(String text) {
        String id = common(text) ? Spelling.slug(document.id()) + "." + Spelling.slug(text) : Spelling.slug(text);
        return Actors.of(id, text.replaceFirst("^[Tt]he ", ""), ActorKind.ORGANIZATION, false);
    }

    /** Whether it is one word that is only part of a name. */
    private boolean common(String text) {
        return words.classOf(Spelling.folded(text), WordClass.BODY, WordClass.PART_OF_NAME)
                .isPresent();
    }
}
