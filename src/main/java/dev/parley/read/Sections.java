package dev.parley.read;

import dev.parley.model.Section;
import dev.parley.model.SectionKind;
import dev.parley.read.SectionPatterns.Sign;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Says of each paragraph of one article what part of the article it is; where in doubt, running text. */
final class Sections {
    /** Titles and bylines stand this near to the top, in paragraphs. */
    private static final int TOP = 20;

    private static final int LONGEST_HEADLINE = 200;

    /** A first line that ends in a full stop and is longer is a sentence of the text. */
    private static final int LONGEST_ENDED_HEADLINE = 120;

    /** Letters of a word that may stand between names. */
    private static final int LONGEST_LINK = 3;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final SectionPatterns patterns;
    private final List<Paragraph> paragraphs;

    /** The words of authors' names. */
    private final Set<String> authors = new HashSet<>();

    private final int title;

    /** The head whose list goes on. */
    private Optional<Sign> head = Optional.empty();

    private Sections(SectionPatterns patterns, List<Paragraph> paragraphs, Details known) {
        this.patterns = patterns;
        this.paragraphs = paragraphs;
        known.authors().forEach(author -> authors.addAll(capitalized(author)));
        List<Paragraph> top = paragraphs.subList(0, Math.min(TOP, paragraphs.size()));
        top.stream()
                .filter(paragraph -> shows(Sign.BYLINE, paragraph))
                .forEach(byline -> authors.addAll(capitalized(byline.words())));
        this.title = known.title()
                .flatMap(words ->
                        first(top, paragraph -> folded(paragraph.words()).equals(folded(words))))
                .or(() -> first(top, this::unsigned).filter(this::headline))
                .orElse(-1);
    }

    /**
     * The sections of an article, one for each paragraph.
     *
     * @param paragraphs in text order
     * @param known its title and authors, where known, are looked for
     */
    static List<Section> of(SectionPatterns patterns, List<Paragraph> paragraphs, Details known) {
        Sections sections = new Sections(patterns, paragraphs, known);
        List<Section> found = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            found.add(new Section(sections.kind(i), paragraphs.get(i).span()));
        }
        return found;
    }

    /** The words of the title among the sections of a text. */
    static Optional<String> title(String text, List<Section> sections) {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.TITLE)
                .map(section -> section.span().in(text).replaceAll("\\s+", " "))
                .findFirst();
    }

    private SectionKind kind(int index) {
        Paragraph paragraph = paragraphs.get(index);
        head = head.filter(sign -> sign == Sign.TAKEAWAYS ? paragraph.bullet() : !paragraph.running());
        if (index == title) return SectionKind.TITLE;
        if (head.equals(Optional.of(Sign.TAKEAWAYS))) return SectionKind.TAKEAWAY;
        if (shows(Sign.TAKEAWAYS, paragraph)
                && next(index).filter(Paragraph::bullet).isPresent()) {
            head = Optional.of(Sign.TAKEAWAYS);
            return SectionKind.HEADING;
        }
        if (shows(Sign.BYLINE, paragraph) || names(paragraph)) return SectionKind.BYLINE;
        if (shows(Sign.TAIL, paragraph)) head = Optional.of(Sign.TAIL);
        if (shows(Sign.CAPTION, paragraph)) return SectionKind.CAPTION;
        if (shows(Sign.NOTE, paragraph) || head.isPresent()) return SectionKind.BOILERPLATE;
        return heading(index) ? SectionKind.HEADING : SectionKind.BODY;
    }

    /** Whether running text follows a short line; a mark makes a heading in any case. */
    private boolean heading(int index) {
        Paragraph paragraph = paragraphs.get(index);
        return paragraph.mark() == Paragraph.Mark.HEADING
                || paragraph.headed() && next(index).filter(Paragraph::running).isPresent();
    }

    private boolean headline(int index) {
        Paragraph paragraph = paragraphs.get(index);
        int longest = paragraph.ended() ? LONGEST_ENDED_HEADLINE : LONGEST_HEADLINE;
        return next(index).isPresent()
                && !paragraph.bullet()
                && paragraph.words().length() <= longest
                && !shows(Sign.RUNNING, paragraph);
    }

    private boolean unsigned(Paragraph paragraph) {
        return !names(paragraph)
                && EnumSet.complementOf(EnumSet.of(Sign.RUNNING, Sign.DATELINE)).stream()
                        .noneMatch(sign -> shows(sign, paragraph));
    }

    /** Whether it is made of authors' names and short words between them ("and") alone. */
    private boolean names(Paragraph paragraph) {
        if (paragraph.running()) return false;
        List<String> names = capitalized(paragraph.words());
        return names.size() > 1
                && authors.containsAll(names)
                && NO_WORD.splitAsStream(paragraph.words())
                        .allMatch(word -> word.length() <= LONGEST_LINK || isCapitalized(word));
    }

    private boolean shows(Sign sign, Paragraph paragraph) {
        return patterns.shows(sign, paragraph.words());
    }

    private Optional<Paragraph> next(int index) {
        return index + 1 < paragraphs.size() ? Optional.of(paragraphs.get(index + 1)) : Optional.empty();
    }

    private static Optional<Integer> first(List<Paragraph> paragraphs, Predicate<Paragraph> wanted) {
        return IntStream.range(0, paragraphs.size())
                .filter(index -> wanted.test(paragraphs.get(index)))
                .boxed()
                .findFirst();
    }

    private static List<String> capitalized(String words) {
        return NO_WORD.splitAsStream(words).filter(Sections::isCapitalized).toList();
    }

    private static boolean isCapitalized(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Letters and digits alone, so that quotation marks and a full stop make no difference. */
    static String folded(String words) {
        return NO_WORD.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
