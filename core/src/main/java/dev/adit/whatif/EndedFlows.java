package dev.adit.whatif;

import dev.adit.network.Flow;
import dev.adit.network.Network;
import dev.adit.network.NetworkBuilder;
import dev.adit.read.InputSet;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inputs in which some flows have ended. What they brought is made up pro rata by the buyer's other flows of the
 * commodity, in shares and in mass, so that leaving makes no unknown origin as long as somebody is left who can deliver;
 * where nobody is, the origin is not known.
 */
public final class EndedFlows {
    private final Network network;
    private final BitSet ended;
    private final Map<String, Gap> gaps = new HashMap<>();

    private EndedFlows(Network network, BitSet ended) {
        this.network = network;
        this.ended = ended;
    }

    /**
     * The inputs without the flows.
     *
     * @param ended flows by their numbers
     */
    public static InputSet in(InputSet inputs, BitSet ended) {
        return ended.isEmpty() ? inputs : inputs.with(new EndedFlows(inputs.network(), ended).without());
    }

    private Network without() {
        for (int flow = ended.nextSetBit(0); flow >= 0; flow = ended.nextSetBit(flow + 1))
            gaps.computeIfAbsent(intake(flow), fresh -> new Gap());
        for (int flow = 0; flow < network.flows(); flow++) {
            Gap gap = gaps.get(intake(flow));
            if (gap != null) gap.count(network.flow(flow), ended.get(flow));
        }
        NetworkBuilder builder = new NetworkBuilder();
        network.actors().forEach(builder::add);
        for (int flow = 0; flow < network.flows(); flow++)
            if (!ended.get(flow)) builder.add(network.seller(flow), network.buyer(flow), madeUp(flow));
        network.feeds().forEach(builder::add);
        return builder.build().network();
    }

    private String intake(int flow) {
        return network.buyer(flow) + "|" + network.commodity(flow);
    }

    private Flow madeUp(int number) {
        Flow flow = network.flow(number);
        Gap gap = gaps.get(intake(number));
        if (gap == null) return flow;
        Long share = flow.share() == null ? null : gap.shares.next(flow.share());
        Long mass = flow.kilograms() == null ? null : gap.masses.next(flow.kilograms());
        return new Flow(
                flow.seller(),
                flow.buyer(),
                flow.commodity(),
                share == null ? null : share.intValue(),
                flow.link(),
                flow.custody(),
                flow.stream(),
                flow.from(),
                flow.to(),
                mass,
                flow.source(),
                flow.at());
    }

    /** What is missing from one intake. */
    private static final class Gap {
        final Part shares = new Part();
        final Part masses = new Part();

        void count(Flow flow, boolean hasEnded) {
            shares.count(flow.share() == null ? null : (long) flow.share(), hasEnded);
            masses.count(flow.kilograms(), hasEnded);
        }
    }

    /** Parts that grow together to the sum of before; what one loses by rounding down the next one gets. */
    private static final class Part {
        private long left;
        private long gone;
        private long seen;
        private long given;

        void count(@Nullable Long part, boolean hasEnded) {
            if (part == null) return;
            if (hasEnded) gone += part;
            else left += part;
        }

        /** The next part that stays, in the order of the flows. */
        long next(long part) {
            if (left == 0) return part;
            seen += part;
            long due = BigInteger.valueOf(seen)
                    .multiply(BigInteger.valueOf(left + gone))
                    .divide(BigInteger.valueOf(left))
                    .longValueExact();
            long now = due - given;
            given = due;
            return now;
        }
    }
}
