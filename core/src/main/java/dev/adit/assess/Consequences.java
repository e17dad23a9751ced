package dev.adit.assess;

import dev.adit.finding.Finding;
import dev.adit.finding.Findings;
import dev.adit.finding.State;
import dev.adit.network.Network;
import dev.adit.rule.Consequence;
import dev.adit.rule.Method;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Knockouts;
import dev.adit.spread.StateName;
import dev.adit.spread.Step;
import dev.adit.value.Permille;
import dev.adit.value.Truth;

/**
 * What the Guidance asks of a buyer about a scored actor: the gravest of what was found at the actor, of what an open
 * finding reaches it, and of what was found at the source of its worst path. A suspension is carried only over links
 * that are established; elsewhere the link is to be settled first (OECD Guidance, Annex II and step 3).
 */
final class Consequences {
    private final Findings findings;
    private final Network network;
    private final Method method;

    Consequences(Findings findings, Network network) {
        this.findings = findings;
        this.network = network;
        this.method = findings.ruleSet().method();
    }

    /** A consequence and what asks for it. */
    record Called(Consequence consequence, String because) {
        Called or(Called other) {
            return other.consequence.compareTo(consequence) > 0 ? other : this;
        }
    }

    Called of(int actor, ScoreCard card) {
        // Of equals the first is told, so that the reason names the source that the paths of the report begin at.
        Called called = new Called(Consequence.MONITOR, "no finding that asks for more")
                .or(knockout(card))
                .or(notLow(card));
        if (!card.path().isEmpty() && !card.band().equals(lowest())) called = called.or(carried(actor, card));
        return called.or(found(actor, true, ""));
    }

    private Called notLow(ScoreCard card) {
        if (card.band().equals(lowest())) return new Called(Consequence.MONITOR, "");
        int point = card.score().point();
        boolean onlyHigh = method.band(point, point).equals(lowest());
        String because = onlyHigh
                ? "what is not known could raise the score of " + point + " to "
                        + card.score().high()
                : "a score of " + point + " is not low";
        return new Called(Consequence.ENHANCED_DUE_DILIGENCE, because);
    }

    private String lowest() {
        return method.bands().get(method.bands().size() - 1).name();
    }

    private Called knockout(ScoreCard card) {
        Knockouts.Verdict verdict = card.verdict();
        if (verdict == null) return new Called(Consequence.MONITOR, "");
        String source = name(verdict.path().get(0));
        return card.knockout() == Truth.YES
                ? new Called(
                        Consequence.SUSPEND,
                        "an open finding of a worst form at " + source + " reaches it over established links")
                : new Called(
                        Consequence.ENHANCED_DUE_DILIGENCE,
                        "a finding of a worst form at " + source + " may reach it ("
                                + (verdict.why() == Knockouts.Why.UNSCREENED
                                        ? "the finding is to be settled"
                                        : "the link is to be settled")
                                + ")");
    }

    private String name(String state) {
        int actor = network.number(StateName.actor(state));
        return actor < 0 ? state : network.actors().get(actor).name();
    }

    private Called carried(int actor, ScoreCard card) {
        Step source = card.path().get(0);
        if (source.actor() == actor) return new Called(Consequence.MONITOR, "");
        if (source.actor() < 0)
            return new Called(Consequence.ENHANCED_DUE_DILIGENCE, Waterfall.name(source, network) + " reaches it");
        boolean established = card.path().stream().allMatch(step -> step.linkFactor() == Permille.ONE);
        return found(
                source.actor(),
                established,
                " at " + network.actors().get(source.actor()).name());
    }

    private Called found(int actor, boolean established, String where) {
        Called gravest = new Called(Consequence.MONITOR, "");
        for (int rule = 0; rule < findings.rules(); rule++) {
            State state = findings.applies(rule, actor) ? findings.state(rule, actor) : State.CLEAR;
            if (!state.isYes() || findings.rule(rule).effect().isControl()) continue;
            Finding finding = findings.finding(rule, actor);
            boolean carries = established || finding.consequence() != Consequence.SUSPEND;
            gravest = gravest.or(new Called(
                    carries ? finding.consequence() : Consequence.ENHANCED_DUE_DILIGENCE,
                    findings.rule(rule).title() + " (" + finding.rule() + ")" + where));
        }
        return gravest;
    }
}
