package dev.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.Parsed;
import dev.parley.fixtures.World;
import dev.parley.model.Act;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Polarity;
import dev.parley.model.Quotation;
import dev.parley.model.Span;
import dev.parley.model.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When and to whom, carried through one article of our own. */
class ExchangeTests {
    private static final AnnotatedDocument ARTICLE = Parsed.of("ferry-strike");
    private static final Told TOLD = new Told(ARTICLE);

    private static final Attribution TITLE = said("Ferry union agrees", "agree", "Ferry union", "agrees", "end strike");
    private static final Attribution MINISTRY = said(
            "The ferry union agreed",
            "say",
            "the ministry",
            "said",
            "The ferry union agreed on Tuesday to a proposal by Transport Minister Kari Holm to end the strike");
    private static final Attribution AGREED = inside(
            MINISTRY,
            "2025-05-13",
            List.of("Transport Minister Kari Holm"),
            said(
                    "The ferry union agreed",
                    "agree",
                    "The ferry union",
                    "agreed",
                    "a proposal by Transport Minister Kari Holm to end the strike"));
    private static final Attribution PROPOSAL = inside(
            MINISTRY,
            "",
            List.of(),
            said("a proposal by", "propose", "Transport Minister Kari Holm", "proposal", "end the strike"));
    private static final Attribution RETURN =
            said("The union said after", "say", "The union", "said", "the crews would return");
    private static final Attribution UNLAWFUL =
            said("Holm has called", "criticize", "Holm", "has called", "the strike unlawful");
    private static final Attribution FARES =
            said("The company said", "say", "The company", "said", "the fares would rise");
    private static final Attribution TIRED =
            said("Before the call", "say", "union leader Ole Brandt", "said", "the crews were tired");
    private static final Attribution NIGHTS =
            said("During the call", "say", "Brandt", "said", "the nights were too long");
    private static final Attribution SAIL = stated(
            "2025-05-12",
            List.of("reporters"),
            said("\"The boats will sail", "say", "Holm", "told", "The boats will sail"));
    private static final Attribution RELIEVED =
            quoted(said("\"We are relieved", "say", "she", "said", "We are relieved"));
    private static final Attribution SMALL =
            said("Holm said the harbour", "say", "Holm", "said", "the harbour was too small");
    private static final Attribution ASKED = stated(
            "2025-05-12",
            List.of(),
            said("Asked by", "ask-question", "the Bergen Post", "Asked", "whether the fares would rise"));
    private static final Attribution ANSWER = said("Asked by", "say", "Holm", "said", "they would not");
    private static final Attribution SINCE =
            said("The ministry said the crews", "say", "The ministry", "said", "the crews had worked since March");
    private static final Attribution AFTER =
            said("three days after", "say", "the ministry", "said", "the boats were safe");
    private static final Attribution ROTA =
            said("The talks between", "discuss", "Holm and Brandt", "talks", "the rota");
    private static final Attribution LETTER =
            said("In a letter", "say", "Holm", "said", "she and Brandt had agreed to share the boats");
    private static final Attribution SHARED = inside(
            LETTER, "", List.of(), said("In a letter", "agree", "she and Brandt", "had agreed", "share the boats"));

    private static final List<Attribution> ALL = List.of(
            TITLE, AGREED, PROPOSAL, MINISTRY, RETURN, UNLAWFUL, FARES, TIRED, NIGHTS, SAIL, RELIEVED, SMALL, ASKED,
            ANSWER, SINCE, AFTER, ROTA, LETTER, SHARED);
    private static final List<Statement> STATEMENTS =
            new Resolver(World.OURS.actors(), List.of()).resolve(ARTICLE, ALL);

    @Test
    void theLeadAndWhatFollowsItHaveOneDay() {
        assertThat(List.of(date(MINISTRY), date(RETURN))).containsOnly("2025-05-13");
    }

    @Test
    void theTitleHasTheDayOfWhatItTells() {
        assertThat(date(TITLE)).isEqualTo("2025-05-13");
    }

