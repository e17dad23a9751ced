package dev.adit.assess;

import dev.adit.claim.Standing;
import dev.adit.finding.Findings;
import dev.adit.finding.Program;
import dev.adit.network.Network;
import dev.adit.spread.RiskInput;
import dev.adit.spread.Spread;
import dev.adit.spread.StateGraph;
import dev.adit.spread.TopSources;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** How work is carried out, never what it means: every engine gives the same results to the last bit. */
public interface Engine {
    /** Asks the rules row by row. */
    Findings ask(Program program, Standing standing, Network network);

    /** Spreads risk and mass to the least fixpoint. */
    Spread spread(StateGraph graph, RiskInput input, int threshold);

    /** How many tasks run at once. */
    int threads();

    /** Runs independent tasks; their results come back in the order of the tasks. */
    <T> List<T> all(List<? extends Callable<T>> tasks);

    /** Work on the rows from {@code begin} to before {@code end}. */
    @FunctionalInterface
    interface Part<T> {
        T of(int begin, int end);
    }

    /** Does work in as many parts as run at once; the results come in the order of rows. */
    default <T> List<T> parts(int rows, Part<T> work) {
        int count = Math.min(threads(), rows);
        List<Callable<T>> tasks = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            int begin = (int) ((long) part * rows / count);
            int end = (int) ((long) (part + 1) * rows / count);
            tasks.add(() -> work.of(begin, end));
        }
        return all(tasks);
    }

    /** The worst few sources of every state in the point scenario, a list a theme. */
    List<TopSources> topSources(Spread spread, int length);
}
