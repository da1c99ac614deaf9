package dev.parley.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageSignsTests {
    private static final String DETAILS =
            "details: {title: [h1], publisher: [h1], author: [h1], published: [time], url: [link]}\n";

    @Test
    void theMarksThatComeWithTheProgramCanBeUsed() {
        assertThat(PageSigns.load().article()).isNotEmpty();
    }

    @Test
    void allWrongSelectorsAreNamedAtOnce() {
        String yaml =
                "leftOut: ['nav[']\nnoise: []\narticle: ['a >>> b', article]\ncaption: []\nbyline: []\n" + DETAILS;
        assertThatThrownBy(() -> PageSigns.of(bytes(yaml)))
                .isInstanceOf(LanguageException.class)
                .hasMessageContaining("language/pages.yml, nav[: ")
                .hasMessageContaining("language/pages.yml, a >>> b: ");
    }

    @Test
    void aMissingOrUnknownKeyIsRefused() {
        assertThatThrownBy(() -> PageSigns.of(bytes("leftOut: []\n" + DETAILS)))
                .isInstanceOf(LanguageException.class)
                .hasMessageContaining("noise");
        String yaml = "leftOut: []\nnoise: []\narticle: []\ncaption: []\nbyline: []\ndetails: {title: []}\n";
        assertThatThrownBy(() -> PageSigns.of(bytes(yaml))).hasMessageContaining("publisher");
    }

    @Test
    void authorsMayBeSeveralAndBadValuesSayNothing() throws Exception {
        String page = "<title>Talks</title><meta name=author content='Ada Writer'><meta name=author content='Jun Oda'>"
                + "<meta name=date content='last week'><time datetime='2031-05-06T10:00Z'></time>"
                + "<link rel=canonical href='/talks'><meta property=og:url content='https://courier.example/talks'>"
                + "<p>They met.";
        dev.parley.model.Document document =
                new Readers(Metadata.none()).read("a.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(document.authors()).isEqualTo(List.of("Ada Writer", "Jun Oda"));
        assertThat(document.published()).hasToString("Optional[2031-05-06]");
        assertThat(document.uri()).contains("https://courier.example/talks");
        assertThat(document.title()).contains("Talks");
    }

    private static ByteArrayInputStream bytes(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }
}
