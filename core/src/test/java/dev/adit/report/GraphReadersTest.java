package dev.adit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.Scored;
import dev.adit.gather.Chain;
import java.io.StringReader;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The networks that are written, read by somebody else's readers: GraphML against its schema, DOT by its grammar. */
class GraphReadersTest {
    private static Map<String, String> documents(String name) {
        Chain chain = new Chain()
                .named("mine-site", "M", name)
                .actors("trader", "T")
                .flow("M", "T", "share=40")
                .flow("M", "T", "commodity=tin")
                .says("M", "hazardous_cases_open", "12", Scored.LATELY);
        return Written.all(Scored.of(chain));
    }

    private static Graph<Integer, DefaultEdge> graph() {
        return new DirectedPseudograph<>(
                SupplierUtil.createIntegerSupplier(), SupplierUtil.createSupplier(DefaultEdge.class), false);
    }

    /** A letter for each attribute of a node that was asked for, by what it says. */
    private static Map<String, String> named(
            BaseEventDrivenImporter<Integer, DefaultEdge> importer, String attribute, Runnable reading) {
        Map<String, String> found = new TreeMap<>();
        importer.addVertexAttributeConsumer((of, value) -> {
            if (of.getSecond().equals(attribute)) found.put(of.getFirst().toString(), said(value));
        });
        reading.run();
        return found;
    }

    private static String said(Attribute value) {
        return Objects.requireNonNull(value.getValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Pit", "Été \"Nord\" & <Süd>", "a\\", "\"];n9 [label=\"x", "]]>", "x\ny", "\uD83D\uDE00 \uFFFF"})
    void graphml_keeps_to_its_schema_and_a_reader_finds_what_was_written(String name) {
        Graph<Integer, DefaultEdge> graph = graph();
        GraphMLImporter<Integer, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        String text = Objects.requireNonNull(documents(name).get("network.graphml"));
        Map<String, String> ids = named(importer, "id", () -> importer.importGraph(graph, new StringReader(text)));

        assertThat(new TreeSet<>(ids.values())).containsExactly("M", "T");
        assertThat(graph.edgeSet()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Pit", "Été \"Nord\" & <Süd>", "a\\", "\"];n9 [label=\"x", "]]>", "x\ny", "\uD83D\uDE00 \uFFFF"})
    void dot_keeps_to_its_grammar_and_no_name_adds_a_node(String name) {
        Graph<Integer, DefaultEdge> graph = graph();
        DOTImporter<Integer, DefaultEdge> importer = new DOTImporter<>();
        String text = Objects.requireNonNull(documents(name).get("network.dot"));
        Map<String, String> labels =
                named(importer, "label", () -> importer.importGraph(graph, new StringReader(text)));

        assertThat(graph.vertexSet()).hasSize(2);
        assertThat(graph.edgeSet()).hasSize(2);
        assertThat(labels).hasSize(2);
        assertThat(labels.values()).anyMatch(label -> label.contains("Name of T"));
    }
}
