package dev.parley.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.graph.StatementItem;
import dev.parley.model.Span;
import dev.parley.model.StatementRow;
import java.util.function.Function;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How the server writes JSON: keys in the order of a record's components, nothing for what is not there, constants in
 * lower case with hyphens, spans as {@code [start, end]}, statements as in the exported lines.
 */
final class Json {
    private Json() {}

    static JsonMapper mapper() {
        SimpleModule nouns = new SimpleModule()
                .addSerializer(Enum.class, as(StatementRow::lower))
                .addKeySerializer(Enum.class, new Keys())
                .addSerializer(Span.class, as(span -> new int[] {span.start(), span.end()}))
                .addSerializer(StatementItem.class, as(StatementJson::of));
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
                .addModule(nouns)
                .build();
    }

    private static <T> ValueSerializer<T> as(Function<T, Object> written) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                context.writeValue(json, written.apply(value));
            }
        };
    }

    @SuppressWarnings("rawtypes") // so is the constant in the class that it is registered for
    private static final class Keys extends ValueSerializer<Enum> {
        @Override
        public void serialize(Enum constant, JsonGenerator json, SerializationContext context) {
            json.writeName(StatementRow.lower(constant));
        }
    }
}
