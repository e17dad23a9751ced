package dev.adit.assess;

import dev.adit.finding.Findings;
import dev.adit.problem.Problem;
import dev.adit.read.InputSet;
import dev.adit.rule.RuleSet;
import dev.adit.score.Portfolio;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a report may want of a run.
 *
 * @param suppliers the scored actors, the most urgent first
 * @param named whether the inputs named them; otherwise they are the actors that sell to nobody
 * @param remarks what was left out, undated answers, shares beyond 100 %, loops without an origin
 * @param flowsNotInForce flows left out because they are not in force on the day
 * @param gate whether the run fails, and by which findings
 * @param waivers what somebody let pass, and the scores with it; all else here is told without
 * @param workings what it is made of, for those who tell why
 */
public record Assessment(
        RuleSet ruleSet,
        LocalDate asOf,
        InputSet inputs,
        Findings findings,
        List<ScoredSupplier> suppliers,
        boolean named,
        Portfolio portfolio,
        List<Problem> remarks,
        int flowsNotInForce,
        Gate gate,
        WithWaivers waivers,
        Workings workings) {}
