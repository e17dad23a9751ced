package dev.adit.network;

import dev.adit.problem.Position;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Days;
import dev.adit.value.Ppm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who supplies whom. Actors are numbered in the code point order of their ids, flows in the order of seller, buyer,
 * commodity and everything else they say; both numberings are the same whatever the order of the input.
 */
public final class Network {
    /** In masses: nobody told it. */
    public static final long NO_MASS = FlowColumns.NO_MASS;

    // values() copies its array each time, and these are asked of every flow again and again.
    private static final List<Link> LINKS = List.of(Link.values());
    private static final List<Custody> CUSTODIES = List.of(Custody.values());

    private final List<Actor> actors;
    private final FlowColumns flows;
    private final List<Feed> feeds;
    private final int[] inStart;
    private final int[] inFlow;

    Network(List<Actor> actors, FlowColumns flows, List<Feed> feeds) {
        this.actors = actors;
        this.flows = flows;
        this.feeds = feeds;
        this.inStart = new int[actors.size() + 1];
        for (int flow = 0; flow < flows.size; flow++) inStart[flows.buyer[flow] + 1]++;
        for (int actor = 0; actor < actors.size(); actor++) inStart[actor + 1] += inStart[actor];
        this.inFlow = new int[flows.size];
        int[] place = inStart.clone();
        for (int flow = 0; flow < flows.size; flow++) inFlow[place[flows.buyer[flow]]++] = flow;
    }

    /** Actors by number. */
    public List<Actor> actors() {
        return actors;
    }

    /** The number of an actor; negative if there is none of that id. */
    public int number(String id) {
        int low = 0;
        int high = actors.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = CodePointOrder.INSTANCE.compare(actors.get(middle).id().text(), id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    /** Parts of intakes that come from no named seller, in the order of buyer and commodity. */
    public List<Feed> feeds() {
        return feeds;
    }

    public int flows() {
        return flows.size;
    }

    public int seller(int flow) {
        return flows.seller[flow];
    }

    public int buyer(int flow) {
        return flows.buyer[flow];
    }

    public String commodity(int flow) {
        return flows.texts.get(flows.commodity[flow]);
    }

    /** ppm of the buyer's intake of the commodity, or {@link Ppm#UNKNOWN}. */
    public int share(int flow) {
        return flows.share[flow];
    }

    public Link link(int flow) {
        return LINKS.get(flows.link[flow]);
    }

    public Custody custody(int flow) {
        return CUSTODIES.get(flows.custody[flow]);
    }

    /** The stream or lot it is kept apart in; empty for none. */
    public String stream(int flow) {
        return flows.texts.get(flows.stream[flow]);
    }

    /** Whole kilograms, or {@link #NO_MASS}. */
    public long kilograms(int flow) {
        return flows.kilograms[flow];
    }

    /** Whether the flow is in force on at least one day of a time, both of its ends included. */
    public boolean isInForce(int flow, int firstDay, int lastDay) {
        boolean begun = flows.from[flow] == Days.UNKNOWN || flows.from[flow] <= lastDay;
        return begun && (flows.to[flow] == Days.UNKNOWN || flows.to[flow] >= firstDay);
    }

    /** Whether it began before a day and ended between the two, so that only a part of it falls on the days from the first. */
    public boolean isCutBy(int flow, int firstDay, int lastDay) {
        boolean beganBefore = flows.from[flow] == Days.UNKNOWN || flows.from[flow] < firstDay;
        return beganBefore && flows.to[flow] != Days.UNKNOWN && flows.to[flow] >= firstDay && flows.to[flow] < lastDay;
    }

    /** Whether the flow is in force on a day, counted from 1970-01-01. */
    public boolean isInForce(int flow, int day) {
        boolean begun = flows.from[flow] == Days.UNKNOWN || flows.from[flow] <= day;
        return begun && (flows.to[flow] == Days.UNKNOWN || flows.to[flow] >= day);
    }

    /** How many flows come into an actor. */
    public int inCount(int actor) {
        return inStart[actor + 1] - inStart[actor];
    }

    /** A flow into an actor, by its place from 0 in the order of flows. */
    public int in(int actor, int place) {
        return inFlow[inStart[actor] + place];
    }

    /** Where the input tells of a flow. */
    public Position at(int flow) {
        return Position.row(flows.texts.get(flows.file[flow]), flows.line[flow]);
    }

    /** A flow in full. */
    public Flow flow(int flow) {
        return new Flow(
                actors.get(flows.seller[flow]).id(),
                actors.get(flows.buyer[flow]).id(),
                commodity(flow),
                flows.share[flow] == Ppm.UNKNOWN ? null : flows.share[flow],
                link(flow),
                custody(flow),
                stream(flow),
                date(flows.from[flow]),
                date(flows.to[flow]),
                flows.kilograms[flow] == FlowColumns.NO_MASS ? null : flows.kilograms[flow],
                flows.texts.get(flows.source[flow]),
                at(flow));
    }

    private static @Nullable LocalDate date(int day) {
        return day == Days.UNKNOWN ? null : Days.date(day);
    }
}
