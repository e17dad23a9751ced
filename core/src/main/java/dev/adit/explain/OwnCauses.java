package dev.adit.explain;

import dev.adit.assess.CircumstancesOf;
import dev.adit.finding.Findings;
import dev.adit.network.Network;
import dev.adit.own.Circumstances;
import dev.adit.own.OwnRisk;
import dev.adit.rule.Effect;
import dev.adit.rule.Method;
import dev.adit.rule.Rule;
import dev.adit.value.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes an own risk apart by asking what it would be without each rule. */
final class OwnCauses {
    private static final Comparator<OwnCause.Part> LEAST_LEFT_FIRST = Comparator.comparingInt(
                    (OwnCause.Part part) -> part.without().point())
            .thenComparingInt(part -> part.without().high())
            .thenComparing(part -> part.rule().id());

    private final Findings findings;
    private final Network network;
    private final Method method;
    private final OwnRisk risk;
    private final CircumstancesOf circumstances;

    OwnCauses(Findings findings, Network network) {
        this.findings = findings;
        this.network = network;
        this.method = findings.ruleSet().method();
        this.risk = new OwnRisk(method);
        this.circumstances = new CircumstancesOf(findings);
    }

    /** The themes in which an actor has own risk, known or not ruled out, in the order of the method. */
    List<OwnCause> of(int actor) {
        Circumstances whole = circumstances.of(actor);
        List<OwnCause> causes = new ArrayList<>();
        for (int theme = 0; theme < method.themes().size(); theme++) {
            Range own = risk.of(theme, whole);
            if (own.high() > 0)
                causes.add(new OwnCause(
                        network.actors().get(actor), method.themes().get(theme).name(), own, parts(theme, actor, own)));
        }
        return causes;
    }

    private List<OwnCause.Part> parts(int theme, int actor, Range own) {
        List<OwnCause.Part> parts = new ArrayList<>();
        for (int number = 0; number < findings.rules(); number++) {
            Rule rule = findings.rule(number);
            if (!findings.applies(number, actor) || !counts(rule)) continue;
            int left = number;
            Range without = risk.of(theme, circumstances.of(actor, other -> other != left));
            if (!without.equals(own)) parts.add(new OwnCause.Part(rule, findings.state(number, actor), without));
        }
        parts.sort(LEAST_LEFT_FIRST);
        return parts;
    }

    private static boolean counts(Rule rule) {
        return rule.effect().isHarm() || rule.effect().kind() == Effect.Kind.CONTROL_OWN;
    }
}
