package dev.adit.cli.report;

import dev.adit.assess.Assessment;
import dev.adit.assess.Gate;
import dev.adit.read.FileCount;
import dev.adit.report.Version;
import dev.adit.waiver.AppliedWaivers;
import java.util.List;

/**
 * The head of the page.
 *
 * @param subject the names of the inputs
 * @param remedied how open cases that are being remedied are treated
 * @param gate whether the run fails; empty if it was not told from which band on
 * @param waivers what was let pass; empty if no file of waivers was given
 * @param bounds what low and high mean
 */
public record Cover(
        String subject,
        String asOf,
        String ruleSet,
        String tool,
        String remedied,
        String gate,
        String waivers,
        String bounds) {
    private static final int INPUTS_NAMED = 4;

    static Cover of(Assessment assessment) {
        List<String> inputs = assessment.inputs().files().stream()
                .map(FileCount::file)
                .map(Cover::input)
                .distinct()
                .toList();
        return new Cover(
                inputs.isEmpty() ? "inputs that did not come from files" : Words.some(inputs, INPUTS_NAMED),
                assessment.asOf().toString(),
                assessment.ruleSet().id() + " " + assessment.ruleSet().version(),
                "adit " + Version.text(),
                Words.remedied(assessment.ruleSet().inRemediation()),
                gate(assessment),
                waivers(assessment.waivers().applied()),
                Words.LOW + " " + Words.HIGH);
    }

    private static String gate(Assessment assessment) {
        Gate gate = assessment.gate();
        if (gate.band() == null) return "";
        String told = gate.isShut()
                ? "yes: " + Words.count(gate.failing(), "supplier is", "suppliers are") + " " + gate.band()
                        + " or worse"
                : "no: no supplier is " + gate.band() + " or worse";
        return assessment.waivers().applied().isGiven()
                ? told + ", with waivers; without, " + Words.count(gate.failingWithoutWaivers())
                : told;
    }

    private static String waivers(AppliedWaivers applied) {
        return applied.isGiven()
                ? applied.counts() + "; scores on this page are without, but where it says otherwise"
                : "";
    }

    /** The folder of a file that was read with its folder, otherwise the file. */
    private static String input(String file) {
        int end = file.indexOf('/');
        return Words.name(end > 0 ? file.substring(0, end) : file);
    }
}
