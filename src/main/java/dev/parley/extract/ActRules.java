package dev.parley.extract;

import dev.parley.model.Act;
import java.util.List;

/** What the lexicon says of one act besides its cues. */
record ActRules(
        Act act,
        boolean reports,
        ObjectRole object,
        List<About> about,
        List<String> to,
        List<Phrase> content,
        List<Phrase> self) {
    /** What a bare object of a cue is to the act. */
    enum ObjectRole {
        CONTENT,
        ADDRESSEE,
        TARGET
    }

    /** Whom the act is about, when the object does not say so: the owner of a thing that it names, the subject of what is said. */
    enum About {
        OWNER,
        DOER
    }
}
