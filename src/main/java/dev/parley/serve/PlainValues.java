package dev.parley.serve;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;

/**
 * What a template may ask of plain values beside the components of records: {@code id.uri} is an id as part of an address,
 * {@code list.size} how many there are; a section of what may be missing is left out where it is.
 */
final class PlainValues extends DefaultCollector {
    @Override
    public Iterator<?> toIterator(Object value) {
        return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
    }

    @Override
    public Mustache.VariableFetcher createFetcher(Object context, String name) {
        if (context instanceof String && name.equals("uri")) return (id, uri) -> Address.encoded((String) id);
        if (context instanceof Collection<?> && name.equals("size"))
            return (list, size) -> ((Collection<?>) list).size();
        return super.createFetcher(context, name);
    }
}
