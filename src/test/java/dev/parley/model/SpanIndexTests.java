package dev.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpanIndexTests {
    @Test
    void itFindsWhatASearchThroughAllWouldFind() {
        Random random = new Random(5);
        SpanIndex<Integer> index = new SpanIndex<>();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Span span = span(random);
            index.add(span, i);
            spans.add(span);
        }
        for (int i = 0; i < 500; i++) {
            Span asked = span(random);
            assertThat(index.covering(asked))
                    .containsExactlyElementsOf(numbers(spans).stream()
                            .filter(number -> spans.get(number).covers(asked))
                            .toList());
            assertThat(index.overlaps(asked)).isEqualTo(spans.stream().anyMatch(asked::overlaps));
        }
    }

    @Test
    void anEmptyOneHasNothing() {
        assertThat(new SpanIndex<String>().covering(new Span(0, 5000))).isEmpty();
        assertThat(new SpanIndex<String>().overlaps(new Span(0, 5000))).isFalse();
    }

    private static List<Integer> numbers(List<Span> spans) {
        return IntStream.range(0, spans.size()).boxed().toList();
    }

    private static Span span(Random random) {
        int start = random.nextInt(100_000);
        return new Span(start, start + 1 + random.nextInt(random.nextBoolean() ? 40 : 4000));
    }
}