    @Test
    void whatHoldsForLongHasNoDayAndEndsTheNews() {
        assertThat(List.of(date(UNLAWFUL), date(FARES))).containsOnly("");
    }

    @Test
    void whatWasSaidBeforeATalkHasNoDay() {
        assertThat(date(TIRED)).isEmpty();
    }

    @Test
    void whatWasSaidInATalkHasItsDay() {
        assertThat(date(NIGHTS)).isEqualTo("2025-05-13");
    }

    @Test
    void theTalksThatTwoHadAreTheOnlyOnesWithADay() {
        assertThat(date(ROTA)).isEqualTo("2025-05-13");
    }

    @Test
    void whatTwoHadAgreedAfterATalkTheyAgreedInIt() {
        assertThat(date(SHARED)).isEqualTo("2025-05-13");
    }

    @Test
    void theSameSpeakerGoesOnToTheSameHearers() {
        assertThat(date(RELIEVED)).isEqualTo("2025-05-12");
        assertThat(hearers(RELIEVED)).containsExactly("reporters");
    }

    @Test
    void aNewParagraphInOtherWordsIsAnotherOccasion() {
        assertThat(date(SMALL)).isEmpty();
        assertThat(hearers(SMALL)).isEmpty();
    }

    @Test
    void anAnswerIsToWhoeverAskedAndOnThatDay() {
        assertThat(hearers(ASKED)).containsExactly("Kari Holm");
        assertThat(hearers(ANSWER)).containsExactly("Bergen Post");
        assertThat(date(ANSWER)).isEqualTo("2025-05-12");
    }

    @Test
    void aBodySpeaksOnceUnlessItsClauseTellsOfAnotherTime() {
        assertThat(date(SINCE)).isEqualTo("2025-05-13");
        assertThat(date(AFTER)).isEmpty();
    }

    @Test
    void aProposalIsMadeToWhoeverAcceptsIt() {
        assertThat(hearers(PROPOSAL)).isEqualTo(Told.names(of(AGREED).actors()));
        assertThat(hearers(AGREED)).containsExactly("Kari Holm");
    }

    private static String date(Attribution attribution) {
        return of(attribution).date().orElse("");
    }

    private static List<String> hearers(Attribution attribution) {
        return Told.names(of(attribution).addressees());
    }

    private static Statement of(Attribution attribution) {
        return STATEMENTS.get(ALL.indexOf(attribution));
    }

    private static Attribution said(String from, String act, String source, String cue, String content) {
        Attribution told = TOLD.attribution(from, source, cue, content);
        return with(told, act, List.of(), Quotation.INDIRECT, Optional.empty(), Optional.empty());
    }

    private static Attribution stated(String date, List<String> hearers, Attribution told) {
        return with(told, told.act().id(), mentions(told, hearers), told.quotation(), Optional.of(date), told.outer());
    }

    private static Attribution inside(Attribution outer, String date, List<String> hearers, Attribution told) {
        Optional<String> day = Optional.of(date).filter(known -> !known.isEmpty());
        return with(told, told.act().id(), mentions(told, hearers), told.quotation(), day, Optional.of(outer));
    }

    private static Attribution quoted(Attribution told) {
        return with(told, told.act().id(), told.addressees(), Quotation.DIRECT, told.saidOn(), told.outer());
    }

    private static List<Span> mentions(Attribution told, List<String> hearers) {
        String from = told.evidence().get(0).in(ARTICLE.document().text());
        return hearers.stream().map(hearer -> TOLD.place(from, hearer)).toList();
    }

    private static Attribution with(
            Attribution told,
            String act,
            List<Span> addressees,
            Quotation quotation,
            Optional<String> date,
            Optional<Attribution> outer) {
        return new Attribution(
                told.source(),
                told.cue(),
                told.content(),
                addressees,
                told.targets(),
                told.evidence(),
                new Act(act),
                Polarity.AFFIRMED,
                false,
                quotation,
                date,
                outer,
                told.foundBy(),
                told.readBy(),
                told.confidence());
    }
}
