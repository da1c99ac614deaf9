package dev.parley.serve;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpStatus;

/** What sort of thing has a name by which people look for it. */
enum NameKind {
    ACTOR("actor"),
    ISSUE("issue"),
    ACT("act"),
    DOCUMENT("document"),
    OUTLET("publisher"),
    CLASS("class"),
    PROPERTY("property");

    /** What people look for; the others are for those who write queries. */
    static final Set<NameKind> THINGS = EnumSet.of(ACTOR, ISSUE, ACT, DOCUMENT);

    private final String word;

    NameKind(String word) {
        this.word = word;
    }

    /** In a sentence for people. */
    String word() {
        return word;
    }

    /** The kind that goes by this word. */
    static NameKind of(String word) throws RefusedRequest {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new RefusedRequest(
                        HttpStatus.BAD_REQUEST,
                        "There is no kind of name “" + word + "”, only "
                                + Arrays.stream(values()).map(NameKind::word).collect(joining(", ")) + "."));
    }
}
