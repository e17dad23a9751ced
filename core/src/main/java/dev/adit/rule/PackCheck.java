package dev.adit.rule;

import dev.adit.problem.Problems;

/** What a pack promises beyond its form: that stable rules keep their meaning, and that verified sources were read. */
public final class PackCheck {
    private PackCheck() {}

    /** Notes what is broken; the rule set is the pack's own, with all its rules and without overlays. */
    public static void check(RuleFiles files, RuleSet set, Problems problems) {
        MeaningLock.check(files, set, problems);
        new Citations(problems).check(files, set);
    }
}
