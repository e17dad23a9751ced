package dev.adit.rule;

import dev.adit.condition.Ask;
import dev.adit.condition.Condition;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * By what two runs can tell whether they asked the same rule; hashes, since what a rule says is not of interest there.
 *
 * @param effect the word of its effect
 * @param meaning what it asks whom, with the names of parameters
 * @param asked the same with their values
 * @param numbers strength, prior, severity, and what a control or a remedy takes off
 * @param daily whether it measures a time up to the day of the report, so that the day alone may change its answer
 * @param gathered whether it asks suppliers, or what is measured in the flows, so that flows alone may change its answer
 * @param subjects the attributes that it asks, and its questions to suppliers; in order
 */
public record RuleMark(
        String id,
        String effect,
        String meaning,
        String asked,
        String numbers,
        List<String> subjects,
        boolean daily,
        boolean gathered) {
    /** Operators that measure the time up to the day of the report. */
    private static final Set<String> OF_THE_DAY = Set.of("lapsed", "older_than", "within");

    private static final int LENGTH = 16;

    /**
     * The mark of a rule as it is asked, after overlays.
     *
     * @param measured the attributes that are measured in the flows
     */
    public static RuleMark of(Rule rule, Set<String> measured) {
        Remediation left = rule.remediation();
        String remedied = left == null ? "" : left.when().toString();
        String graver =
                rule.escalation() == null ? "" : rule.escalation().when().toString();
        TreeSet<String> subjects = new TreeSet<>();
        for (Condition leaf : rule.when().leaves()) subjects.add(leaf.subject());
        if (left != null) for (Condition leaf : left.when().leaves()) subjects.add(leaf.subject());
        return new RuleMark(
                rule.id(),
                rule.effect().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                first(rule.meaning()),
                first(Checksum.of(rule.when() + "\n" + remedied + "\n" + graver)),
                first(Checksum.of(numbers(rule))),
                List.copyOf(subjects),
                rule.when().leaves().stream().anyMatch(RuleMark::isOfTheDay),
                subjects.stream().anyMatch(subject -> subject.indexOf(' ') > 0 || measured.contains(subject)));
    }

    private static boolean isOfTheDay(Condition leaf) {
        return leaf instanceof Ask ask
                ? OF_THE_DAY.contains(ask.operator())
                : OF_THE_DAY.stream().anyMatch(word -> leaf.subject().contains(" " + word + " "));
    }

    private static String first(String hash) {
        return hash.substring(0, LENGTH);
    }

    private static String numbers(Rule rule) {
        Rule.Place place = rule.place();
        Remediation left = rule.remediation();
        return String.join(
                "\n",
                place == null
                        ? "-"
                        : place.theme() + " " + place.group() + " " + place.strength() + " " + place.prior(),
                Integer.toString(rule.effect().permille()),
                left == null ? "-" : left.strength() + " " + left.prior(),
                rule.severity().toString(),
                rule.consequence().word());
    }
}
