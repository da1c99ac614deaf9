package dev.parley.find;

import dev.parley.model.Document;
import dev.parley.model.Finding;
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
    private static final Comparator<Finding> ORDER = Comparator.comparingInt(Finding::depth)
            .thenComparing(finding -> finding.cue().get(0));

    /** To be raised when other findings come from the same weights: what was cached is then no longer true. */
    private static final String REVISION = "1";

    private static final String FOLDER = "finder";

    /** On news the third level down finds nothing more. */
    private static final int DEEPEST = 2;

    /** In UTF-16 units: what is shorter reports nobody. */
    private static final int SHORTEST_REPORT = 25;

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
     * The model learned outermost reports only, so it reads each content again for the reports inside it.
     *
     * @return findings sorted by depth, then by their first cue span; nobody's cue overlaps another's
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
        BitSet cues = new BitSet();
        List<Finding> found = new ArrayList<>();
        List<Finding> outer = unclaimed(tagger.tag(text), cues);
        for (int depth = 1; !outer.isEmpty(); depth++) {
            found.addAll(outer);
            outer = depth > DEEPEST ? List.of() : nested(outer, text, depth, cues);
        }
        found.sort(ORDER);
        return List.copyOf(found);
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

    private List<Finding> nested(List<Finding> outer, String text, int depth, BitSet cues) {
        List<Finding> nested = new ArrayList<>();
        for (Finding finding : outer) {
            Span content = Span.around(finding.content());
            if (content.length() < SHORTEST_REPORT) continue;
            List<Finding> inside = tagger.tag(content.in(text)).stream()
                    .map(found -> moved(found, content.start(), depth))
                    .toList();
            nested.addAll(unclaimed(inside, cues));
        }
        return nested;
    }

    /** Leaves out what repeats another finding: a cue is told by its characters, and each belongs to one finding. */
    private static List<Finding> unclaimed(List<Finding> findings, BitSet cues) {
        List<Finding> unclaimed = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.cue().stream().anyMatch(span -> isClaimed(span, cues))) continue;
            finding.cue().forEach(span -> cues.set(span.start(), span.end()));
            unclaimed.add(finding);
        }
        return unclaimed;
    }

    private static boolean isClaimed(Span span, BitSet cues) {
        int next = cues.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    private static Finding moved(Finding finding, int by, int depth) {
        return new Finding(
                moved(finding.source(), by),
                moved(finding.cue(), by),
                moved(finding.content(), by),
                finding.score(),
                depth);
    }

    private static List<Span> moved(List<Span> spans, int by) {
        return spans.stream()
                .map(span -> new Span(span.start() + by, span.end() + by))
                .toList();
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
