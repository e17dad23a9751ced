package dev.adit.cli;

import dev.adit.rule.RuleSet;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** From which band on a run counts as failed; {@link dev.adit.assess.Gate} decides. */
enum FailOn {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW;

    /** Refuses a band that the rule set does not have, for such a gate would never close. */
    void check(RuleSet rules, CommandSpec spec) {
        List<String> bands = rules.method().bandNames();
        if (bands.contains(name())) return;
        throw new ParameterException(
                spec.commandLine(),
                "--fail-on " + name() + ": rule set " + rules.id() + " has the bands " + String.join(", ", bands));
    }
}
