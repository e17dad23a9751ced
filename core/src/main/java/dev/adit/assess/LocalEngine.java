package dev.adit.assess;

import dev.adit.claim.Standing;
import dev.adit.finding.Findings;
import dev.adit.finding.Program;
import dev.adit.network.Network;
import dev.adit.spread.RiskInput;
import dev.adit.spread.Spread;
import dev.adit.spread.StateGraph;
import dev.adit.spread.TopSources;
import dev.adit.value.Scenario;
import dev.adit.value.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Works in this process, on a number of threads. */
public final class LocalEngine implements Engine {
    private final Workers workers;

    /** @param threads at least 1 */
    public LocalEngine(int threads) {
        this.workers = new Workers(threads);
    }

    @Override
    public Findings ask(Program program, Standing standing, Network network) {
        return program.ask(standing, network, workers);
    }

    @Override
    public Spread spread(StateGraph graph, RiskInput input, int threshold) {
        return Spread.over(graph, input, threshold, workers);
    }

    @Override
    public int threads() {
        return workers.threads();
    }

    @Override
    public <T> List<T> all(List<? extends Callable<T>> tasks) {
        return workers.all(tasks);
    }

    @Override
    public List<TopSources> topSources(Spread spread, int length) {
        List<Callable<TopSources>> tasks = new ArrayList<>();
        for (int theme = 0; theme < spread.themes(); theme++) {
            int of = theme;
            tasks.add(() -> new TopSources(spread.paths(of, Scenario.POINT), length));
        }
        return workers.all(tasks);
    }
}
