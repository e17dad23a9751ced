package dev.adit.report;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.claim.Claim;
import dev.adit.finding.Finding;
import dev.adit.finding.Findings;
import dev.adit.finding.State;
import dev.adit.network.Actor;
import dev.adit.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What rules on harm found, or could not tell, at a supplier and at the actors by which its score came about. */
final class Way {
    private final Findings findings;
    private final Network network;

    Way(Assessment assessment) {
        this.findings = assessment.findings();
        this.network = assessment.inputs().network();
    }

    /** A place of the way at which a rule on harm says yes or cannot tell; numbers of both. */
    record Spot(int rule, int actor, State state) {}

    /** The actors of a supplier's way and the supplier, by number. */
    Set<Integer> actors(ScoredSupplier supplier) {
        Set<Integer> actors = new TreeSet<>();
        actors.add(network.number(supplier.card().actor()));
        for (String actor : supplier.card().way()) {
            int number = network.number(actor);
            if (number >= 0) actors.add(number);
        }
        return actors;
    }

    /** By actor, then rule. */
    List<Spot> spots(ScoredSupplier supplier) {
        List<Spot> spots = new ArrayList<>();
        for (int actor : actors(supplier))
            for (int rule = 0; rule < findings.rules(); rule++) {
                if (!findings.rule(rule).effect().isHarm() || !findings.applies(rule, actor)) continue;
                State state = findings.state(rule, actor);
                if (state != State.CLEAR) spots.add(new Spot(rule, actor, state));
            }
        return spots;
    }

    Finding finding(Spot spot) {
        return findings.finding(spot.rule(), spot.actor());
    }

    String rule(Spot spot) {
        return findings.rule(spot.rule()).id();
    }

    Actor actor(Spot spot) {
        return network.actors().get(spot.actor());
    }

    /** Where an answer stands and what it says, in a line. */
    static String told(Claim claim) {
        String day = claim.observedOn() == null
                ? "day not given"
                : claim.observedOn().toString();
        String source = claim.source().isBlank() ? "source not named" : claim.source();
        return claim.at() + ": " + claim.attribute().name() + " = " + claim.value() + " (" + source + ", " + day
                + ", grade " + claim.grade() + ")";
    }
}
