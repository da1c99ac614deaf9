package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.ActorKind;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Document;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import dev.parley.resolve.NameFinder.Name;
import dev.parley.resolve.NameFinder.Sort;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final Tellings tellings;
    private final People people;
    private final Introductions introductions;
    private final Bodies bodies;

    private Casting(Authority authority, ActorWords words, Document document, Tellings tellings) {
        this.tellings = tellings;
        this.authority = authority;
        this.words = words;
        this.document = document;
        finder = new NameFinder(authority, words, document.published());
        people = new People(authority, words, document);
        bodies = new Bodies(authority, words, document);
        introductions = new Introductions(authority, words, document.published());
    }

    static Discourse cast(AnnotatedDocument document, Authority authority, ActorWords words, Tellings tellings) {
        return new Casting(authority, words, document.document(), tellings).cast(document);
    }

    /** Full names first, because a headline may use a surname before the text gives the name. */
    private Discourse cast(AnnotatedDocument annotated) {
        Map<Sentence, List<Name>> names = new LinkedHashMap<>();
        annotated.sentences().forEach(sentence -> names.put(sentence, finder.names(sentence)));
        names.forEach((sentence, found) -> found.stream()
                .filter(name -> isPerson(name) && (full(name) || byOffice(sentence, name)))
                .forEach(name -> named(sentence, name)));
        names.values().stream()
                .flatMap(List::stream)
                .filter(name -> !isPerson(name) && name.tokens().size() > 1)
                .forEach(name -> bodies.of(name.words()));
        List<Mention> mentions = new ArrayList<>();
        names.forEach((sentence, found) -> mentions.addAll(mentions(sentence, withSurnames(sentence, found))));
        return new Discourse(mentions, people, bodies);
    }

    /** With the bare surnames of those named in full that nothing else marks as names. */
    private List<Name> withSurnames(Sentence sentence, List<Name> found) {
        List<Name> names = new ArrayList<>(found);
        sentence.tokens().stream()
                .filter(token -> token.tag().equals("NNP") && Spelling.capital(token.word()))
                .filter(token -> people.surname(token.word()))
                .filter(token -> found.stream().noneMatch(name -> name.span().overlaps(token.span())))
                .filter(token -> !insideLongerName(sentence, token))
                .forEach(token -> names.add(new Name(List.of(token), Sort.PERSON)));
        names.sort(Comparator.comparing(Name::span));
        return names;
    }

    /** "Trump Tower", "the Lincoln Memorial". */
    private static boolean insideLongerName(Sentence sentence, Token token) {
        boolean next = token.index() < sentence.tokens().size()
                && sentence.token(token.index() + 1).tag().startsWith("NNP");
        boolean before =
                token.index() > 1 && sentence.token(token.index() - 1).tag().startsWith("NNP");
        return next
                || before
                        && sentence.entities().stream()
                                .anyMatch(entity -> entity.span().overlaps(token.span()));
    }

    /** Of each name, and of two that an "and" joins. */
    private List<Mention> mentions(Sentence sentence, List<Name> names) {
        List<Mention> mentions = new ArrayList<>();
        for (Name name : names) {
            Mention mention = mention(sentence, name);
            if (!mentions.isEmpty())
                joint(sentence, mentions.get(mentions.size() - 1), mention).ifPresent(mentions::add);
            mentions.add(mention);
        }
        return mentions;
    }

    private Optional<Mention> joint(Sentence sentence, Mention one, Mention other) {
        if (one.span().end() >= other.span().start()) return Optional.empty();
        String between = document.text()
                .substring(one.span().end(), other.span().start())
                .strip();
        Actor first = one.actors().get(0);
        Actor second = other.actors().get(0);
        if (!words.has(WordClass.AND, between) || first.kind() != second.kind() || first.equals(second))
            return Optional.empty();
        return Optional.of(new Mention(
                new Span(one.span().start(), other.span().end()),
                List.of(first, second),
                sentence.index(),
                sentence.section(),
                Mention.Sort.NOUN,
                one.subject() || other.subject(),
                one.quoted()));
    }

    private Mention mention(Sentence sentence, Name name) {
        boolean person = isPerson(name)
                || (name.sort() == Sort.KNOWN ? people.surelySurname(name.words()) : people.surname(name.words()));
        Actor actor = person ? person(sentence, name) : bodies.of(name.words());
        return new Mention(
                name.span(),
                List.of(actor),
                sentence.index(),
                sentence.section(),
                Mention.Sort.NAME,
                subject(sentence, name),
                tellings.quoted(name.span()));
    }

    private Person named(Sentence sentence, Name name) {
        return people.named(
                name.tokens(),
                gender(sentence, name),
                subject(sentence, name),
                introductions.asRelative(sentence, name.tokens()));
    }

    private boolean subject(Sentence sentence, Name name) {
        return Subjects.subject(sentence, name.tokens(), introductions.head(sentence, name.tokens()));
    }

    private Actor person(Sentence sentence, Name name) {
        Person person = full(name)
                ? named(sentence, name)
                : people.single(name.words(), name.span().start(), gender(sentence, name));
        introductions.describe(person, sentence, name.tokens());
        return person.actor();
    }

    /** Given name and surname; "de Blasio" is a surname alone. */
    private boolean full(Name name) {
        String first = name.tokens().get(0).word();
        return name.tokens().size() > 1
                && (!words.has(WordClass.NAME_PARTICLE, first) || Spelling.capital(first) && words.given(first));
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

    /** What the title says. */
    private Gender gender(Sentence sentence, Name name) {
        int before = name.tokens().get(0).index() - 1;
        if (before >= 1) {
            Token title = sentence.token(before);
            if (words.has(WordClass.TITLE_MALE, title.word())) return Gender.MALE;
            if (words.has(WordClass.TITLE_FEMALE, title.word())) return Gender.FEMALE;
        }
        return Gender.UNKNOWN;
    }
}
