package dev.parley.serve;

import dev.parley.graph.Catalogue;
import dev.parley.graph.NamedQueries;
import dev.parley.graph.Statistics;
import dev.parley.graph.Store;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** All that answers in the server, by name: nothing is scanned for and nothing configures itself. */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
@Import({
    TomcatConfiguration.class,
    Assets.class,
    Problems.class,
    Api.class,
    StatementApi.class,
    ThingApi.class,
    QuestionApi.class,
    OpenApi.class,
    ResourceController.class,
    Health.class,
    HomeController.class,
    QuestionController.class,
    QueryController.class,
    ActorPages.class,
    IssuePages.class,
    DocumentPages.class,
    StatementPages.class,
    PositionPages.class,
    TimelinePages.class,
    NetworkApi.class,
    NetworkPages.class,
    SearchController.class,
    ResourcePages.class
})
class WebConfiguration implements WebMvcConfigurer {
    static final String ENDPOINT = "/sparql";

    private final Latest<Statistics> counts;

    WebConfiguration(Store store) {
        this.counts = new Latest<>(store, Store::statistics);
    }

    @Bean
    Catalogue catalogue(Store store) {
        return new Catalogue(store);
    }

    @Bean
    Discourse discourse(Store store) {
        return new Discourse(store);
    }

    @Bean
    Stamp stamp(Store store) {
        return new Stamp(store);
    }

    @Bean
    NamedQueries questions(Store store) {
        return NamedQueries.load(store.iris());
    }

    @Bean
    Latest<Names> names(Store store) {
        return new Latest<>(store, NameReader::read);
    }

    @Bean
    Links links(Store store) {
        return new Links(store.iris().base());
    }

    @Bean
    Answers answers(Store store, Readable readable, Latest<Names> names, Links links) {
        return new Answers(store, readable, names, links);
    }

    @Bean
    FirstReading firstReading(Catalogue catalogue, Latest<Names> names) {
        return new FirstReading(catalogue, counts, names);
    }

    @Bean
    Latest<Statistics> counts() {
        return counts;
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(new Negotiation()));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(Json.mapper()));
        converters.addCustomConverter(new Pages(counts));
        converters.addCustomConverter(new RowsAsCsv());
        converters.addCustomConverter(new TriplesWriter());
    }
}
