package dev.parley.find;

import dev.parley.model.Document;
import dev.parley.model.Finding;
import dev.parley.model.Finding.Reach;
import dev.parley.model.Section;
import dev.parley.model.SectionKind;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Finds who says what, by which words, with a small neural network; several threads may use one finder. */
public final class Finder implements AutoCloseable {
    private static final Set<SectionKind> UNREAD =
            EnumSet.of(SectionKind.FRONT_MATTER, SectionKind.BYLINE, SectionKind.BOILERPLATE);
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(finding -> finding.cue().get(0));

    /** To be raised when other findings come from the same weights: what was cached is then no longer true. */
    private static final String REVISION = "4";

    private static final String FOLDER = "finder";

    private final Tagger tagger;
    /** Native memory must not be freed while another thread reads a document. */
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();

    private boolean closed;

    private Finder(ModelFiles files) {
        tagger = new Tagger(files);
    }

    /** @throws FinderException when the weights are missing or damaged, or the machine cannot run them */
    public static Finder load() {
        return new Finder(new ModelFiles(FOLDER));
    }

    /**
     * Outermost reports and, by a head of their own, what stands inside them or beside them.
     *
     * @return findings sorted by their first cue span; nobody's cue overlaps another's
     * @throws IllegalStateException when the finder is closed
     */
    public List<Finding> find(Document document) {
        inUse.readLock().lock();
        try {
            if (closed) throw new IllegalStateException("the finder is closed");
            return findIn(readable(document));
        } finally {
            inUse.readLock().unlock();
        }
    }

    private List<Finding> findIn(String text) {
        List<Finding> tagged = tagger.tag(text);
        BitSet cues = new BitSet();
        List<Finding> found = new ArrayList<>();
        for (Reach reach : List.of(Reach.OUTERMOST, Reach.BESIDE)) {
            tagged.stream().filter(finding -> finding.reach() == reach).forEach(finding -> claim(finding, cues, found));
        }
        BitSet contents = new BitSet();
        found.stream()
                .flatMap(finding -> finding.content().stream())
                .forEach(span -> contents.set(span.start(), span.end()));
        return found.stream()
                .map(finding -> placed(finding, contents))
                .sorted(ORDER)
                .toList();
    }

    /** Leaves out what repeats another finding: a cue is told by its characters, and each belongs to one finding. */
    private static void claim(Finding finding, BitSet cues, List<Finding> found) {
        if (finding.cue().stream().anyMatch(span -> isClaimed(span, cues))) return;
        finding.cue().forEach(span -> cues.set(span.start(), span.end()));
        found.add(finding);
    }

    private static boolean isClaimed(Span span, BitSet cues) {
        int next = cues.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    private static Finding placed(Finding finding, BitSet contents) {
        boolean nested = finding.reach() != Reach.OUTERMOST
                && contents.get(finding.cue().get(0).start());
        return nested ? finding.at(Reach.NESTED) : finding;
    }

    /** Changes whenever the same text may give other findings. */
    public static String version() {
        return REVISION + "-" + new ModelFiles(FOLDER).version();
    }

    /** The text with blanks for what nobody says there, so that all offsets stay and the title is the first paragraph. */
    private static String readable(Document document) {
        StringBuilder text = new StringBuilder(document.text());
        for (Section section : document.sections()) {
            if (!UNREAD.contains(section.kind())) continue;
            for (int i = section.span().start(); i < section.span().end(); i++) {
                if (text.charAt(i) != '\n') text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        inUse.writeLock().lock();
        try {
            if (!closed) tagger.close();
            closed = true;
        } finally {
            inUse.writeLock().unlock();
        }
    }
}
