package dev.adit.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the documents of a run say of its decision, each read on its own; findings as {@code rule at actor}. */
record Documents(Map<String, String> texts) {
    Set<String> countedInTable() {
        List<List<String>> records = Written.records(text("findings.csv"));
        int counted = records.get(0).indexOf("counted");
        Set<String> found = new TreeSet<>();
        for (List<String> row : records)
            if (row.get(counted).equals("yes")) found.add(row.get(0) + " at " + row.get(1));
        return found;
    }

    Set<String> countedInJson() {
        Set<String> found = new TreeSet<>();
        for (JsonNode finding : json("assessment.json").path("findings"))
            if (finding.path("counted").asBoolean())
                found.add(finding.path("rule").asString() + " at "
                        + finding.path("actor").asString());
        return found;
    }

    Set<String> failingInJson() {
        Set<String> failing = new TreeSet<>();
        for (JsonNode supplier : json("assessment.json").path("suppliers"))
            if (supplier.path("fails").asBoolean())
                failing.add(supplier.path("id").asString());
        return failing;
    }

    boolean gateInJson() {
        return json("assessment.json").path("gate").path("fails").asBoolean();
    }

    boolean gateInSarif() {
        return json("results.sarif")
                .path("runs")
                .path(0)
                .path("properties")
                .path("fails")
                .asBoolean();
    }

    Set<String> countedInSarif() {
        Set<String> found = new TreeSet<>();
        for (JsonNode result : results())
            if (result.path("properties").path("counted").asBoolean() && !isSupplier(result)) found.add(told(result));
        return found;
    }

    Set<String> errorsInSarif() {
        Set<String> found = new TreeSet<>();
        for (JsonNode result : results())
            if (result.path("level").asString().equals("error") && !isSupplier(result)) found.add(told(result));
        return found;
    }

    Set<String> failingInSarif() {
        Set<String> failing = new TreeSet<>();
        for (JsonNode result : results())
            if (isSupplier(result) && result.path("level").asString().equals("error")) failing.add(actor(result));
        return failing;
    }

    Set<String> suppressedInSarif() {
        Set<String> found = new TreeSet<>();
        for (JsonNode result : results())
            for (JsonNode suppression : result.path("suppressions"))
                if (suppression.path("status").asString().equals("accepted")) found.add(told(result));
        return found;
    }

    Set<String> failuresInJunit() {
        Set<String> found = new TreeSet<>();
        for (Element testcase : failed()) if (!isBand(testcase)) found.add(testcase.getAttribute("name"));
        return found;
    }

    Set<String> failingInJunit() {
        Set<String> failing = new TreeSet<>();
        for (Element testcase : failed())
            if (isBand(testcase)) failing.add(testcase.getAttribute("classname").substring("adit.".length()));
        return failing;
    }

    private static boolean isBand(Element testcase) {
        return testcase.getAttribute("name").startsWith("band");
    }

    private List<Element> failed() {
        List<Element> failed = new ArrayList<>();
        for (Element testcase : elements(xml("junit.xml").getElementsByTagName("testcase")))
            if (testcase.getElementsByTagName("failure").getLength() > 0) failed.add(testcase);
        return failed;
    }

    static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) if (nodes.item(i) instanceof Element element) elements.add(element);
        return elements;
    }

    /** The root of an XML document. */
    Element xml(String name) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text(name))))
                    .getDocumentElement();
        } catch (Exception malformed) {
            throw new AssertionError(name, malformed);
        }
    }

    private JsonNode results() {
        return json("results.sarif").path("runs").path(0).path("results");
    }

    private static boolean isSupplier(JsonNode result) {
        return result.path("ruleId").asString().equals("FAILED");
    }

    private static String told(JsonNode result) {
        return result.path("ruleId").asString() + " at " + actor(result);
    }

    private static String actor(JsonNode result) {
        return result.path("locations")
                .path(0)
                .path("logicalLocations")
                .path(0)
                .path("fullyQualifiedName")
                .asString();
    }

    private JsonNode json(String name) {
        return new JsonMapper().readTree(text(name));
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }
}
