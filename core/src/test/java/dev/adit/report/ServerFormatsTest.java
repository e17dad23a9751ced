package dev.adit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.Assessment;
import dev.adit.assess.Assessor;
import dev.adit.assess.Scored;
import dev.adit.gather.Chain;
import dev.adit.problem.Problems;
import dev.adit.rule.Packs;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import dev.adit.value.ActorId;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents for servers and drawing programs, which a run writes when it is asked to. */
class ServerFormatsTest {
    private static final List<String> BANDS = List.of("CRITICAL", "HIGH", "MEDIUM", "LOW");

    private static Chain chain() {
        return new Chain()
                .actors("mine-site", "M")
                .actors("trader", "T")
                .flow("M", "T")
                .says("M", "hazardous_cases_open", "12", Scored.LATELY);
    }

    private static Assessment assess(Chain chain, String band) {
        return Assessor.of(Packs.tiny())
                .asOf(LocalDate.parse(Scored.TODAY))
                .failingFrom(band)
                .assess(chain.inputs());
    }

    private static List<String> words() {
        return ServiceLoader.load(ReportFormat.class).stream()
                .map(format -> format.get().word())
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    @Test
    void four_documents_are_written_only_when_asked_for() {
        assertThat(words()).containsExactly("dot", "graphml", "junit", "sarif");
    }

    @Test
    void every_document_says_the_same_of_whether_the_run_fails() {
        int shut = 0;
        for (String band : BANDS)
            for (Chain chain : List.of(chain(), new Chain().actors("mine-site", "M"))) {
                Assessment assessment = assess(chain, band);
                boolean fails = assessment.gate().isShut();
                if (fails) shut++;
                Map<String, String> documents = Written.all(assessment);
                assertThat(elements(text(documents, "junit.xml"), "failure") > 0)
                        .as("junit " + band)
                        .isEqualTo(fails);
                assertThat(text(documents, "results.sarif").contains("\"level\":\"error\""))
                        .as("sarif " + band)
                        .isEqualTo(fails);
                assertThat(text(documents, "assessment.json").contains("\"fails\":true"))
                        .as("json " + band)
                        .isEqualTo(fails);
                assertThat(text(documents, "network.dot").contains("style=bold]"))
                        .as("dot " + band)
                        .isEqualTo(fails);
            }
        assertThat(shut).isBetween(1, 2 * BANDS.size() - 1);
    }

    @Test
    void a_finding_on_the_way_of_a_failing_supplier_counts_in_every_document() {
        Map<String, String> documents = Written.all(assess(chain(), "LOW"));
        List<List<String>> findings = Written.records(text(documents, "findings.csv"));
        int counted = findings.get(0).indexOf("counted");

        assertThat(findings)
                .filteredOn(row -> row.get(0).equals("T-01") && row.get(1).equals("M"))
                .allMatch(row -> row.get(counted).equals("yes"))
                .hasSize(1);
        assertThat(findings)
                .filteredOn(row -> row.get(6).equals("gap"))
                .allMatch(row -> row.get(counted).equals("no"));
        assertThat(text(documents, "junit.xml")).contains("name=\"T-01 at M\"");
    }

    @Test
    void without_a_band_nothing_counts_and_nothing_fails() {
        Assessment assessment = Scored.of(chain());
        Map<String, String> documents = Written.all(assessment);

        assertThat(assessment.gate().isShut()).isFalse();
        assertThat(elements(text(documents, "junit.xml"), "failure")).isZero();
        assertThat(text(documents, "results.sarif")).doesNotContain("\"error\"");
        List<List<String>> findings = Written.records(text(documents, "findings.csv"));
        int counted = findings.get(0).indexOf("counted");
        assertThat(findings.subList(1, findings.size()))
                .allMatch(row -> row.get(counted).isEmpty());
    }

    @Test
    void the_sums_of_a_test_report_are_what_stands_in_it() throws XMLStreamException {
        String report = text(Written.all(assess(chain(), "LOW")), "junit.xml");
        Map<String, Integer> sums = new TreeMap<>();
        XMLStreamReader xml = reader(report);
        while (xml.hasNext())
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("testsuites"))
                for (String name : List.of("tests", "failures", "skipped"))
                    sums.put(name, Integer.parseInt(xml.getAttributeValue(null, name)));

        assertThat(sums)
                .containsEntry("tests", elements(report, "testcase"))
                .containsEntry("failures", elements(report, "failure"))
                .containsEntry("skipped", elements(report, "skipped"));
        assertThat(elements(report, "failure")).isGreaterThan(1);
    }

