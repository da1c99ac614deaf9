package dev.parley.find;

import dev.parley.find.Encoder.Reading;
import dev.parley.find.Words.Range;
import dev.parley.model.Finding;
import dev.parley.model.Finding.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Outermost reports first, by their cues, then the others; of two findings one's cue may overlap the other's. */
    List<Finding> tag(String text) {
        Words words = Words.of(text, tokenizer);
        List<Finding> findings = new ArrayList<>();
        for (Range window : Windows.of(words)) tag(words, window, findings);
        Map<Boolean, List<Finding>> outermost =
                findings.stream().collect(Collectors.partitioningBy(finding -> finding.reach() == Reach.OUTERMOST));
        return Stream.concat(rivals.settle(outermost.get(true)).stream(), outermost.get(false).stream())
                .toList();
    }

    private void tag(Words words, Range window, List<Finding> findings) {
        Reading reading = encoder.read(words, window);
        List<Cue> cues = cues(reading.cue(), settings.cueThreshold());
        int outermost = cues.size();
        cues.addAll(cues(reading.further(), settings.furtherThreshold()));
        if (cues.isEmpty()) return;
        List<Word> inside = words.in(window);
        float[][][] logProbabilities = head.read(inside, reading.states(), cues);
        for (int i = 0; i < cues.size(); i++) {
            Reach reach = i < outermost ? Reach.OUTERMOST : Reach.BESIDE;
            decoder.finding(words.text(), inside, cues.get(i), logProbabilities[i], reach)
                    .ifPresent(findings::add);
        }
    }

    private List<Cue> cues(float[][] probabilities, float threshold) {
        return Cue.in(probabilities, settings.cueWordThreshold()).stream()
                .filter(cue -> cue.score() >= threshold)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public void close() {
        tokenizer.close();
        encoder.close();
        head.close();
    }
}
