package dev.parley.serve;

import dev.parley.export.NetworkFormat;
import dev.parley.model.Network;
import dev.parley.network.RefusedSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Discourse networks at {@code /api/network}. */
@RestController
final class NetworkApi {
    private static final String FORMAT = "format";

    private final Discourse discourse;
    private final Stamp stamp;

    NetworkApi(Discourse discourse, Stamp stamp) {
        this.discourse = discourse;
        this.stamp = stamp;
    }

    /**
     * The network that the parameters ask for, as JSON; with {@code format} as a file for another program.
     *
     * @throws RefusedRequest when they cannot be read or do not go together
     */
    @GetMapping("/api/network")
    ResponseEntity<?> network(HttpServletRequest request) {
        Map<String, List<String>> given = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> given.put(name, List.of(values)));
        Optional<NetworkFormat> format = Optional.ofNullable(given.remove(FORMAT))
                .map(values -> values.get(0))
                .filter(word -> !word.equals("json"))
                .map(NetworkApi::format);
        if (format.isEmpty()) return stamp.on(() -> made(given));
        byte[] file = bytes(made(given), format.get());
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename("network." + format.get().extension())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.get().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }

    private Network made(Map<String, List<String>> given) {
        try {
            return discourse.network(given).network();
        } catch (RefusedSettings refused) {
            throw Parameters.refused(refused.getMessage());
        }
    }

    private static NetworkFormat format(String word) {
        return Arrays.stream(NetworkFormat.values())
                .filter(format -> format.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> Parameters.refused("format is json or one of "
                        + Arrays.stream(NetworkFormat.values())
                                .map(NetworkFormat::toString)
                                .collect(Collectors.joining(", "))
                        + ", not '" + word + "'"));
    }

    private static byte[] bytes(Network network, NetworkFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.write(network, bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
