package dev.parley.find;

import dev.parley.find.Encoder.Reading;
import dev.parley.find.Windows.Window;
import dev.parley.model.Finding;
import java.util.ArrayList;
import java.util.List;

/** One pass over one text, from its words to its findings; may run in several threads at once. */
final class Tagger implements AutoCloseable {
    private final Settings settings;
    private final WordPieces tokenizer;
    private final Encoder encoder;
    private final ArgumentHead head;
    private final Decoder decoder;
    private final Rivals rivals;

    Tagger(ModelFiles files) {
        settings = Settings.read(files.read("config.json"));
        tokenizer = new WordPieces(files.read("tokenizer.json"));
        encoder = new Encoder(files.read("encoder.int8.onnx"));
        head = new ArgumentHead(files.read("head.int8.onnx"));
        decoder = new Decoder(settings);
        rivals = new Rivals(settings.sharedContent());
    }

    /** The findings of a text at depth 0, by the first word of their cues. */
    List<Finding> tag(String text) {
        Words words = Words.of(text, tokenizer);
        List<Finding> findings = new ArrayList<>();
        for (Window window : Windows.of(words)) tag(words, window, findings);
        return rivals.settle(findings);
    }

    private void tag(Words words, Window window, List<Finding> findings) {
        Reading reading = encoder.read(words, window.words());
        List<Cue> cues = Cue.in(reading.cue(), settings.cueWordThreshold()).stream()
                .filter(cue -> window.core().holds(window.words().from() + cue.first()))
                .filter(cue -> cue.score() >= settings.cueThreshold())
                .toList();
        if (cues.isEmpty()) return;
        List<Word> inside = words.in(window.words());
        float[][][] logProbabilities = head.read(inside, reading.states(), cues);
        for (int i = 0; i < cues.size(); i++) {
            decoder.finding(words.text(), inside, cues.get(i), logProbabilities[i])
                    .ifPresent(findings::add);
        }
    }

    @Override
    public void close() {
        tokenizer.close();
        encoder.close();
        head.close();
    }
}
