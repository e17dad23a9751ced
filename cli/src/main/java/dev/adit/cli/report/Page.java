package dev.adit.cli.report;

import dev.adit.assess.Assessment;
import java.util.List;

/**
 * Everything the page shows, in its order.
 *
 * @param inShort five sentences, each with a label
 * @param profiles of the most urgent suppliers
 * @param suppliers how many were scored
 * @param origins which sources stand behind the scores
 * @param rules red flags by rule, then controls by rule
 */
public record Page(
        Cover cover,
        List<Profile.Fact> inShort,
        Reading reading,
        Overview overview,
        Ranking ranking,
        List<Profile> profiles,
        int suppliers,
        Grid origins,
        List<Grid> rules,
        Engaging engaging,
        MethodPart method,
        ManifestPart manifest) {

    static Page of(Assessment assessment) {
        Ground ground = new Ground(assessment);
        RuleCounts counts = new RuleCounts(ground.findings);
        RuleGrid rules = new RuleGrid(ground, counts);
        return new Page(
                Cover.of(assessment),
                new InShort(ground, counts).sentences(),
                Reading.of(assessment),
                Overview.of(ground),
                Ranking.of(ground),
                new Profiles(ground).all(),
                assessment.suppliers().size(),
                Origins.of(ground),
                List.of(rules.flags(), rules.controls()),
                Engaging.of(assessment.ruleSet()),
                MethodPart.of(ground),
                ManifestPart.of(assessment));
    }
}
