package dev.parley.graph;

import static dev.parley.graph.Vocabulary.*;

import dev.parley.model.Act;
import dev.parley.model.Actor;
import dev.parley.model.Issue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;

/** What exists in the world before the first document: the vocabulary, the acts, the authority list and the codebook. */
public final class Ontology {
    private final Graph terms;
    private final Graph actorGraph;
    private final Graph issueGraph;
    private final List<Actor> actors;
    private final List<Issue> issues;

    private Ontology(Graph terms, Entries actors, Entries issues) {
        this.terms = terms;
        this.actorGraph = actors.graph();
        this.issueGraph = issues.graph();
        this.actors = new ActorReader(actors).read();
        this.issues = new IssueReader(issues).read();
    }

    /**
     * Ours, with the user's authority list and codebook laid over: an entry of the user's with the id of one of ours
     * replaces it whole, the others are added. All files use the default base ({@link Iris#DEFAULT_BASE}).
     *
     * @throws OntologyException with all problems at once
     */
    public static Ontology load(Optional<Path> actors, Optional<Path> issues) {
        List<String> problems = new ArrayList<>();
        Optional<TurtleFile> userActors = actors.map(path -> TurtleFile.at(path, problems));
        Optional<TurtleFile> userIssues = issues.map(path -> TurtleFile.at(path, problems));
        return of(
                TurtleFile.ours("ontology/actors.ttl", problems),
                userActors,
                TurtleFile.ours("ontology/issues.ttl", problems),
                userIssues,
                problems);
    }

    static Ontology of(
            TurtleFile actors,
            Optional<TurtleFile> userActors,
            TurtleFile issues,
            Optional<TurtleFile> userIssues,
            List<String> problems) {
        Graph terms = GraphFactory.createGraphMem();
        for (String file : List.of("ontology/parley.ttl", "ontology/acts.ttl"))
            TurtleFile.ours(file, problems).graph().find().forEachRemaining(terms::add);
        // After a syntax error the rest of a file is unknown, and what refers to it would be blamed for that.
        if (!problems.isEmpty()) throw new OntologyException(problems);
        Entries actorEntries = new Entries(actors, userActors, problems);
        Entries issueEntries = new Entries(issues, userIssues, problems);
        Stream.of(actorEntries, issueEntries).forEach(entries -> entries.refuseUnknown(terms));
        Ontology ontology = new Ontology(terms, actorEntries, issueEntries);
        if (!problems.isEmpty()) throw new OntologyException(problems);
        return ontology;
    }

    /** The authority list, in order of id. */
    public List<Actor> actors() {
        return actors;
    }

    /** The codebook, in order of id. */
    public List<Issue> issues() {
        return issues;
    }

    /** The acts that have a definition, in order of id. */
    public List<Act> acts() {
        return terms
                .find(Node.ANY, TYPE, ACT_CLASS)
                .mapWith(triple -> new Act(Iris.id(triple.getSubject())))
                .toList()
                .stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    /** Twelve hexadecimal digits that change with anything in it. */
    public String version() {
        String lines = Stream.of(terms, actorGraph, issueGraph)
                .flatMap(graph -> graph.find().toList().stream())
                .map(Ontology::line)
                .sorted()
                .collect(java.util.stream.Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    /** The named graphs that hold it under a base: {@code ontology}, {@code actors}, {@code issues}. */
    List<NamedGraph> graphs(Iris iris) {
        NamedGraph ontology = graph("ontology", terms, iris);
        ontology.add(ontology.name(), VERSION, Literals.text(version()));
        return List.of(ontology, graph("actors", actorGraph, iris), graph("issues", issueGraph, iris));
    }

    private static NamedGraph graph(String name, Graph source, Iris iris) {
        NamedGraph graph = new NamedGraph(iris.graph(name));
        source.find()
                .forEachRemaining(triple -> graph.add(
                        iris.rebase(triple.getSubject()), triple.getPredicate(), iris.rebase(triple.getObject())));
        return graph;
    }

    private static String line(Triple triple) {
        return NodeFmtLib.strNT(triple.getSubject()) + " " + NodeFmtLib.strNT(triple.getPredicate()) + " "
                + NodeFmtLib.strNT(triple.getObject()) + "\n";
    }
}
