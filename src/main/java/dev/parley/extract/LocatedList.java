package dev.parley.extract;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A list of a language file and the line it begins in, so that a list nobody asks for can be found. */
@JsonDeserialize(using = LocatedList.Reader.class)
record LocatedList(List<Located> texts, int line) {
    /** Reads a YAML sequence with its line. */
    static final class Reader extends ValueDeserializer<LocatedList> {
        @Override
        public LocatedList deserialize(JsonParser parser, DeserializationContext context) {
            int line = parser.currentTokenLocation().getLineNr();
            return new LocatedList(List.of(context.readValue(parser, Located[].class)), line);
        }

        /** A key without a value is an empty list. */
        @Override
        public LocatedList getNullValue(DeserializationContext context) {
            return new LocatedList(
                    List.of(), context.getParser().currentTokenLocation().getLineNr());
        }
    }
}
