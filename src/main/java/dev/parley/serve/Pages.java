package dev.parley.serve;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.parley.graph.Statistics;
import dev.parley.model.StatementRow;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes a view as a page, for those that ask for HTML; others get the same view as JSON. What stands in a view is
 * escaped, wherever a template puts it.
 */
final class Pages extends AbstractHttpMessageConverter<View> {
    private static final String FOLDER = "/templates/";
    private static final String ENDING = ".mustache";

    private final String version = Optional.ofNullable(Pages.class.getPackage().getImplementationVersion())
            .orElse("(development)");
    private final Latest<Statistics> counts;
    private final Map<Class<?>, Template> templates = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler = Mustache.compiler()
            .withLoader(Pages::open)
            .withFormatter(Pages::words)
            .withCollector(new PlainValues())
            .emptyStringIsFalse(true)
            .zeroIsFalse(true);

    Pages(Latest<Statistics> counts) {
        super(StandardCharsets.UTF_8, MediaType.TEXT_HTML);
        this.counts = counts;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return View.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected View readInternal(Class<? extends View> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("pages are only written", message);
    }

    @Override
    protected void writeInternal(View view, HttpOutputMessage message) throws IOException {
        message.getBody().write(html(view).getBytes(StandardCharsets.UTF_8));
    }

    private String html(View view) {
        java.io.StringWriter page = new java.io.StringWriter();
        templates
                .computeIfAbsent(view.getClass(), this::template)
                .execute(view, Frame.around(view, version, counts.get()), page);
        return page.toString();
    }

    private Template template(Class<?> view) {
        String name =
                view.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return compiler.loadTemplate(name);
    }

    private static Reader open(String name) {
        return new InputStreamReader(Pages.class.getResourceAsStream(FOLDER + name + ENDING), StandardCharsets.UTF_8);
    }

    /** Counts with separators, so that people can read them; constants as they are written outside. */
    private static String words(Object value) {
        if (value instanceof Integer || value instanceof Long) return String.format(Locale.ROOT, "%,d", value);
        if (value instanceof Optional<?> optional)
            return optional.map(Pages::words).orElse("");
        return value instanceof Enum<?> constant ? StatementRow.lower(constant) : value.toString();
    }
}
