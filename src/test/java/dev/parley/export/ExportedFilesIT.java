package dev.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixtures.SampleStore;
import dev.parley.graph.Catalogue;
import dev.parley.graph.NetworkDetail;
import dev.parley.model.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

/** Files of all formats, read by programs that know nothing of Parley. */
class ExportedFilesIT {
    /** A matrix is no list of nodes or edges, which is all that the check knows of tables. */
    private static final Set<NetworkFormat> CHECKED = EnumSet.complementOf(EnumSet.of(NetworkFormat.CSV_MATRIX));

    /** Layout of very many nodes takes minutes; extensions have no schema. */
    private static final Set<NetworkFormat> LARGE =
            EnumSet.of(NetworkFormat.GEXF_DYNAMIC, NetworkFormat.GRAPHML, NetworkFormat.CYTOSCAPE, NetworkFormat.PAJEK);

    @TempDir
    private Path folder;

    @Test
    void hostileNamesAndFiguresAreReadByNetworkxIgraphAndGraphviz() throws Exception {
        Check.needPython();
        assertReadWhole(CHECKED, Networks.hostile(true));
        assertReadWhole(CHECKED, Networks.hostile(false));
        assertReadWhole(CHECKED, Networks.lonely());
    }

    @Test
    void theSampleGraphIsReadByNetworkxIgraphAndGraphviz() throws Exception {
        Check.needPython();
        for (Network network : graphs().values())
            assertReadWhole(EnumSet.of(NetworkFormat.GEXF, NetworkFormat.GRAPHML_MULTI), network);
        assertReadWhole(CHECKED, graphs().get("ties"));
    }

    @Test
    void tenThousandNodesAreRead() throws Exception {
        Check.needPython();
        assertReadWhole(LARGE, Networks.large(10_000));
    }

    @Test
    void gexfAndGraphmlConformToTheirSchemas() throws Exception {
        Check.need(Check.FOLDER.toString(), Files.exists(Check.FOLDER));
        Schema gexf = schema("specs/1.3/gexf.xsd");
        Schema graphml = schema("graphml/graphml.xsd");
        List<Network> networks = new ArrayList<>(graphs().values());
        networks.addAll(List.of(
                Networks.empty(), Networks.lonely(), Networks.small(), Networks.hostile(true), Networks.large(500)));
        for (Network network : networks) {
            assertConforms(NetworkFormat.GEXF, network, gexf);
            assertConforms(NetworkFormat.GEXF_DYNAMIC, network, gexf);
            assertConforms(NetworkFormat.GRAPHML, network, graphml);
            assertConforms(NetworkFormat.GRAPHML_MULTI, network, graphml);
        }
    }

    @Test
    void theIgraphOfRReadsGraphml() throws Exception {
        Check.need("R with igraph", Check.works("Rscript", "-e", "library(igraph)"));
        Network network = Networks.hostile(true);
        Path file = write(NetworkFormat.GRAPHML_MULTI, network);
        String script = "suppressMessages(library(igraph)); g <- read_graph('" + file + "', format = 'graphml');"
                + "cat(vcount(g), ecount(g), is_directed(g), min(E(g)$weight) > 0)";
        assertThat(Check.run(List.of("Rscript", "-e", script)).output())
                .isEqualTo(network.nodes().size() + " " + network.edges().size() + " TRUE TRUE");
    }

    private static Map<String, Network> graphs() {
        Catalogue catalogue = new Catalogue(SampleStore.store());
        Map<String, Network> graphs = new LinkedHashMap<>();
        graphs.put("ties", catalogue.network(NetworkDetail.TIES));
        graphs.put("statements", catalogue.network(NetworkDetail.STATEMENTS));
        return graphs;
    }

    /** Every node is found again, and every edge where the format keeps parallel ones and gives each but once. */
    private void assertReadWhole(Set<NetworkFormat> formats, Network network) throws Exception {
        List<Path> files = new ArrayList<>();
        for (NetworkFormat format : formats) files.add(write(format, network));
        Set<NetworkFormat> others = EnumSet.of(NetworkFormat.GRAPHML, NetworkFormat.PAJEK, NetworkFormat.DL);
        int at = 0;
        List<JsonNode> reports = Check.python(files);
        for (NetworkFormat format : formats) {
            JsonNode report = reports.get(at++);
            if (report.has("nodes"))
                assertThat(report.get("nodes").asInt())
                        .as("nodes of %s", format)
                        .isEqualTo(network.nodes().size());
            if (report.has("edges") && !others.contains(format))
                assertThat(report.get("edges").asInt())
                        .as("edges of %s", format)
                        .isEqualTo(network.edges().size());
        }
    }

    private void assertConforms(NetworkFormat format, Network network, Schema schema) throws IOException, SAXException {
        schema.newValidator().validate(new StreamSource(write(format, network).toFile()));
    }

    private static Schema schema(String file) throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Check.FOLDER.resolve("xsd").resolve(file).toFile());
    }

    private Path write(NetworkFormat format, Network network) throws IOException {
        return Files.write(
                folder.resolve(format + "." + format.extension()), NetworkFormatTests.write(format, network));
    }
}
