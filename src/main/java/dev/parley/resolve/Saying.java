package dev.parley.resolve;

import dev.parley.model.Actor;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.Quotation;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import dev.parley.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement in its sentence, as far as that tells when it was made. */
record Saying(Statement statement, Sentence sentence) {
    /** Beside the past of "said" these say nothing of a time of their own: "saying", "adding". */
    private static final Set<String> PAST = Set.of("VBD", "VBG");

    /** In sentences. */
    private static final int NEAR = 3;

    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");

    private static final Set<String> OTHER = Set.of("VBZ", "VBP", "MD");

    Attribution attribution() {
        return statement.attribution();
    }

    boolean nested() {
        return attribution().outer().isPresent();
    }

    int place() {
        return place(statement);
    }

    /** Where its cue begins. */
    static int place(Statement statement) {
        return statement.attribution().cue().get(0).start();
    }

    /** Told as one event: "said" and "was asked", not "says", "has said" or "had said", and no noun. */
    boolean past() {
        List<Token> verbs = verbs();
        boolean verbal = verbs.stream().anyMatch(verb -> PAST.contains(verb.tag())) || verbs.isEmpty() && !nominal();
        return verbal && !lasting();
    }

    /** Told as something that holds at the time or was done by then: "says", "has said", "had said". */
    boolean lasting() {
        return verbs().stream().anyMatch(verb -> OTHER.contains(verb.tag())) || perfect();
    }

    /** "Has said", "had said". */
    boolean perfect() {
        return verbs().stream().anyMatch(this::perfect);
    }

    boolean joint() {
        return statement.actors().size() > 1;
    }

    /** Named by a noun of which the sentence tells something past: "the talks came". */
    boolean toldOf() {
        return nominal()
                && cue().stream()
                        .filter(token -> token.head() > 0)
                        .anyMatch(token -> sentence.token(token.head()).tag().equals("VBD"));
    }

    /** Whether the cue is a participle without a time of its own: "asked by X, Y said". */
    boolean participle() {
        List<Token> verbs = verbs();
        return !verbs.isEmpty() && verbs.stream().allMatch(verb -> verb.tag().equals("VBN"));
    }

    boolean nominal() {
        return verbs().isEmpty() && cue().stream().anyMatch(token -> token.tag().startsWith("NN"));
    }

    private boolean perfect(Token verb) {
        return verb.lemma().equals("have")
                && verbs().stream().anyMatch(other -> other.tag().equals("VBN"));
    }

    /** Whether one of these conjunctions stands before its source: "after the council said". */
    boolean begins(Set<String> conjunctions) {
        List<Token> clause = within(
                attribution().source().isEmpty()
                        ? attribution().cue()
                        : attribution().source());
        return !clause.isEmpty()
                && clause.get(0).index() > 1
                && conjunctions.contains(
                        sentence.token(clause.get(0).index() - 1).word().toLowerCase(Locale.ROOT));
    }

    /** The verbs of the cue with their auxiliaries. */
    private List<Token> verbs() {
        List<Token> cue = cue();
        Set<Integer> heads = cue.stream().map(Token::index).collect(Collectors.toSet());
        Stream<Token> auxiliaries = sentence.tokens().stream()
                .filter(token -> token.relation().startsWith("aux") && heads.contains(token.head()));
        return Stream.concat(cue.stream(), auxiliaries)
                .filter(token -> token.tag().startsWith("VB") || token.tag().equals("MD"))
                .distinct()
                .toList();
    }

    List<Token> cue() {
        return within(attribution().cue());
    }

    /** The words of its sentence outside its content. */
    List<Token> around() {
        List<Token> content = within(attribution().content());
        return sentence.tokens().stream()
                .filter(token -> !content.contains(token))
                .toList();
    }

    private List<Token> within(List<Span> spans) {
        return sentence.tokens().stream()
                .filter(token -> spans.stream().anyMatch(span -> span.overlaps(token.span())))
                .toList();
    }

    boolean sameSpeaker(Saying other) {
        return spokenBy(other.statement.actors());
    }

    /** Whether these are its speakers, by whatever name. */
    boolean spokenBy(List<Actor> actors) {
        return !actors.isEmpty() && ids(actors).equals(ids(statement.actors()));
    }

    static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).toList();
    }

    /** Whether the same speaker goes on: in the same paragraph, in his own words, or as the cue says. */
    boolean follows(Saying last, Document document) {
        boolean near = sentence.index() - last.sentence.index() <= NEAR;
        return near && sameSpeaker(last) && (quoted() || sameParagraph(last, document));
    }

    /** Whether it is in the speaker's own words throughout. */
    boolean quoted() {
        return attribution().quotation() == Quotation.DIRECT;
    }

    private boolean sameParagraph(Saying last, Document document) {
        int from = Math.min(last.place(), place());
        int to = Math.max(last.place(), place());
        return !PARAGRAPH.matcher(document.text().substring(from, to)).find();
    }

    /** Whether the last one asked what this one answers: "asked by X, Y said", or X asked Y and Y said. */
    boolean answers(Saying last) {
        boolean asked = last.attribution().act().id().equals("ask-question") && !sameSpeaker(last);
        boolean here = last.participle() && last.sentence.equals(sentence);
        boolean him = spokenBy(last.statement.addressees()) && sentence.index() - last.sentence.index() <= NEAR;
        return asked && (here || him);
    }
}
