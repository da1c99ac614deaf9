package dev.parley.extract;

import dev.parley.model.Act;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Document;
import dev.parley.model.Finding;
import dev.parley.model.Finding.Reach;
import dev.parley.model.Polarity;
import dev.parley.model.Quotation;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Findings and parses into attributions: what was found is read, what was not found is found by the grammar. */
public final class Extractor {
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final CueReader cues;
    private final PolarityReader polarities;
    private final ContentReader contents;
    private final Splitter splitter;
    private final HearerReader hearers;
    private final TargetReader targets;
    private final DateReader dates;
    private final Nesting nesting;
    private final Deeds deeds;
    private final Utterances utterances;
    private final QuotationReader quotations = new QuotationReader();

    public Extractor(Lexicon lexicon) {
        this.lexicon = lexicon;
        grammar = new Grammar(lexicon);
        cues = new CueReader(lexicon);
        polarities = new PolarityReader(lexicon.modifiers());
        contents = new ContentReader(lexicon);
        splitter = new Splitter(contents);
        hearers = new HearerReader(lexicon);
        targets = new TargetReader(lexicon);
        dates = new DateReader(lexicon.modifiers());
        nesting = new Nesting(lexicon.modifiers());
        deeds = new Deeds(lexicon);
        utterances = new Utterances(lexicon);
    }

    /** What stands beside quotations that no finding claims: worth a parse as the findings are, in no order. */
    public static List<Span> unclaimed(Document document, List<Finding> findings) {
        return Utterances.unclaimed(document.text(), findings);
    }

    /** In text order of the cues; those inside a report carry it as their outer attribution. */
    public List<Attribution> extract(AnnotatedDocument document, List<Finding> findings) {
        Sentences sentences = new Sentences(document, findings);
        Drafts drafts = new Drafts();
        // Constructions are surer than the finder's second head, which learned from fewer examples.
        addOuter(findings, drafts, sentences);
        addByGrammar(Frame.Where.ANYWHERE, drafts, sentences);
        addByGrammar(Frame.Where.BESIDE, drafts, sentences);
        addFurther(findings, drafts, sentences);
        addByGrammar(Frame.Where.REPORT, drafts, sentences);
        List<Draft> ordered = nesting.joinSelfReports(drafts, sentences).stream()
                .sorted(Comparator.comparing((Draft draft) -> draft.candidate().firstCue())
                        .thenComparing(draft -> Span.around(
                                draft.candidate().content().isEmpty()
                                        ? draft.candidate().cue()
                                        : draft.candidate().content()))
                        .thenComparing(draft -> draft.candidate().foundBy()))
                .toList();
        Echoes echoes = new Echoes(lexicon.modifiers(), sentences, ordered);
        return nesting.nest(ordered, (draft, outer) -> attribution(draft, outer, sentences, echoes.meant(draft)));
    }

    private void addOuter(List<Finding> findings, Drafts drafts, Sentences sentences) {
        utterances.complete(candidates(true, findings), sentences).stream()
                .flatMap(candidate -> splitter.split(candidate, sentences).stream())
                .forEach(part -> draft(part, sentences).ifPresent(drafts::add));
    }

    private void addFurther(List<Finding> findings, Drafts drafts, Sentences sentences) {
        Borders borders = new Borders(sentences);
        candidates(false, findings).stream()
                .map(borders::drawn)
                .filter(candidate -> !drafts.haveCueIn(candidate.cue()))
                .flatMap(candidate -> splitter.split(candidate, sentences).stream())
                .forEach(part -> draft(part, sentences).ifPresent(drafts::add));
    }

