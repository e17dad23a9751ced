package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A graph in the Open Multi-Tier Supply format ({@code .omts}, JSON): organisations and facilities become actors,
 * edges of supply become flows. Nodes about people are left out unread and counted.
 */
final class OmtsFormat implements DocumentFormat {
    private static final String PERSON = "person";

    @Override
    public String id() {
        return "omts";
    }

    @Override
    public boolean recognises(Tree tree) {
        return DocumentObject.of(tree)
                .filter(one -> one.has("omtsf_version") || one.has("omts_version"))
                .filter(one -> one.has("nodes"))
                .isPresent();
    }

    @Override
    public void read(Tree tree, String file, Intake intake, Intake.Tally tally) {
        DocumentObject graph = DocumentObject.of(tree).orElseThrow();
        OmtsNodes nodes = new OmtsNodes(intake, tally);
        OmtsEdges edges = new OmtsEdges(intake, tally, nodes);
        Map<String, Integer> unused = new TreeMap<>();
        int people = 0;
        List<DocumentObject> links = graph.each("edges");
        for (DocumentObject node : graph.each("nodes")) {
            if (node.text("type").equals(PERSON)) {
                people++;
                nodes.leave(node);
            } else if (!nodes.read(node)) leave(node, tally, unused, "nodes");
        }
        nodes.addActors(links);
        for (DocumentObject edge : links)
            if (edge.text("type").equals("beneficial_ownership")) {
                people++;
                tally.rows++;
                tally.ignored++;
            } else if (!edges.read(edge)) leave(edge, tally, unused, "edges");
        tell(file, people, unused, intake);
        edges.tellUnused(file);
    }

    private static void leave(DocumentObject object, Intake.Tally tally, Map<String, Integer> unused, String what) {
        tally.rows++;
        tally.ignored++;
        unused.merge(Row.shown(object.text("type")) + " " + what, 1, Integer::sum);
    }

    private static void tell(String file, int people, Map<String, Integer> unused, Intake intake) {
        if (people > 0)
            intake.problems.add(
                    Code.L11, Position.file(file), "nodes and edges about people, left out unread: " + people, null);
        unused.forEach((what, count) -> intake.problems.add(
                Code.L15,
                Position.file(file),
                "not used, for Adit asks nothing of them: " + what + ", " + count,
                null));
    }
}
