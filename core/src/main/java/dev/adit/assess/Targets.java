package dev.adit.assess;

import dev.adit.network.Link;
import dev.adit.network.Network;
import dev.adit.network.Target;
import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.read.InputSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Whom to score: those the inputs name; otherwise everybody who sells to nobody. */
final class Targets {
    private Targets() {}

    /** At least one; {@link InvalidInputException} if nobody is named and everybody sells to somebody. */
    static List<Target> of(InputSet inputs, int day) {
        List<Target> targets = inputs.targets().isEmpty() ? endsOfChains(inputs.network(), day) : inputs.targets();
        if (!targets.isEmpty()) return targets;
        throw new InvalidInputException(List.of(new Problem(
                Code.N06,
                Position.file("the inputs"),
                "nobody is named to be scored, and every actor sells to somebody",
                "name the actors to score in suppliers.csv (id, weight)")));
    }

    private static List<Target> endsOfChains(Network network, int day) {
        BitSet sells = new BitSet();
        for (int flow = 0; flow < network.flows(); flow++)
            if (network.isInForce(flow, day) && network.link(flow) != Link.NONE) sells.set(network.seller(flow));
        List<Target> targets = new ArrayList<>();
        for (int actor = 0; actor < network.actors().size(); actor++)
            if (!sells.get(actor))
                targets.add(new Target(network.actors().get(actor).id().text(), 1));
        return targets;
    }
}
