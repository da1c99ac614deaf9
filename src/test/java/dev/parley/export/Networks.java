package dev.parley.export;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import dev.parley.model.Network.Shape;
import dev.parley.model.Network.Spell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Networks to write: a small one for the golden files, and those that break writers. */
final class Networks {
    private static final Map<String, String> SETTINGS =
            Map.of("between", "actor, issue", "aggregate", "subtract", "licence", "CC BY 4.0", "program", "Parley 9.9");

    private Networks() {}

    /** Two actors and the town they quarrel about, with a tie of each sign and somebody whom nothing ties. */
    static Network small() {
        List<Node> nodes = List.of(
                new Node(
                        "ada-quist",
                        "Ada Quist",
                        "actor",
                        Optional.of("person"),
                        Optional.of("Norland"),
                        3,
                        day("2031-05-06"),
                        day("2031-06-01")),
                new Node(
                        "high-court",
                        "The \"High\" Court",
                        "actor",
                        Optional.of("organization"),
                        Optional.empty(),
                        1,
                        day("2031-05-20"),
                        day("2031-05-20")),
                node("lookout", "Lookout & Sons", "actor"),
                new Node(
                        "port-sale",
                        "Sale of the port",
                        "issue",
                        Optional.empty(),
                        Optional.empty(),
                        4,
                        day("2031-05-06"),
                        day("2031-06-01")));
        List<Edge> edges = List.of(
                new Edge(
                        "ada-quist",
                        "port-sale",
                        "subtract",
                        -2.5,
                        0.5,
                        3,
                        List.of("s1", "s2", "s3"),
                        List.of(spell("2031-05-06", "2031-05-06", -1), spell("2031-05-30", "2031-06-01", -1.5))),
                new Edge(
                        "high-court",
                        "port-sale",
                        "subtract",
                        1,
                        1,
                        0,
                        List.of("s4"),
                        List.of(spell("2031-05-20", "2031-05-20", 1))));
        return new Network(Shape.TWO_MODE, false, nodes, edges, new TreeMap<>(SETTINGS));
    }

    static Network empty() {
        return Network.empty(Shape.ONE_MODE, false, SETTINGS);
    }

    static Network lonely() {
        return new Network(
                Shape.ONE_MODE, false, List.of(node("only", "Only one", "person")), List.of(), new TreeMap<>());
    }

    /** Names of all kinds, parallel edges, loops, figures at the edges of what is allowed, and undated ties. */
    static Network hostile(boolean directed) {
        List<String> labels = List.of(
                "Quotes \" and ' and ; & < > ]]> -- \\",
                "Ends in a backslash \\",
                "Bell\u0007, escape\u001B, null\u0000, delete\u007F, next\u0085line",
                "Lone \uD83D surrogate and \uDE00 another, \uFFFE \uFFFF",
                "Line\nbreak\r\nand\ttab\u2028and more",
                "עברית والعربية \u202Eturned\u202C",
                "😀 👩‍🚀 𠀀",
                "=1+1",
                "+cmd",
                "-lead",
                "@sum",
                "\t=tab",
                "Twin",
                "Twin",
                "TWIN",
                "",
                "   ",
                "%d %s ${x} {{y}} <!-- z -->",
                "*Vertices 3",
                "x".repeat(3000),
                "é".repeat(400),
                "e\u0301".repeat(10),
                "data:",
                "a,b;c:d|e/f#g?h",
                "1");
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) nodes.add(node("n" + i, labels.get(i), i % 2 == 0 ? "actor" : "issue"));
        nodes.add(node("-id", "Hyphen before the id", "actor"));
        nodes.add(node("a b", "Blank in the id", "actor"));
        nodes.add(node("a_b", "Like the one before", "actor"));
        nodes.add(node("x:y/z?\"<&>'", "Signs in the id", "actor"));
        nodes.add(node("\u05D0\u05D1-\u0627\u0644", "Letters of all scripts in the id", "issue"));
        List<Edge> edges = new ArrayList<>(List.of(
                edge("n0", "n1", "agree", 1, "2031-01-01"),
                edge("n0", "n1", "reject & \"demand\"", -2, "2031-01-02"),
                edge("n0", "n1", "", 1e-7, "2031-01-02"),
                edge("n2", "n2", "loop", 3, "2031-02-28"),
                edge("n3", "n4", "tiny", 1e-12, ""),
                edge("n4", "n5", "huge", 1e12, "2031-12-31"),
                edge("a b", "a_b", "agree", -1.0 / 3, ""),
                edge("x:y/z?\"<&>'", "n7", "=formula", 0.1 + 0.2, "2031-03-03")));
        if (directed) edges.add(edge("n1", "n0", "agree", 4, "2031-01-02"));
        edges.sort(Comparator.comparing(Edge::source).thenComparing(Edge::target));
        return new Network(
                Shape.GRAPH,
                directed,
                nodes,
                edges,
                new TreeMap<>(Map.of("query", "a \" -- \u0000\n] & <b> */ \\", "k\u0001ey", "")));
    }

    /** A ring with spokes: so many nodes, and about twice as many edges. */
    static Network large(int size) {
        List<Node> nodes = IntStream.range(0, size)
                .mapToObj(i -> node(String.format("n%05d", i), "Node " + i, "person"))
                .toList();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < size; i++)
            for (int step : new int[] {1, 101})
                if (i + step < size)
                    edges.add(edge(nodes.get(i).id(), nodes.get(i + step).id(), "congruence", step, "2031-01-01"));
        return new Network(Shape.ONE_MODE, false, nodes, edges, new TreeMap<>());
    }

    private static Node node(String id, String label, String type) {
        return new Node(id, label, type, Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty());
    }

    private static Edge edge(String source, String target, String relation, double value, String day) {
        List<Spell> spells = day.isEmpty() ? List.of() : List.of(spell(day, day, value));
        return new Edge(
                source,
                target,
                relation,
                value,
                Math.max(value, 0),
                Math.max(-value, 0),
                List.of("s-" + source + "-" + target),
                spells);
    }

    private static Spell spell(String first, String last, double value) {
        return new Spell(LocalDate.parse(first), LocalDate.parse(last), value);
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
