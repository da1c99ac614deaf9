package dev.parley.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before Fuseki and does what Fuseki leaves out: the page for browsers, the service description, limits on what
 * comes in and on how much runs at once, HEAD, and errors as problems.
 */
final class SparqlFilter extends OncePerRequestFilter {
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS");
    private static final Pattern FORMAT = Pattern.compile("(^|&)(output|format|results)=");

    private final Problems problems;
    private final ServiceDescription description;
    // What a sort or a join costs in memory is not bounded by the timeout, so their number is.
    private final Semaphore running = new Semaphore(2 + 2 * Runtime.getRuntime().availableProcessors());

    SparqlFilter(Problems problems, ServiceDescription description) {
        this.problems = problems;
        this.description = description;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain fuseki)
            throws ServletException, IOException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODS));
            problems.answer(response, 405, "Queries come by GET or POST, and nothing can be written here.");
        } else if (reads && isBrowser(request)) {
            request.getRequestDispatcher("/query").forward(request, response);
        } else if (reads && request.getQueryString() == null) {
            description.answer(request, response);
        } else if (!running.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            problems.answer(response, 503, "Too many queries are running. Try again in a few seconds.");
        } else {
            try {
                query(request, response, fuseki);
            } finally {
                running.release();
            }
        }
    }

    private void query(HttpServletRequest request, HttpServletResponse response, FilterChain fuseki)
            throws ServletException, IOException {
        try {
            SparqlRequest checked = SparqlRequest.of(request);
            SparqlResponse answer = new SparqlResponse(response);
            fuseki.doFilter(checked, answer);
            answer.finish(problems);
        } catch (RefusedRequest refused) {
            problems.answer(response, refused.status(), refused.getMessage());
        }
    }

    /** Browsers that go to an address put HTML first; programs do not. A link to a format is a download. */
    private static boolean isBrowser(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        String query = request.getQueryString();
        return accept != null
                && accept.startsWith(MediaType.TEXT_HTML_VALUE)
                && (query == null || !FORMAT.matcher(query).find());
    }
}
