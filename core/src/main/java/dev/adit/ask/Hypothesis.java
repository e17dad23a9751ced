package dev.adit.ask;

import dev.adit.network.Link;
import dev.adit.own.Circumstances;
import dev.adit.own.OwnRisk;
import dev.adit.spread.Bench;
import dev.adit.spread.Told;
import dev.adit.value.Range;
import dev.adit.value.Scenario;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What if: facts are supposed to turn out one way or the other, and actors are scored under that. For one thread. */
public final class Hypothesis {
    private final Ground ground;
    private final Bench bench;
    private final Told told;
    private final OwnRisk own;
    private final Map<Integer, Map<Integer, Side>> otherwise = new HashMap<>();

    /** Begins with nothing supposed. */
    public Hypothesis(Ground ground) {
        this.ground = ground;
        this.bench = ground.bench();
        this.told = new Told(ground.graph());
        this.own = new OwnRisk(ground.method());
    }

    /** Supposes that a fact turns out one way; a link that turns out well is a flow that does not exist. */
    public void suppose(Fact fact, Side side) {
        boolean good = side == Side.FAVOURABLE;
        if (fact.kind().isOwn()) {
            otherwise.computeIfAbsent(fact.actor(), fresh -> new TreeMap<>()).put(fact.part(), side);
            circumstances(fact.actor());
        }
        if (fact.kind() == Fact.Kind.STREAM) bench.supposeApart(fact.part(), Truth.of(good));
        if (fact.kind() == Fact.Kind.RECYCLED) bench.supposeRecycled(fact.part(), Truth.of(good));
        if (fact.kind() == Fact.Kind.LINK) bench.suppose(fact.part(), good ? Link.NONE : Link.VERIFIED);
        if (fact.kind() == Fact.Kind.ORIGIN) bench.readUnknown(fact.part(), good ? Scenario.LOW : Scenario.HIGH);
    }

    /** Takes back what was supposed of a fact. */
    public void takeBack(Fact fact) {
        if (fact.kind().isOwn()) {
            otherwise.computeIfAbsent(fact.actor(), fresh -> new TreeMap<>()).remove(fact.part());
            circumstances(fact.actor());
        }
        if (fact.kind() == Fact.Kind.STREAM)
            bench.supposeApart(fact.part(), told.streams().get(fact.part()).verified());
        if (fact.kind() == Fact.Kind.RECYCLED)
            bench.supposeRecycled(fact.part(), told.recycled().get(fact.part()).proven());
        if (fact.kind() == Fact.Kind.LINK) bench.suppose(fact.part(), told.link(fact.part()));
        if (fact.kind() == Fact.Kind.ORIGIN) bench.readUnknown(fact.part(), null);
    }

    /** Takes back everything. */
    public void clear() {
        otherwise.clear();
        bench.clear();
    }

    private void circumstances(int actor) {
        Map<Integer, Side> sides = otherwise.getOrDefault(actor, Map.of());
        if (sides.isEmpty()) {
            bench.restore(actor);
            return;
        }
        Circumstances circumstances = ground.situations().of(actor, sides);
        List<Range> risks = new ArrayList<>();
        for (int theme = 0; theme < ground.method().themes().size(); theme++) risks.add(own.of(theme, circumstances));
        bench.suppose(actor, risks, own.passed(circumstances.controls()), circumstances.knockout());
    }

    /** The bench it works on, to score actors on. */
    public Bench bench() {
        return bench;
    }
}
