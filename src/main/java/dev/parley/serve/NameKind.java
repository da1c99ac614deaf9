package dev.parley.serve;

/** What sort of thing has a name by which people look for it. */
enum NameKind {
    ACTOR("actor"),
    ISSUE("issue"),
    ACT("act"),
    DOCUMENT("document"),
    OUTLET("publisher");

    private final String word;

    NameKind(String word) {
        this.word = word;
    }

    /** In a sentence for people. */
    String word() {
        return word;
    }
}
