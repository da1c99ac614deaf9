package dev.parley.serve;

/** A part of the site, as its navigation shows it. */
enum Section {
    QUESTIONS("Questions", "/questions"),
    QUERY("Query", "/query"),
    POSITIONS("Positions", "/positions"),
    TIMELINE("Timeline", "/timeline"),
    NETWORK("Network", "/network"),
    ACTORS("Actors", "/actors"),
    ISSUES("Issues", "/issues"),
    DOCUMENTS("Documents", "/documents");

    private final String label;
    private final String path;

    Section(String label, String path) {
        this.label = label;
        this.path = path;
    }

    String label() {
        return label;
    }

    String path() {
        return path;
    }
}
