package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parley.model.Network;
import dev.parley.model.Network.Edge;
import dev.parley.model.Network.Node;
import dev.parley.model.Network.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** A matrix as Parley writes it beside the same one as the Discourse Network Analyzer computed it. */
class ReferenceMatrixTests {
    private static final Path FOLDER = Path.of("../shared/network-reference");
    private static final String MATRIX = "twomode__organization-concept__agreement-subtract__norm-no__dup-include.csv";

    @Test
    void labelsAndValuesStandWhereTheReferenceHasThem() throws IOException {
        Check.need(FOLDER.toString(), Files.exists(FOLDER));
        List<CSVRecord> expected =
                rows(Files.readString(FOLDER.resolve("matrices").resolve(MATRIX)));
        byte[] file = NetworkFormatTests.write(NetworkFormat.CSV_MATRIX, counted());
        List<CSVRecord> written = rows(new String(file, StandardCharsets.UTF_8));
        assertThat(written.get(0).toList()).isEqualTo(expected.get(0).toList());
        assertThat(written).hasSameSizeAs(expected);
        for (int row = 1; row < expected.size(); row++) {
            assertThat(written.get(row).get(0)).isEqualTo(expected.get(row).get(0));
            for (int column = 1; column < expected.get(row).size(); column++)
                assertThat(Double.parseDouble(written.get(row).get(column)))
                        .isCloseTo(Double.parseDouble(expected.get(row).get(column)), within(1e-9));
        }
    }

    /** For less against, by organization and concept. */
    private static Network counted() throws IOException {
        Map<String, Map<String, Integer>> balance = new TreeMap<>();
        Map<String, Node> nodes = new TreeMap<>();
        CSVFormat heading = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        for (CSVRecord row : CSVParser.parse(Files.readString(FOLDER.resolve("statements.csv")), heading)) {
            String organization = row.get("organization");
            String concept = row.get("concept");
            if (organization.isEmpty() || concept.isEmpty()) continue;
            nodes.put("1" + organization, node("organization", organization));
            nodes.put("2" + concept, node("concept", concept));
            balance.computeIfAbsent(organization, it -> new TreeMap<>())
                    .merge(concept, row.get("agreement").equals("1") ? 1 : -1, Integer::sum);
        }
        List<Edge> edges = new ArrayList<>();
        balance.forEach((organization, concepts) -> concepts.forEach((concept, value) -> {
            if (value != 0)
                edges.add(new Edge(organization, concept, "subtract", value, 0, 0, List.of("s"), List.of()));
        }));
        return new Network(Shape.TWO_MODE, false, List.copyOf(nodes.values()), edges, new TreeMap<>());
    }

    private static Node node(String type, String name) {
        return new Node(name, name, type, Optional.empty(), Optional.empty(), 1, Optional.empty(), Optional.empty());
    }

    private static List<CSVRecord> rows(String text) throws IOException {
        return CSVParser.parse(text, CSVFormat.RFC4180).getRecords();
    }
}
