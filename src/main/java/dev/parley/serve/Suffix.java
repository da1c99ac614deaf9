package dev.parley.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets an address say in which format it is wanted: {@code /questions.json} is {@code /questions} as JSON. */
final class Suffix extends OncePerRequestFilter {
    private static final Map<String, String> TYPES = Map.of(
            ".json", "application/json",
            ".csv", "text/csv",
            ".ttl", "text/turtle",
            ".jsonld", "application/ld+json");
    private static final List<String> AS_THEY_ARE = List.of("/api/", "/assets/");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        String suffix = path.substring(Math.max(path.lastIndexOf('.'), 0));
        boolean plain = !TYPES.containsKey(suffix) || AS_THEY_ARE.stream().anyMatch(path::startsWith);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        chain.doFilter(plain ? request : new Wanted(request, suffix, TYPES.get(suffix)), response);
    }

    /** A request without its suffix, which accepts nothing but what the suffix stands for. */
    private static final class Wanted extends HttpServletRequestWrapper {
        private final int suffix;
        private final String type;

        Wanted(HttpServletRequest request, String suffix, String type) {
            super(request);
            this.suffix = suffix.length();
            this.type = type;
        }

        @Override
        public String getRequestURI() {
            return cut(super.getRequestURI());
        }

        @Override
        public String getServletPath() {
            return cut(super.getServletPath());
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? type : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT)
                    ? Collections.enumeration(List.of(type))
                    : super.getHeaders(name);
        }

        private String cut(String path) {
            return path.substring(0, path.length() - suffix);
        }
    }
}
