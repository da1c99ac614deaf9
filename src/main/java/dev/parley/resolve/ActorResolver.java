package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.Span;
import dev.parley.model.Token;
import dev.parley.resolve.Mention.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says who is meant by the words of one document: the names in it, then descriptions and pronouns in text order. */
final class ActorResolver {
    private final AnnotatedDocument annotated;
    private final ActorWords words;
    private final Phrases phrases;
    private final Antecedents antecedents;
    private final Discourse discourse;
    private final References references;
    private final NounPhrases nouns;
    private final Pairs pairs;
    private final Map<Attribution, List<Actor>> known = new HashMap<>();
    private final Tellings tellings;
    private final Background background;

    ActorResolver(AnnotatedDocument annotated, List<Attribution> all, Authority authority, ActorWords words) {
        this.annotated = annotated;
        this.words = words;
        tellings = new Tellings(all);
        Document document = annotated.document();
        phrases = new Phrases(annotated, words, authority);
        antecedents = new Antecedents(phrases);
        discourse = Casting.cast(annotated, authority, words, tellings);
        Pronouns pronouns = new Pronouns(discourse);
        references = new References(annotated.document(), authority, words, tellings, pronouns, this::sources);
        nouns = new NounPhrases(authority, words, document, discourse);
        pairs = new Pairs(words, pronouns, nouns::hasOffice, nouns::described);
        background = new Background(annotated, tellings, words, phrases, this::note);
    }

    /** The actors of an attribution's source. */
    List<Actor> sources(Attribution attribution) {
        List<Actor> actors = known.get(attribution);
        if (actors != null) return actors;
        known.put(attribution, List.of());
        if (!attribution.source().isEmpty())
            background.upTo(attribution.source().get(0).start());
        List<Actor> resolved = resolve(attribution.source(), attribution, Sort.SOURCE);
        known.put(attribution, resolved);
        return resolved;
    }

    /** The actors that other words of an attribution mean. */
    List<Actor> mentioned(List<Span> spans, Attribution within) {
        Set<Actor> actors = new LinkedHashSet<>();
        spans.forEach(span -> actors.addAll(resolve(List.of(span), within, Sort.NOUN)));
        return List.copyOf(actors);
    }

    private List<Actor> resolve(List<Span> spans, Attribution within, Sort sort) {
        List<Phrase> found = phrases.in(spans);
        Set<Actor> actors = new LinkedHashSet<>();
        if (phrases.ofOne(found)) actors.addAll(bearer(found, within));
        else found.forEach(phrase -> actors.addAll(actors(phrase, Optional.of(within))));
        if (actors.isEmpty() && sort == Sort.SOURCE && thing(found))
            remember(Span.around(spans), List.of(), Sort.THING, true);
        if (!actors.isEmpty()) remember(Span.around(spans), List.copyOf(actors), sort, sort == Sort.SOURCE);
        return List.copyOf(actors);
    }

    /** "The report says": what a later "it" may mean. */
    private boolean thing(List<Phrase> found) {
        return found.size() == 1
                && words.has(WordClass.ARTIFACT, found.get(0).head().word());
    }

    /** Who has several roles that share one article: the first of them that tells. */
    private List<Actor> bearer(List<Phrase> roles, Attribution within) {
        Token article = roles.get(0).tokens().get(0);
        List<List<Actor>> meant = roles.stream()
                .map(role -> role.tokens().contains(article) ? role : role.after(article))
                .map(role -> actors(role, Optional.of(within)))
                .toList();
        return meant.stream()
                .filter(actors -> actors.stream().anyMatch(actor -> !actor.unnamed()))
                .findFirst()
                .orElse(meant.get(0));
    }

    private void remember(Span span, List<Actor> actors, Sort sort, boolean subject) {
        annotated
                .sentenceAt(span.start())
                .ifPresent(sentence -> discourse.add(new Mention(
                        span, actors, sentence.index(), sentence.section(), sort, subject, tellings.quoted(span))));
    }

    /** Remembers whom a phrase between the sources means, or that it means a thing. */
    private void note(Phrase phrase, Sort sort) {
        if (sort == Sort.NOUN
                && discourse.nameAt(phrase.last().span().end() + 1).isPresent()) return;
        boolean thing = sort == Sort.THING || sort == Sort.THINGS;
        List<Actor> actors = thing ? List.of() : actors(phrase, Optional.empty());
        if (!thing && actors.isEmpty()) return;
        if (sort == Sort.NOUN && actors.size() == 1 && actors.get(0).unnamed())
            discourse.learn(actors.get(0), words.gender(phrase.head().word()));
        boolean subject = Subjects.subject(phrase.sentence(), phrase.tokens(), phrase.head());
        remember(phrase.span(), actors, sort, subject);
    }

    private List<Actor> actors(Phrase phrase, Optional<Attribution> within) {
        List<Token> core = trimmed(phrase);
        if (core.isEmpty()) return List.of();
        Phrase plain = phrase.with(core);
        if (core.size() == 1) {
            if (words.has(WordClass.RELATIVE, plain.head().word())) return antecedent(plain, within);
            Optional<List<Actor>> pronoun = references.actors(plain, within);
            if (pronoun.isPresent()) return pronoun.get();
        }
        Optional<Phrase> members = nouns.members(plain);
        if (members.isPresent()) return actors(members.get(), within);
        Optional<List<Actor>> pair = pairs.actors(plain, references.place(plain, within));
        if (pair.isPresent()) return pair.get();
        return owner(plain, within)
                .map(owner -> nouns.owned(owner, plain.with(core.subList(1, core.size()))))
                .orElseGet(() -> nouns.actors(plain));
    }

    /** Who is meant by the first word of "his ministers", "our side" and "whose lawyers". */
    private Optional<Actor> owner(Phrase phrase, Optional<Attribution> within) {
        List<Token> tokens = phrase.tokens();
        if (tokens.size() < 2) return Optional.empty();
        Phrase first = phrase.with(tokens.subList(0, 1));
        if (first.head().tag().equals("WP$"))
            return antecedent(first, within).stream().findFirst();
        return words.classOf(
                        tokens.get(0).word(),
                        WordClass.HE,
                        WordClass.SHE,
                        WordClass.IT,
                        WordClass.THEY,
                        WordClass.SPEAKER,
                        WordClass.SPEAKER_SIDE)
                .flatMap(kind -> references.actors(first, within))
                .flatMap(found -> found.stream().findFirst());
    }

    /** Without a possessive ending and words that only stress. */
    private List<Token> trimmed(Phrase phrase) {
        List<Token> tokens = new ArrayList<>(phrase.tokens());
        while (!tokens.isEmpty() && tokens.get(tokens.size() - 1).tag().equals("POS")) tokens.remove(tokens.size() - 1);
        while (tokens.size() > 1
                && words.has(WordClass.REFLEXIVE, tokens.get(tokens.size() - 1).word()))
            tokens.remove(tokens.size() - 1);
        return tokens;
    }

    private List<Actor> antecedent(Phrase phrase, Optional<Attribution> within) {
        List<Actor> actors = all(antecedents.of(phrase), within);
        return actors.isEmpty() && words.has(WordClass.WHO, phrase.head().word())
                ? all(antecedents.persons(phrase, words::someone), within)
                : actors;
    }

    private List<Actor> all(List<Phrase> found, Optional<Attribution> within) {
        return found.stream()
                .flatMap(phrase -> actors(phrase, within).stream())
                .distinct()
                .toList();
    }
}
