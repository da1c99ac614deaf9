package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Document;
import dev.parley.model.Sentence;
import dev.parley.model.Token;
import dev.parley.resolve.NameFinder.Name;
import dev.parley.resolve.NameFinder.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Goes through a document once and finds everybody whom it names. */
final class Casting {
    private final Authority authority;
    private final ActorWords words;
    private final Document document;
    private final NameFinder finder;
    private final People people;
    private final Introductions introductions;
    private final Map<String, Actor> organizations = new LinkedHashMap<>();

    private Casting(Authority authority, ActorWords words, Document document) {
        this.authority = authority;
        this.words = words;
        this.document = document;
        finder = new NameFinder(authority, words, document.published());
        people = new People(authority, words, document);
        introductions = new Introductions(authority, words, document.published());
    }

    static Discourse cast(AnnotatedDocument document, Authority authority, ActorWords words) {
        return new Casting(authority, words, document.document()).cast(document);
    }

    /** Full names first, because a headline may use a surname before the text gives the name. */
    private Discourse cast(AnnotatedDocument annotated) {
        Map<Sentence, List<Name>> names = new LinkedHashMap<>();
        annotated.sentences().forEach(sentence -> names.put(sentence, finder.names(sentence)));
        names.forEach((sentence, found) -> found.stream()
                .filter(name -> isPerson(name) && (full(name) || byOffice(sentence, name)))
                .forEach(name -> named(sentence, name)));
        List<Mention> mentions = new ArrayList<>();
        names.forEach((sentence, found) -> found.forEach(name -> mentions.add(mention(sentence, name))));
        return new Discourse(mentions, people);
    }

    private Mention mention(Sentence sentence, Name name) {
        boolean person = isPerson(name) || name.sort() == Sort.ORGANIZATION && people.surname(name.words());
        Actor actor = person ? person(sentence, name) : organization(name);
        return new Mention(
                name.span(), List.of(actor), sentence.index(), sentence.section(), subject(sentence, name), false);
    }

    private Person named(Sentence sentence, Name name) {
        return people.named(
                name.tokens(),
                gender(sentence, name),
                subject(sentence, name),
                introductions.asRelative(sentence, name.tokens()));
    }

    private boolean subject(Sentence sentence, Name name) {
        return introductions.head(sentence, name.tokens()).relation().startsWith("nsubj");
    }

    private Actor person(Sentence sentence, Name name) {
        Person person = full(name)
                ? named(sentence, name)
                : people.single(name.words(), name.span().start(), gender(sentence, name));
        introductions.describe(person, sentence, name.tokens());
        return person.actor();
    }

    /** A known one, one of the document whose initials these are, or a new one. */
    private Actor organization(Name name) {
        String text = name.words();
        return authority
                .named(text, document.published())
                .or(() -> initials(text))
                .orElseGet(() -> organizations.computeIfAbsent(
                        Spelling.slug(text),
                        id -> Actors.of(id, text.replaceFirst("^[Tt]he ", ""), ActorKind.ORGANIZATION, false)));
    }

    private Optional<Actor> initials(String text) {
        if (!text.matches("\\p{Lu}{3,}")) return Optional.empty();
        return organizations.values().stream()
                .filter(actor -> actor.name().replaceAll("[^\\p{Lu}]", "").equals(text))
                .filter(actor -> !actor.name().equals(text))
                .findFirst();
    }

    /** Given name and surname; "de Blasio" is a surname alone. */
    private boolean full(Name name) {
        return name.tokens().size() > 1
                && !words.has(WordClass.NAME_PARTICLE, name.tokens().get(0).word());
    }

    /** "President Obama" is as good as the full name of one who has that office. */
    private boolean byOffice(Sentence sentence, Name name) {
        int before = name.tokens().get(0).index() - 1;
        if (before < 1) return false;
        List<String> titles = words.roles(sentence.token(before).word().toLowerCase(Locale.ROOT));
        return authority
                .named(name.words(), document.published())
                .filter(actor -> actor.memberships().stream().anyMatch(membership -> titles.stream()
                        .anyMatch(title -> membership.role().endsWith(title))))
                .isPresent();
    }

    private boolean isPerson(Name name) {
        if (name.sort() == Sort.PERSON)
            return authority
                    .named(name.words(), document.published())
                    .map(actor -> actor.kind() == ActorKind.PERSON)
                    .orElse(true);
        return name.sort() == Sort.KNOWN
                && authority
                        .named(name.words(), document.published())
                        .filter(actor -> actor.kind() == ActorKind.PERSON)
                        .isPresent();
    }

    private Gender gender(Sentence sentence, Name name) {
        int before = name.tokens().get(0).index() - 1;
        if (before >= 1) {
            Token title = sentence.token(before);
            if (words.has(WordClass.TITLE_MALE, title.word())) return Gender.MALE;
            if (words.has(WordClass.TITLE_FEMALE, title.word())) return Gender.FEMALE;
        }
        return name.tokens().size() > 1 ? people.given(name.words()) : Gender.UNKNOWN;
    }
}
