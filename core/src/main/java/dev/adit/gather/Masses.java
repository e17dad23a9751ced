package dev.adit.gather;

import dev.adit.network.Custody;
import dev.adit.network.Feed;
import dev.adit.network.Link;
import dev.adit.network.Network;
import dev.adit.table.Column;
import dev.adit.value.Days;
import dev.adit.value.Ppm;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What moved into and out of one actor at a time, commodity by commodity, in the twelve months up to the day. A flow
 * counts in full if it was in force on one of their days; one that began before them and has ended leaves the sum open,
 * for nobody told how much of it fell into them. Paper without material moves nothing.
 */
final class Masses {
    private static final int MONTHS = 12;
    private static final long NOT_TODAY = -1;
    private static final long NOT_MOVED = -2;

    private final Network network;
    private final Commodities commodities;
    private final IntFunction<List<Feed>> feeds;
    private final int firstDay;
    private final int lastDay;
    private final int[] outStart;
    private final long[] mass;
    private final Side in;
    private final Side out;
    private final boolean[] inUnnamed;
    private final long[] shareToday;
    private final boolean[] isTouched;
    private final int[] touched;
    private int count;

    Masses(Network network, Commodities commodities, IntFunction<List<Feed>> feeds, int asOf) {
        this.network = network;
        this.commodities = commodities;
        this.feeds = feeds;
        this.firstDay = Days.plusMonths(asOf, -MONTHS) + 1;
        this.lastDay = asOf;
        outStart = new int[network.actors().size() + 1];
        for (int flow = 0; flow < network.flows(); flow++) outStart[network.seller(flow) + 1]++;
        for (int actor = 0; actor < network.actors().size(); actor++) outStart[actor + 1] += outStart[actor];
        mass = new long[network.flows()];
        for (int flow = 0; flow < mass.length; flow++) mass[flow] = isMoved(flow) ? kilograms(flow) : NOT_MOVED;
        in = new Side(commodities.count());
        out = new Side(commodities.count());
        inUnnamed = new boolean[commodities.count()];
        shareToday = new long[commodities.count()];
        isTouched = new boolean[commodities.count()];
        touched = new int[commodities.count()];
    }

    /** One direction of one actor, by commodity. */
    private static final class Side {
        final long[] sum;
        final boolean[] isPartial;
        final int[] flow;

        Side(int commodities) {
            sum = new long[commodities];
            isPartial = new boolean[commodities];
            flow = new int[commodities];
        }

        void clear(int commodity) {
            sum[commodity] = 0;
            isPartial[commodity] = false;
            flow[commodity] = Column.NOBODY;
        }

        void add(int commodity, int ofFlow, long kilograms) {
            if (flow[commodity] == Column.NOBODY) flow[commodity] = ofFlow;
            if (kilograms == Network.NO_MASS) isPartial[commodity] = true;
            else sum[commodity] = Kilograms.sum(sum[commodity], kilograms);
            if (sum[commodity] == Kilograms.LARGEST) isPartial[commodity] = true;
        }
    }

    /** Turns to an actor; everything below then speaks of it. */
    Masses open(int actor) {
        while (count > 0) isTouched[touched[--count]] = false;
        for (int place = 0; place < network.inCount(actor); place++) takeIn(network.in(actor, place));
        // Flows are numbered by their sellers.
        for (int flow = outStart[actor]; flow < outStart[actor + 1]; flow++)
            if (mass[flow] != NOT_MOVED && network.custody(flow) != Custody.BOOK_AND_CLAIM)
                out.add(touch(commodities.of(flow)), flow, mass[flow]);
        for (Feed feed : feeds.apply(actor))
            if (feed.share() > 0 && feed.isInForce(firstDay, lastDay))
                inUnnamed[touch(commodities.of(feed.commodity()))] = true;
        return this;
    }

    /** Only the commodities of the actor are cleared and read, however many there are in all. */
    private int touch(int commodity) {
        if (isTouched[commodity]) return commodity;
        isTouched[commodity] = true;
        touched[count++] = commodity;
        in.clear(commodity);
        out.clear(commodity);
        inUnnamed[commodity] = false;
        shareToday[commodity] = NOT_TODAY;
        return commodity;
    }

    private void takeIn(int flow) {
        if (mass[flow] == NOT_MOVED) return;
        int commodity = touch(commodities.of(flow));
        if (network.custody(flow) == Custody.BOOK_AND_CLAIM) {
            inUnnamed[commodity] = true;
            return;
        }
        in.add(commodity, flow, mass[flow]);
        if (!network.isInForce(flow, lastDay)) return;
        int share = network.share(flow);
        shareToday[commodity] = Math.max(0, shareToday[commodity]) + (share == Ppm.UNKNOWN ? Ppm.ONE : share);
    }

    private boolean isMoved(int flow) {
        return network.isInForce(flow, firstDay, lastDay)
                && network.link(flow) != Link.NONE
                && network.share(flow) != 0;
    }

    private long kilograms(int flow) {
        return network.isCutBy(flow, firstDay, lastDay) ? Network.NO_MASS : network.kilograms(flow);
    }

    /** The numbers of the commodities that it takes in or delivers, in the order of its flows. */
    int[] commodities() {
        return Arrays.copyOf(touched, count);
    }

    String commodity(int commodity) {
        return commodities.name(commodity);
    }

    boolean delivers(int commodity) {
        return out.flow[commodity] != Column.NOBODY;
    }

    /** Whether the whole intake is told: each flow with its mass, and no part that nobody is named for. */
    boolean isIntakeKnown(int commodity) {
        boolean isAllNamed = shareToday[commodity] == NOT_TODAY || shareToday[commodity] >= Ppm.ONE;
        return in.flow[commodity] != Column.NOBODY && !in.isPartial[commodity] && !inUnnamed[commodity] && isAllNamed;
    }

    /** Kilograms; at least as much came in. */
    long intake(int commodity) {
        return in.sum[commodity];
    }

    /** Whether each delivery is told with its mass. */
    boolean isDeliveryKnown(int commodity) {
        return delivers(commodity) && !out.isPartial[commodity];
    }

    /** Kilograms; at least as much went out. */
    long delivered(int commodity) {
        return out.sum[commodity];
    }

    /** A flow that came in, or {@link Column#NOBODY}. */
    int flowIn(int commodity) {
        return in.flow[commodity];
    }

    /** A flow that went out, or {@link Column#NOBODY}. */
    int flowOut(int commodity) {
        return out.flow[commodity];
    }
}
