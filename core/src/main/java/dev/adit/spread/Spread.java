package dev.adit.spread;

import dev.adit.value.Scenario;
import dev.adit.value.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Everything that was carried along flows: best paths for each theme and scenario, knock-outs and volumes. */
public final class Spread {
    private static final int SCENARIOS = Scenario.values().length;

    private final StateGraph graph;
    private final List<BestPaths> paths;
    private final Knockouts knockouts;
    private final Volumes volumes;

    private Spread(StateGraph graph, List<BestPaths> paths, Knockouts knockouts, Volumes volumes) {
        this.graph = graph;
        this.paths = paths;
        this.knockouts = knockouts;
        this.volumes = volumes;
    }

    /**
     * Spreads risk and mass over the graph; the result does not depend on the number of threads.
     *
     * @param threshold the score from which an actor counts as at risk in volumes
     */
    public static Spread over(StateGraph graph, RiskInput input, int threshold, Workers workers) {
        List<Callable<Object>> tasks = new ArrayList<>();
        tasks.add(() -> new Volumes(graph, input, threshold));
        for (int theme = 0; theme < input.themes(); theme++)
            for (Scenario scenario : Scenario.values()) tasks.add(pass(graph, input, theme, scenario));
        tasks.add(() -> new Knockouts(graph, input));
        List<Object> results = workers.all(tasks);
        List<BestPaths> paths = new ArrayList<>();
        for (Object result : results) if (result instanceof BestPaths pass) paths.add(pass);
        return new Spread(graph, paths, (Knockouts) results.get(results.size() - 1), (Volumes) results.get(0));
    }

    private static Callable<Object> pass(StateGraph graph, RiskInput input, int theme, Scenario scenario) {
        return () -> new BestPaths(graph, input, theme, scenario);
    }

    public StateGraph graph() {
        return graph;
    }

    /** The pass of a theme, by its number, and a scenario. */
    public BestPaths paths(int theme, Scenario scenario) {
        return paths.get(theme * SCENARIOS + scenario.ordinal());
    }

    /** How many themes there are. */
    public int themes() {
        return paths.size() / SCENARIOS;
    }

    public Knockouts knockouts() {
        return knockouts;
    }

    public Volumes volumes() {
        return volumes;
    }
}
