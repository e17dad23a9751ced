package dev.adit.assess;

import dev.adit.claim.Standing;
import dev.adit.finding.Findings;
import dev.adit.finding.Program;
import dev.adit.network.Network;
import dev.adit.spread.RiskInput;
import dev.adit.spread.Spread;
import dev.adit.spread.StateGraph;
import dev.adit.spread.TopSources;
import java.util.List;

/** How work is carried out, never what it means: every engine gives the same results to the last bit. */
public interface Engine {
    /** Asks the rules row by row. */
    Findings ask(Program program, Standing standing, Network network);

    /** Spreads risk and mass to the least fixpoint. */
    Spread spread(StateGraph graph, RiskInput input, int threshold);

    /** The worst few sources of every state in the point scenario, a list a theme. */
    List<TopSources> topSources(Spread spread, int length);
}
