package dev.parley.serve;

import jakarta.servlet.Filter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.JsonErrorReportValve;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.DispatcherServlet;

/** What a request goes through before anything answers it: the connector, then the filters in their order. */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {
    /** Most parameters in one request, of which SPARQL has three, two of them any number of times. */
    static final int PARAMETERS = 100;

    @Bean
    TomcatServletWebServerFactory tomcat(ServerSettings settings) throws UnknownHostException {
        var tomcat = new TomcatServletWebServerFactory(settings.port());
        tomcat.setAddress(InetAddress.getByName(settings.host()));
        tomcat.setRegisterDefaultServlet(false);
        tomcat.setCompression(compression());
        tomcat.addErrorPages(new ErrorPage(Problems.PATH));
        tomcat.addContextCustomizers(context ->
                ((StandardHost) context.getParent()).setErrorReportValveClass(JsonErrorReportValve.class.getName()));
        tomcat.addConnectorCustomizers(connector -> {
            connector.setMaxParameterCount(PARAMETERS);
            connector.setMaxPostSize(SparqlRequest.LONGEST);
            connector.setEncodedSolidusHandling("passthrough"); // an id may have a slash
            connector.setProperty("maxHttpRequestHeaderSize", "65536"); // a query in a URL may be long
        });
        return tomcat;
    }

    private static Compression compression() {
        Compression compression = new Compression();
        compression.setEnabled(true);
        compression.setAdditionalMimeTypes(new String[] {
            "text/turtle", "text/csv", "application/ld+json", "application/n-triples", "application/yaml"
        });
        return compression;
    }

    @Bean
    ServletRegistrationBean<DispatcherServlet> pages(WebApplicationContext context) {
        return new ServletRegistrationBean<>(new DispatcherServlet(context), "/");
    }

    @Bean
    RunningQueries running() {
        return new RunningQueries();
    }

    @Bean
    ServletContextInitializer fuseki(Readable readable, ServerSettings settings, RunningQueries running) {
        return new FusekiMount(readable, new ReadOnlyQuery(settings, running));
    }

    @Bean
    FilterRegistrationBean<SafeHeaders> headers() {
        return filter(new SafeHeaders(), 1, "/*");
    }

    /** Anybody's page may read, since anybody may; no cookies are involved. */
    @Bean
    FilterRegistrationBean<CorsFilter> crossOrigin() {
        var anybody = new CorsConfiguration();
        anybody.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        anybody.setAllowedMethods(List.of("GET", "HEAD", "POST"));
        anybody.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", anybody);
        return filter(new CorsFilter(source), 2, "/*");
    }

    @Bean
    FilterRegistrationBean<SparqlFilter> sparql(Problems problems) {
        return filter(new SparqlFilter(problems, new ServiceDescription()), 3, WebConfiguration.ENDPOINT);
    }

    @Bean
    FilterRegistrationBean<FusekiFilter> fusekiFilter() {
        return filter(new FusekiFilter(), 4, WebConfiguration.ENDPOINT);
    }

    @Bean
    FilterRegistrationBean<Suffix> suffix() {
        return filter(new Suffix(), 5, "/*");
    }

    private static <F extends Filter> FilterRegistrationBean<F> filter(F filter, int order, String... paths) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.addUrlPatterns(paths);
        return registration;
    }
}
