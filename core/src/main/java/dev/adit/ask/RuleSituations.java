package dev.adit.ask;

import dev.adit.assess.CircumstancesOf;
import dev.adit.finding.Findings;
import dev.adit.own.Circumstances;
import dev.adit.own.Control;
import dev.adit.own.Indicator;
import dev.adit.rule.Effect;
import dev.adit.rule.Rule;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Signs as rules find them, one a rule and actor, called by the rule's id. An answer to a rule about worst forms settles
 * its sign and the finding with it: an adverse one is an open finding (docs/method.md).
 */
public final class RuleSituations implements Situations {
    private final Findings findings;
    private final CircumstancesOf circumstances;
    private final Priors priors;

    /** What was looked up last: questions about an actor stand together. */
    private volatile @Nullable Known last;

    private record Known(int actor, Circumstances now, List<Integer> rules) {}

    public RuleSituations(Findings findings, Priors priors) {
        this.findings = findings;
        this.circumstances = new CircumstancesOf(findings);
        this.priors = priors;
    }

    @Override
    public List<Sign> signs(int actor) {
        Known known = known(actor);
        Circumstances now = known.now();
        List<Sign> signs = new ArrayList<>();
        int indicator = 0;
        int control = 0;
        for (int number : known.rules()) {
            Rule rule = findings.rule(number);
            if (rule.effect().isControl()) {
                Truth there = now.controls().get(control++).answer();
                signs.add(new Sign(Fact.Kind.CONTROL, rule.id(), priors.control(), there.not()));
            } else {
                Indicator sign = now.indicators().get(indicator++);
                boolean settles = isFinding(number, actor);
                Fact.Kind kind = settles ? Fact.Kind.KNOCKOUT : Fact.Kind.INDICATOR;
                signs.add(new Sign(kind, rule.id(), sign.prior(), sign.answer()));
            }
        }
        return signs;
    }

    private Known known(int actor) {
        Known found = last;
        if (found != null && found.actor() == actor) return found;
        Known fresh = new Known(actor, circumstances.of(actor), rules(actor));
        last = fresh;
        return fresh;
    }

    /** The rules that score at an actor, in the order in which they make its circumstances. */
    private List<Integer> rules(int actor) {
        List<Integer> rules = new ArrayList<>();
        for (int rule = 0; rule < findings.rules(); rule++) {
            Effect effect = findings.rule(rule).effect();
            if (findings.applies(rule, actor) && (effect.isControl() || effect.isHarm())) rules.add(rule);
        }
        return rules;
    }

    private boolean isFinding(int rule, int actor) {
        return isAboutWorstForms(rule) && findings.state(rule, actor).standsOpen() != Truth.NO;
    }

    private boolean isAboutWorstForms(int rule) {
        return findings.rule(rule).effect().kind() == Effect.Kind.KNOCKOUT;
    }

    @Override
    public Circumstances of(int actor, Map<Integer, Side> otherwise) {
        Known known = known(actor);
        Circumstances now = known.now();
        List<Indicator> indicators = new ArrayList<>(now.indicators());
        List<Control> controls = new ArrayList<>(now.controls());
        Truth knockout = Truth.NO;
        int indicator = 0;
        int control = 0;
        List<Integer> rules = known.rules();
        for (int place = 0; place < rules.size(); place++) {
            Side side = otherwise.get(place);
            int rule = rules.get(place);
            if (findings.rule(rule).effect().isControl()) {
                if (side != null) controls.set(control, turned(controls.get(control), side));
                control++;
                continue;
            }
            if (side != null) indicators.set(indicator, turned(indicators.get(indicator), side));
            indicator++;
            if (isAboutWorstForms(rule)) knockout = knockout.or(finding(rule, actor, side));
        }
        return new Circumstances(indicators, controls, now.severity(), knockout);
    }

    private Truth finding(int rule, int actor, @Nullable Side side) {
        if (side != null) return Truth.of(side == Side.ADVERSE);
        return findings.state(rule, actor).standsOpen();
    }

    private static Indicator turned(Indicator old, Side side) {
        Truth answer = Truth.of(side == Side.ADVERSE);
        return new Indicator(old.theme(), old.group(), old.strength(), old.prior(), answer);
    }

    private static Control turned(Control old, Side side) {
        return new Control(old.place(), old.effect(), Truth.of(side == Side.FAVOURABLE));
    }
}
