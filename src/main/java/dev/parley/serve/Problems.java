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
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Every error that leaves the server: a page for browsers, for others {@code application/problem+json} (RFC 9457). */
@RestController
@ControllerAdvice
final class Problems {
    static final String PATH = "/error";

    private static final String DETAIL = Problems.class.getName() + ".detail";
    private static final Pattern PLACE = Pattern.compile("(?i)line:? (\\d+), column:? (\\d+)");

    private final JsonMapper json = JsonMapper.builder()
            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
            .build();

    /** Leaves the answer to the two methods below, so that it has the form that the client takes. */
    @ExceptionHandler
    void refuse(RefusedRequest refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(DETAIL, refused.getMessage());
        response.sendError(refused.status());
    }

    /** Answers a browser for the container: an unknown path, a wrong method, a failure. */
    @RequestMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Problem> forBrowser(HttpServletRequest request) {
        int status = status(request);
        String title = HttpStatus.valueOf(status).getReasonPhrase();
        return ResponseEntity.status(status).body(new Problem(status, title, detail(request)));
    }

    /** Answers others for the container. */
    @RequestMapping(PATH)
    ResponseEntity<ProblemDetail> ofContainer(HttpServletRequest request) {
        int status = status(request);
        ProblemDetail problem = problem(status, detail(request));
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

    private static int status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
    }

    private static String detail(HttpServletRequest request) {
        return request.getAttribute(DETAIL) instanceof String detail ? detail : explanation(status(request));
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
        if (status == HttpStatus.NOT_ACCEPTABLE.value())
            return "What is here is not to be had in any of the forms that the header Accept names.";
        if (status == HttpStatus.METHOD_NOT_ALLOWED.value()) return "This address is only read: GET or HEAD.";
        if (status >= 500) return "The server failed. Its log says why.";
        return HttpStatus.valueOf(status).getReasonPhrase();
    }
}
