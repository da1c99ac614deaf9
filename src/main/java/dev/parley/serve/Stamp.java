package dev.parley.serve;

import dev.parley.graph.Page;
import dev.parley.graph.Store;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Stamps answers with the state of the store that they were made from, so that a client who has one already hears that it
 * still holds (304) in place of it.
 */
final class Stamp {
    private final Store store;
    // Versions of a store begin anew with each start of the program.
    private final String start = Long.toString(Instant.now().toEpochMilli(), Character.MAX_RADIX);

    Stamp(Store store) {
        this.store = store;
    }

    /** The answer, which is made within the state that its stamp names or a later one. */
    <T> ResponseEntity<T> on(Supplier<T> answer) {
        return stamped().body(answer.get());
    }

    /** A part of a list, with a link to the next one. @throws RefusedRequest when the cursor is none of this list */
    <T> ResponseEntity<Page<T>> onPage(Supplier<Page<T>> answer) {
        return onPage(answer, page -> page);
    }

    /** As {@link #onPage(Supplier)}, shown in another way. */
    <T, R> ResponseEntity<R> onPage(Supplier<Page<T>> answer, Function<Page<T>, R> shown) {
        ResponseEntity.BodyBuilder stamped = stamped();
        try {
            Page<T> page = answer.get();
            page.next()
                    .ifPresent(cursor -> stamped.header(HttpHeaders.LINK, "<" + address(cursor) + ">; rel=\"next\""));
            return stamped.body(shown.apply(page));
        } catch (IllegalArgumentException wrong) {
            throw Parameters.refused("The parameter after: " + wrong.getMessage() + ".");
        }
    }

    private ResponseEntity.BodyBuilder stamped() {
        return ResponseEntity.ok()
                .eTag("W/\"" + start + "-" + store.version() + "\"")
                .cacheControl(CacheControl.noCache())
                // Ids with a dot look to Spring like names of files, which it would give a harmless name of its own.
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline");
    }

    /** The same address with another cursor; without the host, which a proxy may know by another name. */
    private static String address(String cursor) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("after", cursor)
                .toUriString();
    }
}
