package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.network.Custody;
import dev.adit.network.Network;
import dev.adit.table.AttributeType;
import dev.adit.value.Truth;

/**
 * {@code trades_in_a_circle}: whether material that an actor sells can come back to it, by the flows of one commodity in
 * force on the day. A circle that needs a link which is not established leaves it unknown, and so does a
 * supplier somewhere upstream whom nobody names: who it is may close a circle.
 */
@AutoService(Measure.class)
public final class TradesInACircle implements Measure {
    @Override
    public String name() {
        return "trades_in_a_circle";
    }

    @Override
    public AttributeType type() {
        return AttributeType.TRUTH;
    }

    @Override
    public void measure(Setting setting, MeasuredCells cells) {
        Network network = setting.network();
        Circles circles = new Circles(network);
        Tiers tiers = setting.tiers();
        int[][] flows = byCommodity(setting);
        for (int[] ofOne : flows) circles.look(ofOne);
        for (int actor = 0; actor < network.actors().size(); actor++) {
            Truth answer = circles.answer(actor);
            if (answer == Truth.NO && tiers.isDark(actor)) continue;
            if (answer != Truth.UNKNOWN) cells.set(actor, answer == Truth.YES ? 1 : 0, circles.flow(actor));
        }
    }

    /** The flows that move material on the day, in order, a row a commodity. */
    private static int[][] byCommodity(Setting setting) {
        Network network = setting.network();
        Commodities commodities = setting.commodities();
        int[] count = new int[commodities.count()];
        for (int flow = 0; flow < network.flows(); flow++)
            if (moves(network, flow, setting.asOf())) count[commodities.of(flow)]++;
        int[][] flows = new int[count.length][];
        for (int commodity = 0; commodity < count.length; commodity++) flows[commodity] = new int[count[commodity]];
        int[] next = new int[count.length];
        for (int flow = 0; flow < network.flows(); flow++) {
            int commodity = commodities.of(flow);
            if (moves(network, flow, setting.asOf())) flows[commodity][next[commodity]++] = flow;
        }
        return flows;
    }

    private static boolean moves(Network network, int flow, int day) {
        return Suppliers.isDelivery(network, flow, day) && network.custody(flow) != Custody.BOOK_AND_CLAIM;
    }
}