    @Test
    void sarif_has_what_its_schema_requires_and_every_result_a_rule_of_the_run() {
        String sarif = text(Written.all(assess(chain(), "LOW")), "results.sarif");
        Tree.Mapping document = (Tree.Mapping) tree(sarif);
        assertThat(scalar(document, "version")).isEqualTo("2.1.0");
        Tree.Mapping run = (Tree.Mapping) items(document, "runs").get(0);
        Tree.Mapping driver = (Tree.Mapping) member((Tree.Mapping) member(run, "tool"), "driver");
        assertThat(scalar(driver, "name")).isEqualTo("adit");
        List<Tree> rules = items(driver, "rules");
        List<Tree> results = items(run, "results");
        assertThat(results).hasSizeGreaterThan(1);
        for (Tree one : results) {
            Tree.Mapping result = (Tree.Mapping) one;
            Tree.Mapping rule = (Tree.Mapping) rules.get(Integer.parseInt(scalar(result, "ruleIndex")));
            assertThat(scalar(rule, "id")).isEqualTo(scalar(result, "ruleId"));
            assertThat(scalar((Tree.Mapping) member(result, "message"), "text")).isNotEmpty();
            assertThat(scalar(result, "level")).isIn("none", "note", "warning", "error");
            assertThat(scalar(result, "kind")).isIn("pass", "open", "fail");
            if (!scalar(result, "kind").equals("fail"))
                assertThat(scalar(result, "level")).isEqualTo("none");
        }
    }

    private static Tree tree(String json) {
        Problems problems = new Problems();
        Tree tree = new TreeReader("json", problems).json(json).orElseThrow();
        assertThat(problems.list()).isEmpty();
        return tree;
    }

    private static Tree member(Tree.Mapping of, String key) {
        return Objects.requireNonNull(of.members().get(key), key);
    }

    private static String scalar(Tree.Mapping of, String key) {
        return String.valueOf(((Tree.Scalar) member(of, key)).text());
    }

    private static List<Tree> items(Tree.Mapping of, String key) {
        return ((Tree.Sequence) member(of, key)).items();
    }

    @Test
    void graphml_has_every_actor_and_every_flow_once() {
        String graph = text(Written.all(Scored.of(chain())), "network.graphml");

        assertThat(elements(graph, "node")).isEqualTo(2);
        assertThat(elements(graph, "edge")).isEqualTo(1);
        assertThat(graph).contains("source=\"n0\" target=\"n1\"", "<data key=\"id\">M</data>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"];n9 [label=\"x",
                "\\",
                "a\\\"",
                "x\ny",
                "<b>&amp;]]>",
                "\uFFFF\u0001",
                "\u202Egnp.exe",
                "\uD800"
            })
    void no_name_breaks_out_of_a_document(String hostile) {
        String id = ActorId.of(hostile).map(ActorId::text).orElse("M");
        Chain chain = new Chain()
                .named("mine-site", id, hostile)
                .actors("trader", "T")
                .flow(id, "T");
        chain.says(id, "hazardous_cases_open", "12", Scored.LATELY);
        Map<String, String> documents = Written.all(assess(chain, "LOW"));

        assertThat(elements(text(documents, "junit.xml"), "testsuite")).isEqualTo(1);
        assertThat(elements(text(documents, "network.graphml"), "node")).isEqualTo(2);
        tree(text(documents, "results.sarif"));
        assertThat(statements(text(documents, "network.dot"))).hasSize(2 + 1);
        for (String name : List.of("junit.xml", "network.graphml", "network.dot"))
            assertThat(text(documents, name)).as(name).doesNotContain("\u202E", "\u0001");
    }

    /** Statements on nodes and edges; a label is a text in quotes, in which a backslash hides the next character. */
    private static List<String> statements(String dot) {
        String unlabelled = dot.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "text");
        List<String> statements = new ArrayList<>();
        for (String line : unlabelled.lines().toList())
            if (line.matches("  n\\d+( -> n\\d+)? \\[label=text(, style=[a-z]+)?];")) statements.add(line);
        assertThat(unlabelled.lines()).hasSize(statements.size() + 5);
        return statements;
    }

    private static String text(Map<String, String> documents, String name) {
        return documents.getOrDefault(name, "");
    }

    private static int elements(String xml, String name) {
        int count = 0;
        try {
            XMLStreamReader reader = reader(xml);
            while (reader.hasNext())
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(name)) count++;
        } catch (XMLStreamException malformed) {
            throw new AssertionError(xml, malformed);
        }
        return count;
    }

    private static XMLStreamReader reader(String xml) throws XMLStreamException {
        return XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml));
    }
}
