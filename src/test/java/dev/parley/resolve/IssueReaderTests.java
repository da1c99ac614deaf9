package dev.parley.resolve;

import static dev.parley.resolve.Texts.document;
import static dev.parley.resolve.Texts.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.World;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Issue;
import dev.parley.model.Polarity;
import dev.parley.model.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssueReaderTests {
    private static final IssueReader READER = new IssueReader(World.OURS.issues());

    @Test
    void likeWordsNameTheSameIssue() {
        assertThat(read("propose", "suspending all bombardment of the electricity grid"))
                .containsExactly(Map.entry("energy-strike-halt", Stance.SUPPORT));
        assertThat(read("agree", "an armistice at sea"))
                .containsExactly(Map.entry("black-sea-maritime-ceasefire", Stance.SUPPORT));
    }

    @Test
    void theWiderIssueStandsOnlyWhereNoNarrowerFits() {
        assertThat(read("agree", "a truce")).containsExactly(Map.entry("ceasefire", Stance.SUPPORT));
        assertThat(read("agree", "a month-long truce"))
                .containsExactly(Map.entry("full-30-day-ceasefire", Stance.SUPPORT));
    }

    @Test
    void oneContentCanConcernSeveralIssues() {
        assertThat(read("demand", "Sanctions relief for Moscow and an end to military aid for Kyiv"))
                .containsExactly(
                        Map.entry("military-aid-and-intelligence-to-ukraine", Stance.OPPOSE),
                        Map.entry("sanctions-easing", Stance.SUPPORT));
    }

    @Test
    void aConditionFoundOutsideTheContentHoldsForWhatWouldBeSupported() {
        AnnotatedDocument document = document("Given money, they would accept a carbon tax.");
        Attribution accepted = said(document, "they", "agree", "would accept", "a carbon tax");
        assertThat(READER.in(document, List.of()).read(Texts.conditional(accepted)))
                .containsExactly(Map.entry("carbon-price", Stance.CONDITIONAL));
    }

    @Test
    void whatIsInNoCodebookIsNoIssue() {
        assertThat(read("say", "the weather had been fine all week")).isEmpty();
    }

    @Test
    void whoeverDemandsThatAnAmbitionBeDroppedOpposesIt() {
        assertThat(read("demand", "Kyiv must abandon its bid for NATO membership"))
                .containsExactly(Map.entry("ukraine-nato-membership", Stance.OPPOSE));
    }

    @Test
    void otherDomainsAreReadByTheSameRules() {
        assertThat(read("reject", "any increase of the retirement age"))
                .containsExactly(Map.entry("pension-age-increase", Stance.OPPOSE));
        assertThat(read("want", "rich countries to pay into the loss and damage fund"))
                .containsExactly(Map.entry("loss-and-damage-fund", Stance.SUPPORT));
        assertThat(read("say", "phasing out coal by 2030 would be a mistake"))
                .containsExactly(Map.entry("coal-exit", Stance.OPPOSE));
        assertThat(read("promise", "to raise the minimum wage"))
                .containsExactly(Map.entry("minimum-wage-increase", Stance.SUPPORT));
    }

    @Test
    void theProposalIsWhatWasLastSoCalled() {
        AnnotatedDocument document = document(
                "Brazil put forward a proposal for a carbon border tax on Monday.",
                "The weather was bad.",
                "Nobody spoke for an hour.",
                "India turned down the proposal.");
        Attribution rejected = said(document, "India", "reject", "turned down", "the proposal");
        assertThat(READER.in(document, List.of(rejected)).read(rejected))
                .containsExactly(Map.entry("carbon-border-tax", Stance.OPPOSE));
    }

    @Test
    void aPronounIsWhatWasLastSpokenOf() {
        AnnotatedDocument document = document("Norway endorsed a carbon tax.", "Poland turned it down.");
        Attribution endorsed = said(document, "Norway", "support", "endorsed", "a carbon tax");
        Attribution opposed = said(document, "Poland", "reject", "turned", "it");
        assertThat(READER.in(document, List.of(endorsed, opposed)).read(opposed))
                .containsExactly(Map.entry("carbon-price", Stance.OPPOSE));
    }

    @Test
    void whatTheDocumentNamesElsewhereNeedsFewerWords() {
        AnnotatedDocument alone = document("Farmers praised a fund for disasters.");
        AnnotatedDocument known = document("A loss and damage fund is new.", "Farmers praised a fund for disasters.");
        assertThat(READER.in(alone, List.of()).read(praised(alone))).isEmpty();
        assertThat(READER.in(known, List.of()).read(praised(known)))
                .containsExactly(Map.entry("loss-and-damage-fund", Stance.SUPPORT));
    }

    private static Attribution praised(AnnotatedDocument document) {
        return said(document, "Farmers", "support", "praised", "a fund for disasters");
    }

    @Test
    void whoeverReportsAnotherTakesNoSide() {
        AnnotatedDocument document = document("The envoy said that Oslo had welcomed the grain corridor.");
        Attribution outer = said(document, "The envoy", "say", "said", "Oslo had welcomed the grain corridor");
        Attribution inner = said(
                document, "Oslo", "support", "welcomed", "the grain corridor", Polarity.AFFIRMED, Optional.of(outer));
        List<Attribution> all = List.of(outer, inner);
        assertThat(READER.in(document, all).read(outer))
                .containsExactly(Map.entry("black-sea-grain-deal", Stance.NEUTRAL));
        assertThat(READER.in(document, all).read(inner))
                .containsExactly(Map.entry("black-sea-grain-deal", Stance.SUPPORT));
    }

    @Test
    void whoeverReportsHisOwnSideTakesItsSide() {
        AnnotatedDocument document = document("The minister said his country had accepted the grain corridor.");
        Attribution outer =
                said(document, "The minister", "say", "said", "his country had accepted the grain corridor");
        Attribution inner = said(
                document,
                "his country",
                "agree",
                "accepted",
                "the grain corridor",
                Polarity.AFFIRMED,
                Optional.of(outer));
        assertThat(READER.in(document, List.of(outer, inner)).read(outer))
                .containsExactly(Map.entry("black-sea-grain-deal", Stance.SUPPORT));
    }

    private static final IssueReader UNPHRASED = new IssueReader(List.of(
            issue("harbour-tunnel", "Tunnel under the harbour", "A road tunnel is dug, so that lorries need no ferry."),
            issue("ferry-subsidy", "Subsidy for ferries", "The town pays for ferries and their crews."),
            issue("fish-market", "New fish market", "A market hall for fishermen is built on the quay.")));

    private static Issue issue(String id, String label, String definition) {
        return new Issue(id, label, Optional.of(definition), List.of(), List.of());
    }

    @Test
    void anIssueWithoutPhrasingsIsKnownByTheWordsOfItsDefinition() {
        AnnotatedDocument document = document(
                "The tunnel under the harbour is long, and the subsidy for ferries small.",
                "Berg promised a road for lorries.");
        Attribution promised = said(document, "Berg", "promise", "promised", "a road for lorries");
        assertThat(UNPHRASED.in(document, List.of(promised)).read(promised))
                .containsExactly(Map.entry("harbour-tunnel", Stance.SUPPORT));
    }

    @Test
    void fewWordsNameNoIssueInADocumentThatSpeaksOfOtherThings() {
        AnnotatedDocument document = document("The weather was bad.", "Berg promised a road for lorries.");
        Attribution promised = said(document, "Berg", "promise", "promised", "a road for lorries");
        assertThat(UNPHRASED.in(document, List.of(promised)).read(promised)).isEmpty();
    }

    private static Map<String, Stance> read(String act, String content) {
        AnnotatedDocument document = document("They did so : " + content);
        Attribution attribution = said(document, "They", act, "did so", content);
        return READER.in(document, List.of(attribution)).read(attribution);
    }
}
