package dev.adit.cli.report;

import dev.adit.assess.ScoredSupplier;
import dev.adit.rule.Action;
import dev.adit.rule.Consequence;
import dev.adit.rule.Engagement;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the Guidance asks for about a supplier, and the steps. The steps of a consequence help children who were found;
 * where another finding asks for the consequence, the steps of its rule are told, for there is no case to hand over.
 */
final class Calls {
    /** Steps that presuppose that buying stops; where a case is being remedied, or a plan carried out, it goes on. */
    private static final Set<String> WHERE_BUYING_STOPS = Set.of("suspend-until-answered", "responsible-exit-last");

    private final Ground ground;
    private final RuleSet ruleSet;
    private final Set<String> single = new TreeSet<>();

    Calls(Ground ground) {
        this.ground = ground;
        this.ruleSet = ground.assessment.ruleSet();
    }

    /** Ids of the steps told so far that are on the way of no consequence. */
    Set<String> single() {
        return single;
    }

    /** @param actors the supplier, and those its score or its knock-out came through */
    Profile.Call of(ScoredSupplier supplier, Collection<Integer> actors) {
        Consequence consequence = supplier.consequence();
        Engagement way = ruleSet.engagements().get(consequence);
        List<Profile.Step> steps = new ArrayList<>();
        for (String id : steps(consequence, way, actors)) {
            Action action = ruleSet.actions().get(id);
            if (action != null) steps.add(step(action, consequence));
        }
        return new Profile.Call(
                Words.consequence(consequence),
                Words.sentence(supplier.because()),
                way == null ? "" : way.means(),
                Engaging.anchor(consequence),
                Engaging.section(ruleSet, consequence, steps),
                steps);
    }

    private Set<String> steps(Consequence consequence, @Nullable Engagement way, Collection<Integer> actors) {
        Set<String> steps = new LinkedHashSet<>();
        Set<String> ofRules = new LinkedHashSet<>();
        boolean asksGravely = consequence.compareTo(Consequence.ENHANCED_DUE_DILIGENCE) > 0;
        boolean children = false;
        for (int rule = 0; asksGravely && rule < ground.findings.rules(); rule++)
            for (int actor : actors) {
                if (!asks(rule, actor, consequence)) continue;
                if (Ground.isAboutChildren(ground.findings.rule(rule))) children = true;
                else ofRules.addAll(ground.findings.rule(rule).next());
            }
        if (way != null && (children || ofRules.isEmpty())) steps.addAll(way.path());
        for (String step : ofRules) if (fits(step, consequence)) steps.add(step);
        return steps;
    }

    private boolean asks(int rule, int actor, Consequence consequence) {
        return Ground.isFlag(ground.findings.rule(rule))
                && ground.findings.applies(rule, actor)
                && ground.findings.state(rule, actor).isYes()
                && ground.findings.finding(rule, actor).consequence() == consequence;
    }

    private Profile.Step step(Action action, Consequence consequence) {
        String anchor = Engaging.anchor(ruleSet, consequence, action);
        if (anchor.equals(Engaging.anchor(action))) single.add(action.id());
        return new Profile.Step(
                action.title(), anchor, action.endsSuspension() != null, action.protectsIncome() != null);
    }

    /** Titles of the steps of a rule, for the gravest consequence of what it found. */
    List<String> next(Rule rule, Consequence gravest) {
        return rule.next().stream()
                .filter(id -> fits(id, gravest))
                .map(id -> ruleSet.actions().get(id))
                .filter(action -> action != null)
                .map(Action::title)
                .toList();
    }

    private static boolean fits(String step, Consequence consequence) {
        return consequence == Consequence.SUSPEND || !WHERE_BUYING_STOPS.contains(step);
    }
}
