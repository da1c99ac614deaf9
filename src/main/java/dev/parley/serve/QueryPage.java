package dev.parley.serve;

import java.util.Optional;

/** The page on which people write SPARQL. */
record QueryPage() implements View {
    @Override
    public String title() {
        return "Query";
    }

    @Override
    public Optional<Section> section() {
        return Optional.of(Section.QUERY);
    }
}
