package dev.adit.cli.report;

import java.util.List;

/**
 * The red flags at a supplier and at the actors of its path, rule by rule.
 *
 * @param before where to read those that were told of another supplier in the same words
 * @param more how many are left out here
 */
public record Flags(List<ByRule> byRule, List<String> before, int more) {
    /**
     * What a rule found.
     *
     * @param consequence the gravest among what it found
     * @param oecd the step and the category of red flag
     * @param next titles of the steps that follow
     */
    public record ByRule(
            String rule,
            String title,
            String consequence,
            String oecd,
            List<Found> found,
            List<String> next,
            List<Cite> sources) {}

    /**
     * A red flag at an actor.
     *
     * @param actor empty if the sentence names it
     * @param more how many pieces of evidence are left out
     * @param counted whether it counts against the band that the run was told to fail from
     * @param waiver who let it pass, why and until when, or that this is over; empty if nobody did
     */
    public record Found(
            String actor,
            String state,
            String says,
            List<Evidence> evidence,
            int more,
            boolean counted,
            String waiver) {}

    /** What somebody said: the attribute and value, the day, by whom and how well supported, and where it stands. */
    public record Evidence(String what, String value, String day, String source, String grade, String at) {}
}
