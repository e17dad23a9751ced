package dev.adit.cli.report;

import dev.adit.assess.Assessment;
import java.util.List;
import java.util.Map;

/**
 * Everything the page shows, in its order.
 *
 * @param inShort five sentences, each with a label
 * @param profiles of the most urgent suppliers
 * @param suppliers how many were scored
 * @param origins which sources stand behind the scores
 * @param rules red flags by rule, then controls by rule
 * @param places where each rule about children found something
 * @param conflicts where sources disagree
 * @param waivers what was let pass; without a note if no file of waivers was given
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
        List<Grid> places,
        Grid conflicts,
        Grid waivers,
        Engaging engaging,
        MethodPart method,
        ManifestPart manifest) {

    static Page of(Assessment assessment) {
        Ground ground = new Ground(assessment);
        RuleCounts counts = new RuleCounts(ground.findings);
        RuleGrid rules = new RuleGrid(ground, counts);
        Places places = new Places(ground);
        Profiles detail = new Profiles(ground);
        Map<Integer, Profile> profiles = detail.all();
        return new Page(
                Cover.of(assessment),
                new InShort(ground, counts).sentences(),
                Reading.of(assessment),
                Overview.of(ground),
                Ranking.of(ground, profiles.keySet()),
                List.copyOf(profiles.values()),
                assessment.suppliers().size(),
                Origins.of(ground),
                List.of(rules.flags(), rules.controls()),
                places.ofChildren(),
                places.conflicts(),
                Waived.of(ground),
                Engaging.of(assessment.ruleSet(), detail.singleSteps()),
                MethodPart.of(ground),
                ManifestPart.of(assessment));
    }
}
