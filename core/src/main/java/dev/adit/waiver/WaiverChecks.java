package dev.adit.waiver;

import dev.adit.finding.Finding;
import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether waivers may be followed at all, as far as the rules and the calendar tell. */
final class WaiverChecks {
    private static final Set<String> ALL = Set.of("all", "any", "every");

    private final Map<String, Rule> rules = new TreeMap<>();
    private final Waivable waivable;
    private final Problems problems;

    WaiverChecks(RuleSet ruleSet, Problems problems) {
        for (Rule rule : ruleSet.rules()) rules.put(rule.id(), rule);
        this.waivable = new Waivable(ruleSet);
        this.problems = problems;
    }

    /** Those without a fault, in order; the faults of the others are noted. */
    List<Waiver> sound(List<Waiver> waivers) {
        List<Waiver> sound = new ArrayList<>();
        Map<List<String>, Waiver> firsts = new TreeMap<>(WaiverKey.ORDER);
        for (Waiver waiver : waivers) {
            int before = problems.size();
            Waiver first = firsts.putIfAbsent(WaiverKey.of(waiver), waiver);
            if (first != null) doubled(waiver, first);
            check(waiver);
            if (problems.size() == before) sound.add(waiver);
        }
        return List.copyOf(sound);
    }

    private void doubled(Waiver waiver, Waiver first) {
        problems.add(
                Code.V04,
                waiver.at(),
                "what '" + waiver.rule() + "' finds at '" + waiver.actor() + "' is waived at " + first.at()
                        + " already",
                "keep one of them; to renew it, change its 'expires', its 'ticket' and its 'approver'");
    }

    private void check(Waiver waiver) {
        for (String word : List.of(waiver.rule(), waiver.actor())) if (isForMany(word)) many(waiver, word);
        if (!isForMany(waiver.rule())) rule(waiver);
        end(waiver);
    }

    private static boolean isForMany(String word) {
        return word.contains("*") || ALL.contains(word);
    }

    private void many(Waiver waiver, String word) {
        problems.add(
                Code.V02,
                waiver.at(),
                "'" + word + "' stands for more than one; a waiver excuses one rule at one actor",
                "write an entry for each finding that somebody has looked at");
    }

    private void rule(Waiver waiver) {
        Rule rule = rules.get(waiver.rule());
        if (rule != null || waiver.rule().equals(Finding.CONFLICT))
            whyNot(rule)
                    .ifPresent(
                            why -> problems.add(
                                    Code.V03,
                                    waiver.at(),
                                    "'" + waiver.rule() + "' cannot be waived: " + why,
                                    "take this entry out; what would change the score is a newer answer or a remedy, with evidence"));
        else
            problems.add(
                    Code.V01,
                    waiver.at(),
                    "no rule '" + waiver.rule() + "' is asked in this run",
                    Spelling.nearest(waiver.rule(), rules.keySet())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("'adit rules list' tells the rules of a profile"));
    }

    private Optional<String> whyNot(@Nullable Rule rule) {
        return rule == null ? Optional.of("sources disagree, and only they can settle it") : waivable.whyNot(rule);
    }

    /** Never by the day of a run: what is refused today would be sound tomorrow. */
    private void end(Waiver waiver) {
        LocalDate since = waiver.since();
        if (since == null) return;
        if (waiver.expires().isBefore(since))
            problems.add(Code.V05, waiver.at(), "it expires on " + waiver.expires() + ", before its 'since'", null);
        else if (waiver.expires().isAfter(since.plusMonths(Waiver.MOST_MONTHS)))
            problems.add(
                    Code.V05,
                    waiver.at(),
                    "it expires on " + waiver.expires() + ", more than " + Waiver.MOST_MONTHS + " months after " + since
                            + ", its 'since'",
                    "choose " + since.plusMonths(Waiver.MOST_MONTHS) + " at the latest, and look at it again then");
    }
}
