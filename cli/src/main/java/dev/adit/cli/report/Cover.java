package dev.adit.cli.report;

import dev.adit.assess.Assessment;
import dev.adit.assess.Gate;
import dev.adit.read.FileCount;
import dev.adit.report.Version;
import java.util.List;

/**
 * The head of the page.
 *
 * @param subject the names of the inputs
 * @param remedied how open cases that are being remedied are treated
 * @param gate whether the run fails; empty if it was not told from which band on
 * @param bounds what low and high mean
 */
public record Cover(
        String subject, String asOf, String ruleSet, String tool, String remedied, String gate, String bounds) {
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
                gate(assessment.gate()),
                Words.LOW + " " + Words.HIGH);
    }

    private static String gate(Gate gate) {
        if (gate.band() == null) return "";
        return gate.isShut()
                ? "yes: " + Words.count(gate.failing(), "supplier is", "suppliers are") + " " + gate.band()
                        + " or worse"
                : "no: no supplier is " + gate.band() + " or worse";
    }

    /** The folder of a file that was read with its folder, otherwise the file. */
    private static String input(String file) {
        int end = file.indexOf('/');
        return Words.name(end > 0 ? file.substring(0, end) : file);
    }
}
