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

    /** What is wrong in the entry becomes a problem of the file. */
    static ActRules of(Act act, ActEntry entry, LanguageFile file) {
        List<ObjectRole> object =
                file.each(entry.object().stream().toList(), text -> Lexicon.constant(ObjectRole.class, text));
        return new ActRules(
                act,
                entry.reports(),
                object.isEmpty() ? ObjectRole.CONTENT : object.get(0),
                file.each(entry.about(), text -> Lexicon.constant(About.class, text)),
                entry.to(),
                file.each(entry.content(), Phrase::of),
                file.each(entry.self(), Phrase::of));
    }
}
