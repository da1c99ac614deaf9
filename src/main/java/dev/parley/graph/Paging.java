package dev.parley.graph;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which part of a list is wanted.
 *
 * @param size most items, 1 to {@value #MOST}
 * @param after the cursor that came with the part before; empty for the first
 */
public record Paging(int size, Optional<String> after) {
    public static final int MOST = 1000;

    public Paging {
        if (size < 1 || size > MOST)
            throw new IllegalArgumentException("a page has 1 to " + MOST + " items, not " + size);
    }

    /** The beginning of a list. */
    public static Paging first(int size) {
        return new Paging(size, Optional.empty());
    }

    /**
     * Cuts the part out of a list. A cursor holds the key of the last item seen, so that it stays good when the list
     * changes.
     *
     * @param list name of the list, which its cursors carry
     * @param key unique; the items are in its order
     * @throws IllegalArgumentException when the cursor is none of this list
     */
    <T> Page<T> cut(String list, List<T> items, Function<T, String> key) {
        int start =
                after.map(cursor -> behind(opened(list, cursor), items, key)).orElse(0);
        int end = Math.min(start + size, items.size());
        Optional<String> next =
                end < items.size() ? Optional.of(closed(list, key.apply(items.get(end - 1)))) : Optional.empty();
        return new Page<>(items.subList(start, end), next, items.size());
    }

    private static <T> int behind(String last, List<T> items, Function<T, String> key) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (key.apply(items.get(middle)).compareTo(last) <= 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static String closed(String list, String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((list + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static String opened(String list, String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.startsWith(list + "\n")) return text.substring(list.length() + 1);
        } catch (IllegalArgumentException | CharacterCodingException broken) {
            // No cursor of ours, and refused as such below.
        }
        throw new IllegalArgumentException(
                "'" + cursor + "' is no cursor of the " + list + "; take it from the page before, as it stands there");
    }
}
