package dev.adit.redact;

import java.util.List;
import java.util.Map;

/**
 * An assessment as far as its readers may see it. Writers of documents are given this and nothing else, so that what is
 * withheld is out of their reach.
 *
 * @param scores the most urgent first
 * @param findings by actor, rule and state
 * @param questions those first that bear on most scored actors
 * @param withheld what was changed or left out, in numbers
 */
public record Release(
        Audience audience,
        Run run,
        Portfolio portfolio,
        List<Score> scores,
        List<Found> findings,
        List<Asked> questions,
        List<Withheld.Line> withheld) {

    /** An actor as it may be called; country and area are empty if they are not known or withheld. */
    public record Party(String id, String name, String kind, String country, String area) {}

    /**
     * What the release was made of.
     *
     * @param rules how many rules were asked
     * @param own how many overlays and tables of the user's own there were
     * @param files how many files by format
     * @param inputs the files by name and checksum; empty unless internal
     * @param counts of actors, flows and statements, in words
     */
    public record Run(
            String asOf,
            String ruleSet,
            String ruleSetVersion,
            String ruleSetSha256,
            String ruleProfile,
            String inRemediation,
            int rules,
            Own own,
            Map<String, Integer> files,
            List<Input> inputs,
            Map<String, String> counts) {}

    /** How many overlays and tables of the user's own were laid over the rules. */
    public record Own(int overlays, int tables) {}

    /** A file that was read. */
    public record Input(String file, String format, String sha256) {}

    /** Permille, in the steps of the audience. */
    public record Steps(int low, int point, int high) {}

    /** What holds of all scored actors together; volumes in ppm, in the steps of the audience. */
    public record Portfolio(
            Steps worst, int worstTenthMean, String knockouts, String possibleKnockouts, int atRisk, int unknown) {}

    /** A source of risk; what it is called, and its score in steps. */
    public record Origin(String source, int score, String theme) {}

    /**
     * A scored actor.
     *
     * @param weight empty unless internal
     * @param because what asks for the consequence; empty unless internal
     * @param atRisk volume in ppm, in the steps of the audience
     * @param redFlags a count in words
     * @param path names of the actors, or only their kinds, source first
     */
    public record Score(
            Party actor,
            String weight,
            Steps own,
            Steps score,
            String band,
            String worstCaseBand,
            String knockout,
            String knockoutWhy,
            String theme,
            String consequence,
            String because,
            Steps atRisk,
            int unknown,
            String redFlags,
            String dataGaps,
            String upstream,
            List<Origin> sources,
            List<String> path) {}

    /**
     * A red flag or a data gap.
     *
     * @param says the rule's title, or its sentence if internal
     * @param evidence to the public each once, so that it cannot be counted
     * @param more how many claims there are behind the first, in words
     */
    public record Found(
            Party actor,
            String rule,
            String answer,
            String state,
            String theme,
            String consequence,
            String says,
            List<String> missing,
            List<Evidence> evidence,
            String more) {}

    /**
     * An answer behind a finding; file, row, column and source are empty unless internal.
     *
     * @param observed a day, a month or a year
     */
    public record Evidence(
            String attribute,
            String value,
            String observed,
            String grade,
            String source,
            String file,
            String row,
            String column) {}

    /** A question to an actor; {@code suppliers} is a count in words. */
    public record Asked(
            String suppliers, Party actor, String about, String question, String because, List<String> rules) {}
}
