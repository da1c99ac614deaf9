package dev.parley.extract;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A piece of text of a language file and the line it stands in, so that what is wrong with it can be found. */
@JsonDeserialize(using = Located.Reader.class)
record Located(String text, int line) {
    /** Reads a YAML scalar with its line. */
    static final class Reader extends ValueDeserializer<Located> {
        @Override
        public Located deserialize(JsonParser parser, DeserializationContext context) {
            return new Located(parser.getString(), parser.currentTokenLocation().getLineNr());
        }
    }
}
