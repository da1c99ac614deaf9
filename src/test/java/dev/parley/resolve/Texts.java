package dev.parley.resolve;

import dev.parley.fixtures.Parsed;
import dev.parley.model.Act;
import dev.parley.model.AnnotatedDocument;
import dev.parley.model.Attribution;
import dev.parley.model.Polarity;
import dev.parley.model.Quotation;
import dev.parley.model.SectionKind;
import dev.parley.model.Sentence;
import dev.parley.model.Span;
import dev.parley.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small documents made by hand, without an annotator: words and sentences, no lemmas and no parse. */
final class Texts {
    private static final Pattern WORD = Pattern.compile("(?:\\p{L}\\.){2,}|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    private Texts() {}

    static AnnotatedDocument document(String... lines) {
        String text = String.join("\n", lines);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            sentences.add(sentence(sentences.size(), start, line));
            start += line.length() + 1;
        }
        return new AnnotatedDocument(Parsed.document(text), sentences, List.of());
    }

    private static Sentence sentence(int index, int start, String line) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            Span span = new Span(start + matcher.start(), start + matcher.end());
            tokens.add(new Token(tokens.size() + 1, span, matcher.group(), "", "", -1, ""));
        }
        Span span = new Span(start, start + line.length());
        return new Sentence(index, span, SectionKind.BODY, tokens, List.of(), List.of());
    }

    static Attribution said(AnnotatedDocument document, String source, String act, String cue, String content) {
        return said(document, source, act, cue, content, Polarity.AFFIRMED, Optional.empty());
    }

    /** An attribution whose words are looked up in the document; they must stand there once. */
    static Attribution said(
            AnnotatedDocument document,
            String source,
            String act,
            String cue,
            String content,
            Polarity polarity,
            Optional<Attribution> outer) {
        Span about = span(document, content);
        return new Attribution(
                List.of(span(document, source)),
                List.of(span(document, cue)),
                List.of(about),
                List.of(),
                List.of(),
                List.of(document.sentenceAt(about.start()).orElseThrow().span()),
                new Act(act),
                polarity,
                false,
                Quotation.INDIRECT,
                Optional.empty(),
                outer,
                "finder",
                act,
                1);
    }

    /** The same with a condition put. */
    static Attribution conditional(Attribution plain) {
        return new Attribution(
                plain.source(),
                plain.cue(),
                plain.content(),
                plain.addressees(),
                plain.targets(),
                plain.evidence(),
                plain.act(),
                plain.polarity(),
                true,
                plain.quotation(),
                plain.saidOn(),
                plain.outer(),
                plain.foundBy(),
                plain.readBy(),
                plain.confidence());
    }

    private static Span span(AnnotatedDocument document, String words) {
        String text = document.document().text();
        int start = text.indexOf(words);
        if (start < 0 || text.indexOf(words, start + 1) >= 0)
            throw new IllegalArgumentException("'" + words + "' stands not once in: " + text);
        return new Span(start, start + words.length());
    }
}
