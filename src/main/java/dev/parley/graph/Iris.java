package dev.parley.graph;

import static java.util.stream.Collectors.joining;

import dev.parley.model.Membership;
import dev.parley.model.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Mints every IRI of a store, from stable parts under its base: {@code actor/ID}, {@code issue/ID}, {@code statement/ID},
 * {@code document/ID} (which also names the document's graph), {@code content/DOCUMENT:START-END},
 * {@code position/ACTOR:ISSUE}, {@code run/START}, and {@code graph/NAME} for the other named graphs. Letters and digits of
 * any script, {@code -}, {@code _} and {@code .} stand for themselves; whatever else an id holds is percent-encoded.
 *
 * <p>The vocabulary ({@code ns#}) and the acts ({@code act/}) keep the default base in every store, so that a query
 * works on all of them.
 */
public final class Iris {
    /** The base of our own files, and of a store for which none is given. */
    public static final String DEFAULT_BASE = "http://parley.local/";

    static final String TERMS = DEFAULT_BASE + "ns#";
    static final String ACTS = DEFAULT_BASE + "act/";
    private static final Pattern STRETCH = Pattern.compile("char=(\\d+),(\\d+)");

    private final String base;

    /** @throws IllegalArgumentException unless the base is an absolute IRI that ends with a slash or # */
    public Iris(String base) {
        if (!base.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#]"))
            throw new IllegalArgumentException(
                    "no base: '" + base + "'; give an absolute IRI that ends with a slash, such as " + DEFAULT_BASE);
        this.base = base;
    }

    public String base() {
        return base;
    }

    public Node actor(String id) {
        return mint("actor/" + encode(id));
    }

    /** A role, by all that makes it up: two documents may know different roles of one actor. */
    Node membership(String actor, Membership membership) {
        String from = membership.from().map(day -> ":" + day).orElse("");
        String until = membership.until().map(day -> ":until:" + day).orElse("");
        return mint("actor/" + encode(actor) + ":" + encode(membership.organization()) + ":" + encode(membership.role())
                + from + until);
    }

    public Node issue(String id) {
        return mint("issue/" + encode(id));
    }

    public Node statement(String id) {
        return mint("statement/" + encode(id));
    }

    /** The order of the actors in a role of a statement. */
    static Node order(Node statement, String role) {
        return NodeFactory.createURI(statement.getURI() + "#" + role);
    }

    public Node document(String id) {
        return mint("document/" + encode(id));
    }

    /** @param spans in code points, at least one */
    Node content(String document, List<Span> spans) {
        String stretches =
                spans.stream().map(span -> span.start() + "-" + span.end()).collect(joining(":"));
        return mint("content/" + encode(document) + ":" + stretches);
    }

    /** @param spans in code points, at least one */
    Node passage(String document, List<Span> spans) {
        String stretches = spans.stream()
                .map(span -> "char=" + span.start() + "," + span.end())
                .collect(joining("&"));
        return NodeFactory.createURI(document(document).getURI() + "#" + stretches);
    }

    /** The spans that {@link #passage} made an IRI of, in code points. */
    static List<Span> spans(Node passage) {
        String iri = passage.getURI();
        Matcher matcher = STRETCH.matcher(iri.substring(iri.lastIndexOf('#') + 1));
        List<Span> spans = new ArrayList<>();
        while (matcher.find())
            spans.add(new Span(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        return spans;
    }

    public Node position(String actor, String issue) {
        return mint("position/" + encode(actor) + ":" + encode(issue));
    }

    /** A turn of a position, by the date on which it came. */
    static Node change(Node position, String date) {
        return NodeFactory.createURI(position.getURI() + "#" + encode(date));
    }

    /** The ids of actor and issue that {@link #position} made an IRI of. */
    static List<String> pair(Node position) {
        String iri = position.getURI();
        return Stream.of(iri.substring(iri.lastIndexOf('/') + 1).split(":"))
                .map(id -> URLDecoder.decode(id, StandardCharsets.UTF_8))
                .toList();
    }

    /** A decision on an actor, in one document or in all. */
    Node correction(String actor, Optional<String> document) {
        return mint("correction/" + encode(actor)
                + document.map(id -> ":" + encode(id)).orElse(""));
    }

    boolean isActor(Node node) {
        return isOf("actor", node);
    }

    boolean isPosition(Node node) {
        return isOf("position", node);
    }

    private boolean isOf(String kind, Node node) {
        return node.isURI() && node.getURI().startsWith(base + kind + "/");
    }

    Node run(Instant started) {
        return mint("run/" + encode(started.toString()));
    }

    /** The name of a graph that no document owns: actors, issues, positions, texts, runs, ontology. */
    public Node graph(String name) {
        return mint("graph/" + name);
    }

    /** A named question, where a server shows it. */
    public Node question(String name) {
        return mint("questions/" + encode(name));
    }

    /** All that the store holds: the home page of a server. */
    Node dataset() {
        return NodeFactory.createURI(base);
    }

    /** What one publisher wrote. */
    Node subset(String publisher) {
        return mint("graph/dataset#outlet:" + encode(publisher));
    }

    static Node act(String id) {
        return NodeFactory.createURI(ACTS + encode(id));
    }

    /** The id that one of the methods above, or {@link #act}, made an IRI of. */
    public static String id(Node node) {
        String iri = node.getURI();
        String last = iri.substring(iri.lastIndexOf('/') + 1);
        return URLDecoder.decode(last, StandardCharsets.UTF_8);
    }

    /**
     * What has this path on a server of the store: the path is what follows the base. A client may have encoded more than
     * need be, or less.
     *
     * @throws IllegalArgumentException when a percent sign in it begins no code
     */
    public Node at(String path) {
        if (path.equals("ns")) return NodeFactory.createURI(TERMS);
        int slash = path.indexOf('/') + 1;
        String kind = path.substring(0, slash);
        String id = Stream.of(path.substring(slash).split(":", -1))
                .map(part -> encode(URLDecoder.decode(part, StandardCharsets.UTF_8)))
                .collect(joining(":"));
        return kind.equals("act/") ? NodeFactory.createURI(ACTS + id) : mint(kind + id);
    }

    /** The same node under this base, if it is one of our data under the default base. */
    Node rebase(Node node) {
        if (base.equals(DEFAULT_BASE) || !node.isURI()) return node;
        String iri = node.getURI();
        boolean data = iri.startsWith(DEFAULT_BASE) && !iri.startsWith(TERMS) && !iri.startsWith(ACTS);
        return data ? mint(iri.substring(DEFAULT_BASE.length())) : node;
    }

    /** What an IRI begins with, by the short name that stands for it; ours first. */
    public Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("", TERMS);
        prefixes.put("act", ACTS);
        for (String kind : List.of("actor", "issue", "statement", "content", "position", "document", "graph", "run"))
            prefixes.put(kind, base + kind + "/");
        prefixes.putAll(Vocabulary.NAMESPACES);
        return Collections.unmodifiableMap(prefixes);
    }

    private Node mint(String path) {
        return NodeFactory.createURI(base + path);
    }

    private static String encode(String id) {
        StringBuilder encoded = new StringBuilder();
        id.codePoints().forEach(point -> {
            // A dot at the beginning could make "..", which a client would resolve away.
            boolean plain = Character.isLetterOrDigit(point)
                    || point == '-'
                    || point == '_'
                    || point == '.' && !encoded.isEmpty();
            if (plain) encoded.appendCodePoint(point);
            else
                for (byte unit : Character.toString(point).getBytes(StandardCharsets.UTF_8))
                    encoded.append(String.format("%%%02X", unit));
        });
        return encoded.toString();
    }
}
