package dev.adit.conformance;

import dev.adit.Fixtures;
import dev.adit.rule.Method;
import dev.adit.spread.Volumes.Volume;
import dev.adit.value.Range;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** What a network evaluates to, read back from the JSON result; by node id. */
public record Result(Map<String, Verdict> nodes, String warnings) {
    private static final Method METHOD = Fixtures.method();

    /**
     * What is said of one node.
     *
     * @param steps the states of the worst path, source first
     * @param via the arcs between them
     * @param volumes by state
     */
    public record Verdict(
            Range own,
            Range score,
            String band,
            String worstCase,
            String knockout,
            String theme,
            List<String> steps,
            List<String> via,
            List<String> sources,
            Map<String, Volume> volumes) {}

    /** The result as text. */
    public static String json(String document, int threads) {
        return new Conformance(METHOD, threads).evaluate("document", document);
    }

    public static Result of(SmallNetwork network) {
        return of(NetworkJson.of(network));
    }

    public static Result of(String document) {
        Map<String, Object> result = Plain.members(json(document, 1));
        Map<String, Verdict> nodes = new TreeMap<>();
        Map<String, Object> byId = Plain.inner(result, "nodes");
        for (String id : byId.keySet()) nodes.put(id, verdict(Plain.inner(byId, id)));
        return new Result(nodes, Plain.text(result, "warnings"));
    }

    public Verdict node(String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }

    public Map<String, Range> scores() {
        return each(Verdict::score);
    }

    public Map<String, String> knockouts() {
        return each(Verdict::knockout);
    }

    /** Scores without their points: what is proved and what cannot be ruled out. */
    public Map<String, Range> bounds() {
        return each(
                verdict -> new Range(verdict.score().low(), 0, verdict.score().high()));
    }

    /** Something of every node, by node id. */
    public <T> Map<String, T> each(Function<Verdict, T> what) {
        Map<String, T> found = new TreeMap<>();
        nodes.forEach((id, verdict) -> found.put(id, what.apply(verdict)));
        return found;
    }

    private static Verdict verdict(Map<String, Object> node) {
        Map<String, Volume> volumes = new TreeMap<>();
        Map<String, Object> byState = Plain.inner(node, "volume_ppm");
        for (String state : byState.keySet()) volumes.put(state, volume(Plain.inner(byState, state)));
        List<Map<String, Object>> path = Plain.items(node, "path");
        return new Verdict(
                range(Plain.inner(node, "own")),
                range(Plain.inner(node, "score")),
                Plain.text(node, "band"),
                Plain.text(node, "worst_case_band"),
                Plain.text(node, "knockout"),
                Plain.text(node, "theme"),
                path.stream().map(step -> Plain.text(step, "state")).toList(),
                path.stream().skip(1).map(step -> Plain.text(step, "via")).toList(),
                Plain.items(node, "sources").stream()
                        .map(source -> Plain.text(source, "source"))
                        .toList(),
                volumes);
    }

    private static Range range(Map<String, Object> range) {
        return new Range(Plain.number(range, "low"), Plain.number(range, "point"), Plain.number(range, "high"));
    }

    private static Volume volume(Map<String, Object> volume) {
        return new Volume(
                Plain.number(volume, "low"),
                Plain.number(volume, "point"),
                Plain.number(volume, "high"),
                Plain.number(volume, "unknown"));
    }
}