    private List<Candidate> candidates(boolean outermost, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> outermost == (finding.reach() == Reach.OUTERMOST))
                .map(finding -> Candidate.of(finding, lexicon.calibration()))
                .toList();
    }

    private void addByGrammar(Frame.Where where, Drafts drafts, Sentences sentences) {
        for (Syntax syntax : sentences.parsed())
            for (Candidate candidate : grammar.find(syntax, where)) {
                if (drafts.haveCueIn(candidate.cue()) || !stands(candidate, where, drafts, syntax)) continue;
                draft(clipped(candidate, drafts), sentences)
                        .filter(this::meetsFrame)
                        .ifPresent(drafts::add);
            }
    }

    private static Candidate clipped(Candidate candidate, Drafts drafts) {
        return drafts.reporting(candidate.firstCue()).stream()
                .map(Draft::candidate)
                .min(Comparator.comparingInt(
                        report -> Span.around(report.content()).length()))
                .map(candidate::inside)
                .orElse(candidate);
    }

    /** Whether a draft has the polarity that its frame is for. */
    private boolean meetsFrame(Draft draft) {
        return lexicon.frames().stream()
                .filter(frame -> frame.name().equals(draft.candidate().foundBy()))
                .flatMap(frame -> frame.requires().stream())
                .allMatch(draft.polarity()::equals);
    }

    /** Whether a candidate stands where its frame looks: in a report, beside another cue, or anywhere. */
    private static boolean stands(Candidate candidate, Frame.Where where, Drafts drafts, Syntax syntax) {
        return switch (where) {
            case ANYWHERE -> true;
            case REPORT -> !drafts.reporting(candidate.firstCue()).isEmpty();
            case BESIDE ->
                syntax.headOf(syntax.within(candidate.cue()))
                        .filter(head -> head.relation().equals("conj"))
                        .flatMap(syntax::head)
                        .filter(head -> drafts.haveCueIn(List.of(head.span())))
                        .isPresent();
        };
    }

    private Optional<Draft> draft(Candidate candidate, Sentences sentences) {
        Optional<Sentences.Place> place = sentences.at(candidate.cue());
        if (place.isEmpty()) return Optional.empty();
        Reading cue = cues.read(place.get().syntax(), place.get().tokens());
        boolean nonsense =
                candidate.depth() > 0 && (!cue.listed() || candidate.source().isEmpty());
        Polarity polarity = polarities.read(place.get().syntax(), place.get().tokens(), cue);
        if (nonsense || deeds.tells(candidate, cue, polarity, place.get(), sentences)) return Optional.empty();
        boolean reporting = cue.neutral() || lexicon.rules(cue.act()).reports();
        Optional<Reading> content = reporting && polarity == Polarity.AFFIRMED
                ? content(candidate, sentences).filter(read -> !read.act().equals(cue.act()))
                : Optional.empty();
        Reading reading = content.filter(read -> cue.neutral()).orElse(cue);
        Optional<Act> alternative = content.map(read -> cue.neutral() ? cue.act() : read.act());
        Candidate told = hearers.withoutHearer(candidate, place.get(), reading);
        return Optional.of(new Draft(told, reading, polarity, reporting, alternative));
    }

    /** What the first of a content's sentences that carries an act makes of a neutral cue. */
    private Optional<Reading> content(Candidate candidate, Sentences sentences) {
        Speaker speaker = Speaker.of(candidate.source(), sentences);
        return sentences.all(candidate.content()).stream()
                .flatMap(place -> contents.read(place.syntax(), place.tokens(), speaker).stream())
                .map(read -> new Reading(read.act(), read.entry(), true, read.negated()))
                .findFirst();
    }

    private Attribution attribution(Draft draft, Optional<Attribution> outer, Sentences sentences, List<Span> meant) {
        Candidate candidate = draft.candidate();
        Sentences.Place cue = sentences.at(candidate.cue()).orElseThrow();
        Optional<Sentences.Place> content = sentences.at(candidate.content());
        Circumstances circumstances = new Circumstances(cue, candidate, outer);
        List<Span> addressees = hearers.read(cue, content, draft.reading(), candidate, circumstances);
        List<Span> all = new ArrayList<>(candidate.cue());
        all.addAll(candidate.content());
        return new Attribution(
                candidate.source(),
                candidate.cue(),
                sentences.withoutConjunction(meant, lexicon.modifiers()),
                addressees,
                targets.read(cue, draft.reading(), content, addressees),
                sentences.around(all),
                draft.reading().act(),
                draft.polarity(),
                content.filter(this::conditional).isPresent(),
                outer.isPresent() ? Quotation.INDIRECT : quotations.read(candidate.content(), sentences.text()),
                dates.read(circumstances, cue.tokens().get(0), sentences.published()),
                outer,
                candidate.foundBy(),
                draft.reading().entry(),
                candidate.confidence(),
                draft.alternative());
    }

    private boolean conditional(Sentences.Place content) {
        return lexicon.modifiers().phrases(PhraseList.CONDITIONS).stream()
                .anyMatch(phrase -> phrase.find(content.tokens()).isPresent());
    }
}
