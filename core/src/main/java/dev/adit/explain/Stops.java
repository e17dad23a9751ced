package dev.adit.explain;

import dev.adit.finding.Findings;
import dev.adit.network.Actor;
import dev.adit.network.Link;
import dev.adit.network.Network;
import dev.adit.rule.Effect;
import dev.adit.spread.StateName;
import dev.adit.spread.Step;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.List;

/** Puts the steps of a path into words. */
final class Stops {
    private static final String NO_COMMODITY = "-";

    private final Findings findings;
    private final Network network;

    Stops(Findings findings, Network network) {
        this.findings = findings;
        this.network = network;
    }

    /** The stops, source first. */
    List<Stop> of(List<Step> path) {
        return path.stream().map(this::of).toList();
    }

    /** The states of a knock-out, source first; shares, links and controls take nothing off it. */
    List<Stop> ofKnockout(List<String> states) {
        List<Stop> stops = new ArrayList<>();
        for (String state : states) {
            int actor = network.number(StateName.actor(state));
            stops.add(new Stop(state, id(actor), name(state, actor), kind(state, actor), null, 1000));
        }
        return stops;
    }

    private Stop of(Step step) {
        return new Stop(
                step.state(),
                id(step.actor()),
                name(step.state(), step.actor()),
                kind(step.state(), step.actor()),
                step.via() == null ? null : way(step, step.via()),
                step.score());
    }

    private Stop.Way way(Step step, String via) {
        boolean isFlow = step.flow() >= 0;
        return new Stop.Way(
                isFlow ? network.link(step.flow()) : null,
                isFlow ? reason(network.link(step.flow())) : reason(via),
                step.linkFactor(),
                step.factor(),
                step.factor() == step.linkFactor() ? List.of() : controls(step.actor()),
                isFlow ? network.at(step.flow()) : null);
    }

    private static String reason(Link link) {
        return switch (link) {
            case VERIFIED -> "verified for this product: all of it is carried";
            case DECLARED -> "declared for this product: an admission is believed";
            case COMPANY -> "declared for the whole company: it may not be in this product";
            case INFERRED -> "inferred from trade data: it may not exist";
            case NONE -> "denied";
        };
    }

    private static String reason(String via) {
        if (via.startsWith("leak:")) return "kept apart without verification: it may be mixed in";
        return via.startsWith("recycled:")
                ? "the part that is said to be recycled"
                : "the part of the intake whose origin nobody names";
    }

    /** The controls that take something off what passes an actor. */
    private List<String> controls(int actor) {
        List<String> controls = new ArrayList<>();
        for (int rule = 0; rule < findings.rules(); rule++)
            if (findings.rule(rule).effect().kind() == Effect.Kind.CONTROL_PASS
                    && findings.applies(rule, actor)
                    && findings.answer(rule, actor) == Truth.YES)
                controls.add(findings.rule(rule).id());
        return controls;
    }

    private String id(int actor) {
        return actor < 0 ? "" : network.actors().get(actor).id().text();
    }

    private String name(String state, int actor) {
        if (actor >= 0) return network.actors().get(actor).name();
        return StateName.virtual(state);
    }

    private String kind(String state, int actor) {
        if (actor < 0) return "no actor";
        Actor one = network.actors().get(actor);
        String kind = one.kind().word()
                + (one.country() == null ? "" : " in " + one.country().code());
        String commodity = StateName.commodity(state);
        return commodity.equals(NO_COMMODITY) ? kind : kind + ", " + commodity;
    }
}
