package dev.parley.serve;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Every error that leaves the server, as {@code application/problem+json} (RFC 9457). */
@RestController
final class Problems {
    static final String PATH = "/error";

    private static final Pattern PLACE = Pattern.compile("(?i)line:? (\\d+), column:? (\\d+)");

    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    /** Answers for the container: an unknown path, a wrong method, a failure. */
    @RequestMapping(PATH)
    ResponseEntity<ProblemDetail> ofContainer(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
        ProblemDetail problem = problem(status, explanation(status));
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path)
            problem.setInstance(URI.create(path));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Answers a request with a problem. Of a failure of its own the server says no more than that it failed. */
    void answer(HttpServletResponse response, int status, String detail) throws IOException {
        boolean sayable = status != HttpStatus.INTERNAL_SERVER_ERROR.value() && !detail.isEmpty();
        byte[] body = json.writeValueAsBytes(problem(status, sayable ? detail : explanation(status)));
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static ProblemDetail problem(int status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail);
        Matcher place = PLACE.matcher(detail);
        if (place.find()) {
            problem.setProperty("line", Integer.valueOf(place.group(1)));
            problem.setProperty("column", Integer.valueOf(place.group(2)));
        }
        return problem;
    }

    private static String explanation(int status) {
        if (status == HttpStatus.NOT_FOUND.value()) return "There is nothing at this address.";
        if (status >= 500) return "The server failed. Its log says why.";
        return HttpStatus.valueOf(status).getReasonPhrase();
    }
}
