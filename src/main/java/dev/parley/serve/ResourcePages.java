package dev.parley.serve;

import dev.parley.graph.Store;
import dev.parley.serve.ResourcePage.Fact;
import dev.parley.serve.VocabularyPage.Term;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers browsers at the addresses of things for which there is no page of their kind. */
@RestController
final class ResourcePages {
    /** Most things shown that lead to another. */
    private static final int MOST = 50;

    private static final Comparator<Fact> IN_ORDER = Comparator.comparing(
                    (Fact fact) -> fact.property().text())
            .thenComparing(fact -> fact.value().text());

    private final Store store;
    private final DatasetGraph dataset;
    private final Answers answers;

    ResourcePages(Store store, Answers answers) {
        this.store = store;
        this.dataset = store.dataset();
        this.answers = answers;
    }

    @GetMapping(
            path = {"/content/{id}", "/position/{id}", "/act/{id}", "/run/{id}", "/graph/{id}"},
            produces = MediaType.TEXT_HTML_VALUE)
    ResourcePage resource(HttpServletRequest request) {
        Node thing = store.iris().at(request.getRequestURI().substring(1));
        return Txn.calculateRead(dataset, () -> page(thing));
    }

    private ResourcePage page(Node thing) {
        Cells cells = answers.cells();
        List<Fact> says = Iter.asStream(dataset.find(Quad.unionGraph, thing, Node.ANY, Node.ANY))
                .map(quad -> new Fact(cells.of(quad.getPredicate()), cells.of(quad.getObject())))
                .sorted(IN_ORDER)
                .toList();
        List<Quad> elsewhere =
                Iter.toList(Iter.limit(dataset.find(Quad.unionGraph, Node.ANY, Node.ANY, thing), MOST + 1));
        if (says.isEmpty() && elsewhere.isEmpty())
            throw new RefusedRequest(HttpStatus.NOT_FOUND, "The graph says nothing about <" + thing.getURI() + ">.");
        return new ResourcePage(
                cells.of(thing).text(),
                thing.getURI(),
                says,
                elsewhere.stream()
                        .limit(MOST)
                        .map(quad -> new Fact(cells.of(quad.getPredicate()), cells.of(quad.getSubject())))
                        .sorted(IN_ORDER)
                        .toList(),
                elsewhere.size() > MOST);
    }

    @GetMapping(path = "/ns", produces = MediaType.TEXT_HTML_VALUE)
    VocabularyPage vocabulary() {
        return Txn.calculateRead(
                dataset,
                () -> new VocabularyPage(
                        Iter.asStream(dataset.find(store.iris().graph("ontology"), Node.ANY, Terms.LABEL, Node.ANY))
                                .filter(quad -> quad.getSubject().getURI().startsWith(Terms.OURS))
                                .map(quad -> term(quad.getSubject(), quad.getObject()))
                                .sorted(Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER))
                                .toList()));
    }

    private Term term(Node term, Node label) {
        Stream<Quad> comments = Iter.asStream(dataset.find(Quad.unionGraph, term, Terms.COMMENT, Node.ANY));
        Optional<String> comment =
                comments.map(quad -> quad.getObject().getLiteralLexicalForm()).findFirst();
        String name = term.getURI().substring(Terms.OURS.length());
        return new Term(name, label.getLiteralLexicalForm(), comment.orElse(""));
    }
}
