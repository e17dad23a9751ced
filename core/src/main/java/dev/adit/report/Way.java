package dev.adit.report;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.assess.WithWaivers;
import dev.adit.claim.Claim;
import dev.adit.finding.Finding;
import dev.adit.finding.Findings;
import dev.adit.finding.State;
import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.score.ScoreCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What rules on harm found, or could not tell, at a supplier and at the actors by which its score came about. */
final class Way {
    private final Findings findings;
    private final Network network;
    private final WithWaivers waivers;

    Way(Assessment assessment) {
        this.waivers = assessment.waivers();
        this.findings = assessment.findings();
        this.network = assessment.inputs().network();
    }

    /** A place of the way at which a rule on harm says yes or cannot tell; numbers of both. */
    record Spot(int rule, int actor, State state) {}

    /**
     * The actors of a supplier's way and the supplier, by number; those of its way with the waivers too, for by that one
     * it may fail the run.
     */
    Set<Integer> actors(ScoredSupplier supplier) {
        Set<Integer> actors = new TreeSet<>();
        actors.add(network.number(supplier.card().actor()));
        List<String> ways = new ArrayList<>(supplier.card().way());
        ways.addAll(waivers.card(supplier).way());
        for (String actor : ways) {
            int number = network.number(actor);
            if (number >= 0) actors.add(number);
        }
        return actors;
    }

    /** What a supplier scores with the waivers, in words; empty if they do not move it. */
    static Optional<String> withWaivers(ScoredSupplier supplier, Assessment assessment) {
        if (!assessment.waivers().moves(supplier)) return Optional.empty();
        ScoreCard card = assessment.waivers().card(supplier);
        return Optional.of("With waivers: " + card.band() + ", " + card.score().point() + " of 1000, by "
                + String.join(" > ", card.way()));
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
        return claim.at() + ": " + claim.attribute().name() + " = " + claim.value() + " (" + claim.who() + ", "
                + claim.day() + ", grade " + claim.grade() + ")";
    }
}
