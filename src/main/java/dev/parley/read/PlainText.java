package dev.parley.read;

import dev.parley.model.Document;
import dev.parley.model.Section;
import dev.parley.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads plain text: the document's text is the file verbatim, so that offsets into one are offsets into the other. */
final class PlainText {
    private final SectionPatterns patterns;

    PlainText(SectionPatterns patterns) {
        this.patterns = patterns;
    }

    /**
     * Reads an article.
     *
     * @param name the file's name; without its ending it gives the id, where front matter gives none
     * @param given what is known from elsewhere; it wins over the front matter
     */
    Document read(String name, byte[] bytes, Details given) throws UnreadableDocument {
        String text = Utf8.decode(name, bytes);
        Optional<FrontMatter> front = FrontMatter.of(name, text);
        Details known = front.map(matter -> given.or(matter.details())).orElse(given);
        List<Paragraph> paragraphs =
                Paragraphs.of(text, front.map(matter -> matter.span().end()).orElse(0), patterns);
        if (paragraphs.isEmpty()) throw new UnreadableDocument(name, "there is no text after the front matter");
        List<Section> sections = new ArrayList<>();
        front.ifPresent(matter -> sections.add(new Section(SectionKind.FRONT_MATTER, matter.span())));
        sections.addAll(new Datelines(patterns, text).parted(Sections.of(patterns, paragraphs, known)));
        String id = Slug.of(front.flatMap(FrontMatter::id).orElse(Names.stem(name)));
        return new Document(
                id,
                known.url(),
                known.publisher(),
                known.authors(),
                known.published(),
                known.title().or(() -> Sections.title(text, sections)),
                text,
                sections);
    }
}
