package dev.parley.read;

import dev.parley.model.Document;
import dev.parley.model.Section;
import dev.parley.model.SectionKind;
import dev.parley.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets the paragraphs that a format gives as one text, with an empty line between two, and says what each is. */
final class Composer {
    private final SectionPatterns patterns;

    Composer(SectionPatterns patterns) {
        this.patterns = patterns;
    }

    /** The paragraphs of a text that somebody else took out of its file. */
    List<Block> paragraphs(String text) {
        return Paragraphs.of(text, 0, patterns).stream()
                .flatMap(paragraph -> Block.of(Optional.empty(), paragraph.mark(), paragraph.words()).stream())
                .toList();
    }

    /**
     * The document of these paragraphs.
     *
     * @param name the file's; it gives the id, where there is none
     * @throws UnreadableDocument when there is no paragraph
     */
    Document compose(String name, Optional<String> id, Details known, List<Block> blocks) throws UnreadableDocument {
        if (blocks.isEmpty()) throw new UnreadableDocument(name, "there is no text in it");
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            if (!text.isEmpty()) text.append("\n\n");
            Span span = new Span(text.length(), text.length() + block.words().length());
            text.append(block.words());
            paragraphs.add(new Paragraph(block.mark(), span, block.words()));
        }
        List<Section> sections = new Datelines(patterns, text.toString()).parted(sections(blocks, paragraphs, known));
        return new Document(
                Slug.of(id.orElse(Names.stem(name))),
                known.url(),
                known.publisher(),
                known.authors(),
                known.published(),
                known.title().or(() -> Sections.title(text.toString(), sections)),
                text.toString(),
                sections);
    }

    /** What the format says of a paragraph, else what the paragraph's words say. */
    private List<Section> sections(List<Block> blocks, List<Paragraph> paragraphs, Details known) {
        Optional<String> title = blocks.stream()
                .filter(block -> block.is(SectionKind.TITLE))
                .map(Block::words)
                .findFirst();
        List<Section> guessed = Sections.of(patterns, paragraphs, known.titled(title.or(known::title)));
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Section section = guessed.get(i);
            sections.add(new Section(blocks.get(i).kind().orElse(section.kind()), section.span()));
        }
        return sections;
    }
}
