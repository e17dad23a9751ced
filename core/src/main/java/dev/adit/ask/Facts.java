package dev.adit.ask;

import dev.adit.network.Link;
import dev.adit.spread.Told;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Scenario;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Collects every fact that is not as good as it can be, in the order of names. */
public final class Facts {
    private final Ground ground;
    private final Told told;
    private final Set<Fact.Kind> kinds;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Ground ground, Set<Fact.Kind> kinds) {
        this.ground = ground;
        this.told = new Told(ground.graph());
        this.kinds = kinds;
    }

    /** The facts of some kinds, both those that can be asked and those that are known to be bad. */
    public static List<Fact> of(Ground ground, Set<Fact.Kind> kinds) {
        Facts facts = new Facts(ground, kinds);
        for (int actor = 0; actor < ground.graph().actors(); actor++) facts.own(actor);
        facts.streams();
        facts.recycled();
        for (int flow = 0; flow < facts.told.flows(); flow++) if (facts.told.isPhysical(flow)) facts.link(flow);
        facts.origins();
        facts.facts.sort(Comparator.comparing(Fact::name, CodePointOrder.INSTANCE));
        return List.copyOf(facts.facts);
    }

    private void add(Fact fact) {
        if (kinds.contains(fact.kind()) && fact.bad() != Truth.NO) facts.add(fact);
    }

    private void own(int actor) {
        List<Sign> signs = ground.situations().signs(actor);
        for (int place = 0; place < signs.size(); place++) {
            Sign sign = signs.get(place);
            String name = told.actor(actor) + "." + sign.name();
            add(new Fact(sign.kind(), name, actor, place, sign.prior(), sign.bad()));
        }
    }

    private void streams() {
        for (int number = 0; number < told.streams().size(); number++) {
            Told.KeptApart stream = told.streams().get(number);
            String name = told.actor(stream.actor()) + ".stream." + stream.name();
            int prior = ground.priors().stream();
            add(new Fact(
                    Fact.Kind.STREAM,
                    name,
                    stream.actor(),
                    number,
                    prior,
                    stream.verified().not()));
        }
    }

    /** Feed that is known not to be recycled counts as of unknown origin for good: nothing is to be asked. */
    private void recycled() {
        List<Told.Recycled> feeds = told.recycled();
        for (int number = 0; number < feeds.size(); number++) {
            Told.Recycled feed = feeds.get(number);
            if (feed.proven() != Truth.UNKNOWN) continue;
            String name = told.actor(feed.actor()) + ".recycled." + feed.commodity();
            int prior = ground.priors().recycled();
            add(new Fact(Fact.Kind.RECYCLED, name, feed.actor(), number, prior, Truth.UNKNOWN));
        }
    }

    private void link(int flow) {
        Link link = told.link(flow);
        boolean isOpen = link == Link.COMPANY || link == Link.INFERRED;
        int prior = ground.method().link(link).at(Scenario.POINT);
        Truth bad = isOpen ? Truth.UNKNOWN : Truth.YES;
        add(new Fact(Fact.Kind.LINK, told.name(flow) + ".link", told.buyer(flow), flow, prior, bad));
    }

    private void origins() {
        if (!kinds.contains(Fact.Kind.ORIGIN)) return;
        int prior = ground.priors().origin();
        for (Told.OfUnknownOrigin part : told.unknownOrigins()) {
            String name = told.state(part.state()).replace('|', '.') + ".origin";
            add(new Fact(Fact.Kind.ORIGIN, name, part.actor(), part.state(), prior, Truth.UNKNOWN));
        }
    }
}
