package dev.adit.cli;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.rule.Band;
import dev.adit.rule.Method;
import dev.adit.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** From which band on a run counts as failed. */
enum FailOn {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW;

    /** Refuses a band that the rule set does not have, for such a gate would never close. */
    void check(RuleSet rules, CommandSpec spec) {
        if (bands(rules).contains(name())) return;
        throw new ParameterException(
                spec.commandLine(),
                "--fail-on " + name() + ": rule set " + rules.id() + " has the bands "
                        + String.join(", ", bands(rules)));
    }

    private static List<String> bands(RuleSet rules) {
        List<String> bands = new ArrayList<>(List.of(Method.CRITICAL));
        for (Band band : rules.method().bands()) bands.add(band.name());
        return bands;
    }

    /** Whether a scored actor is in this band or a worse one. */
    boolean isReached(Assessment assessment) {
        List<String> bands = bands(assessment.ruleSet());
        int line = bands.indexOf(name());
        for (ScoredSupplier supplier : assessment.suppliers()) {
            int place = bands.indexOf(assessment.waivers().card(supplier).band());
            if (place >= 0 && place <= line) return true;
        }
        return false;
    }
}
