package dev.adit.conformance;

import dev.adit.network.Link;
import dev.adit.network.Target;
import dev.adit.own.Circumstances;
import dev.adit.own.OwnRisk;
import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.rule.Method;
import dev.adit.rule.MethodReader;
import dev.adit.spread.Material;
import dev.adit.spread.RiskInput;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Ppm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a network in the reference's form: nodes with indicators and controls, edges with flows, targets. */
final class DocumentReader {
    private static final int USUAL_SOURCES = 3;

    private final Problems problems;
    private final Method base;
    private final Map<String, Fields> nodes = new TreeMap<>(CodePointOrder.INSTANCE);
    private final Map<String, Integer> numbers = new TreeMap<>(CodePointOrder.INSTANCE);

    DocumentReader(Problems problems, Method base) {
        this.problems = problems;
        this.base = base;
    }

    /** The document; without meaning if problems were noted. */
    Document read(Fields root) {
        Method method = root.tree("ruleset")
                .flatMap(tree -> Fields.of(tree, problems))
                .map(new MethodReader(problems, base)::read)
                .orElse(base);
        for (Tree node : root.items("nodes")) Fields.of(node, problems).ifPresent(this::node);
        List<String> ids = List.copyOf(nodes.keySet());
        for (String id : ids) numbers.put(id, numbers.size());
        List<FlowReader.Flow> flows = flows(root);
        Material material = new Material(method, ids, flow -> flows.get(flow).name());
        flows.forEach(flow -> flow.tell(material));
        RiskInput input = new RiskInput(method.themes().size(), ids.size());
        Signed situations = new Signed();
        tellNodes(method, material, input, situations);
        int threshold = root.number("threshold", 1, 1000).orElse(method.threshold());
        int most = root.number("top_k", 0, 1_000_000).orElse(USUAL_SOURCES);
        int questions = root.number("questions", 0, 1_000_000).orElse(0);
        List<Target> targets = targets(root);
        WantedChange whatIf = whatIf(root);
        return new Document(ids, method, material, input, situations, targets, threshold, most, questions, whatIf);
    }

    private void node(Fields node) {
        node.requiredText("id").ifPresent(id -> {
            if (nodes.put(id, node) != null)
                problems.add(Code.D19, node.at(), "two nodes are called '" + id + "'", "ids must differ");
        });
    }

    private List<FlowReader.Flow> flows(Fields root) {
        FlowReader reader = new FlowReader(problems, numbers);
        for (Tree edge : root.items("edges")) Fields.of(edge, problems).ifPresent(reader::edge);
        return reader.inOrder();
    }

    private @Nullable WantedChange whatIf(Fields root) {
        return root.tree("whatif")
                .flatMap(tree -> Fields.of(tree, problems))
                .map(fields -> WantedChange.read(fields, numbers.keySet(), problems))
                .orElse(null);
    }

    private void tellNodes(Method method, Material material, RiskInput input, Signed situations) {
        OwnRisk own = new OwnRisk(method);
        CircumstancesReader reader = new CircumstancesReader(problems, method);
        nodes.forEach((id, node) -> {
            int actor = numbers.getOrDefault(id, 0);
            Circumstances circumstances = reader.read(node);
            for (int theme = 0; theme < method.themes().size(); theme++)
                input.own(theme, actor, own.of(theme, circumstances));
            input.passed(actor, own.passed(circumstances.controls()));
            input.knockout(actor, circumstances.knockout());
            situations.add(node, circumstances, problems);
            tellMaterial(node, actor, material);
        });
    }

    private void tellMaterial(Fields node, int actor, Material material) {
        if (node.text("origin").map("true"::equals).orElse(false)) material.origin(actor);
        for (String commodity : node.texts("commodities")) material.holds(actor, commodity);
        for (Tree tree : node.items("streams"))
            Fields.of(tree, problems).ifPresent(stream -> stream(stream, actor, material));
        node.members("unknown_share").forEach((commodity, tree) -> {
            if (tree instanceof Tree.Scalar scalar && scalar.text() != null)
                material.unknownShare(actor, commodity, share(scalar));
        });
        node.members("recycled")
                .forEach((commodity, tree) -> Fields.of(tree, problems)
                        .ifPresent(feed -> material.recycled(
                                actor,
                                commodity,
                                feed.requiredNumber("share", 0, Ppm.ONE).orElse(0),
                                CircumstancesReader.truth(feed, "verified", problems))));
    }

    private int share(Tree.Scalar scalar) {
        String text = scalar.text();
        if (text != null && text.matches("[0-9]{1,7}") && Integer.parseInt(text) <= Ppm.ONE)
            return Integer.parseInt(text);
        problems.add(Code.R12, scalar.at(), "a share is a whole number from 0 to 1000000 ppm", null);
        return 0;
    }

    private void stream(Fields stream, int actor, Material material) {
        String name = stream.requiredText("name").orElse("");
        for (String commodity : stream.texts("commodities"))
            material.stream(actor, name, commodity, CircumstancesReader.truth(stream, "verified", problems));
    }

    private List<Target> targets(Fields root) {
        List<Target> targets = new ArrayList<>();
        for (Tree tree : root.items("targets"))
            Fields.of(tree, problems)
                    .ifPresent(target -> target.requiredText("id").ifPresent(id -> {
                        if (!numbers.containsKey(id))
                            problems.add(Code.N01, target.at(), "no node is called '" + id + "'", null);
                        targets.add(new Target(
                                id,
                                target.requiredNumber("weight", 0, 999_999_999).orElse(0)));
                    }));
        targets.sort(Comparator.comparing(Target::actor, CodePointOrder.INSTANCE));
        return targets;
    }

    /** The names of links, for messages. */
    static List<String> links() {
        return Arrays.stream(Link.values()).map(Link::name).toList();
    }
}
