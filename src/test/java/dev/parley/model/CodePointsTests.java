package dev.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointsTests {
    private static final String TEXT = "a😀b😀😀c";

    @Test
    void countsAsTheJdkDoes() {
        CodePoints points = new CodePoints(TEXT);
        for (int offset = 0; offset <= TEXT.length(); offset++) {
            boolean inside = offset > 0
                    && offset < TEXT.length()
                    && Character.isSurrogatePair(TEXT.charAt(offset - 1), TEXT.charAt(offset));
            int expected = TEXT.codePointCount(0, inside ? offset - 1 : offset);
            assertThat(points.count(offset)).as("offset %d", offset).isEqualTo(expected);
        }
    }

    @Test
    void goesThereAndBack() {
        CodePoints points = new CodePoints(TEXT);
        for (int count = 0; count <= TEXT.codePointCount(0, TEXT.length()); count++) {
            assertThat(points.offset(count)).isEqualTo(TEXT.offsetByCodePoints(0, count));
        }
        List<Span> spans = List.of(new Span(1, 4), new Span(6, 9));
        assertThat(points.inside(points.outside(spans))).isEqualTo(spans);
    }
}
