package dev.adit.assess;

import dev.adit.finding.Findings;
import dev.adit.finding.State;
import dev.adit.own.Circumstances;
import dev.adit.own.Control;
import dev.adit.own.Indicator;
import dev.adit.own.OwnRisk;
import dev.adit.rule.Effect;
import dev.adit.rule.Method;
import dev.adit.rule.Remediation;
import dev.adit.rule.Rule;
import dev.adit.spread.RiskInput;
import dev.adit.value.Truth;
import dev.adit.waiver.AppliedWaivers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Turns an actor's findings into what decides its own risk. A knock-out needs fresh evidence; stale evidence leaves
 * it possible and stays a strong indicator; where nobody has answered there is a gap and no knock-out.
 */
public final class CircumstancesOf {
    private final Findings findings;
    private final Method method;
    private final int[] themes;

    public CircumstancesOf(Findings findings) {
        this.findings = findings;
        this.method = findings.ruleSet().method();
        this.themes = new int[findings.rules()];
        for (int rule = 0; rule < themes.length; rule++)
            themes[rule] = method.theme(findings.rule(rule).theme());
    }

    /** Own risk, controls and knock-outs of all actors; each task fills the rows of its own actors. */
    RiskInput risks(int actors, Engine engine) {
        return risks(actors, engine, AppliedWaivers.none());
    }

    /** The same without what is let pass. */
    RiskInput risks(int actors, Engine engine, AppliedWaivers waivers) {
        RiskInput input = new RiskInput(method.themes().size(), actors);
        engine.parts(actors, (begin, end) -> {
            OwnRisk own = new OwnRisk(method);
            for (int actor = begin; actor < end; actor++) fill(input, own, actor, waivers);
            return input;
        });
        return input;
    }

    private void fill(RiskInput input, OwnRisk own, int actor, AppliedWaivers waivers) {
        Circumstances circumstances = of(actor, rule -> !waivers.excuses(rule, actor));
        for (int theme = 0; theme < method.themes().size(); theme++)
            input.own(theme, actor, own.of(theme, circumstances));
        input.passed(actor, own.passed(circumstances.controls()));
        input.knockout(actor, circumstances.knockout());
    }

    /** What decides the own risk of an actor, by its number in the network. */
    public Circumstances of(int actor) {
        return of(actor, rule -> true);
    }

    /** The same if only some rules had been asked, by their number. */
    public Circumstances of(int actor, IntPredicate asked) {
        List<Indicator> indicators = new ArrayList<>();
        List<Control> controls = new ArrayList<>();
        Truth knockout = Truth.NO;
        for (int rule = 0; rule < findings.rules(); rule++) {
            Effect effect = findings.rule(rule).effect();
            if (!asked.test(rule) || !findings.applies(rule, actor)) continue;
            if (effect.isControl()) controls.add(control(effect, rule, actor));
            if (effect.isHarm()) indicators.add(indicator(rule, actor));
            if (effect.kind() == Effect.Kind.KNOCKOUT)
                knockout = knockout.or(findings.state(rule, actor).standsOpen());
        }
        return new Circumstances(indicators, controls, Map.of(), knockout);
    }

    private Control control(Effect effect, int rule, int actor) {
        boolean own = effect.kind() == Effect.Kind.CONTROL_OWN;
        return new Control(
                own ? Control.Place.OWN : Control.Place.PASS, effect.permille(), findings.answer(rule, actor));
    }

    private Indicator indicator(int ruleNumber, int actor) {
        Rule rule = findings.rule(ruleNumber);
        Rule.Place place = rule.place();
        if (place == null) throw new IllegalStateException(rule.id() + " speaks of harm and has no place");
        int theme = themes[ruleNumber];
        Truth answer = findings.answer(ruleNumber, actor);
        Remediation remediation = rule.remediation();
        boolean remedied = findings.state(ruleNumber, actor) == State.IN_REMEDIATION;
        if (remedied && answer == Truth.NO && remediation != null)
            return new Indicator(theme, place.group(), remediation.strength(), remediation.prior(), Truth.UNKNOWN);
        return new Indicator(theme, place.group(), place.strength(), place.prior(), answer);
    }
}
