package dev.adit.backtest;

import dev.adit.read.FileCount;
import dev.adit.read.InputSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Proposed numbers as an overlay, for a person to look through; nothing applies it. */
public final class OverlayDraft {
    private final BacktestResult result;
    private final ModeResult mode;

    public OverlayDraft(BacktestResult result, ModeResult mode) {
        this.result = result;
        this.mode = mode;
    }

    /** The text of the file. */
    public String text(Calibrated calibrated, InputSet inputs) {
        StringBuilder text = new StringBuilder();
        text.append(
                "# Proposed by 'adit backtest --calibrate'. Look through it before you use it: --overlay takes it.\n");
        text.append("# It fits what was seen where somebody went to look; it does not know about other places.\n");
        text.append("id: calibrated-").append(outcome().replace('_', '-')).append('\n');
        text.append("why: \"").append(why(calibrated, inputs.files())).append("\"\n");
        text.append(calibrated.moves().isEmpty() ? "rules: {}\n" : "rules:\n");
        for (Calibrated.Move move : calibrated.moves())
            text.append(String.format(
                    Locale.ROOT,
                    "  %s: {strength: %d, prior: %d} # has %d and %d%n".replace("%n", "\n"),
                    move.rule(),
                    move.strength(),
                    move.prior(),
                    move.usualStrength(),
                    move.usualPrior()));
        return text.toString();
    }

    private String outcome() {
        return result.outcome().asked().name();
    }

    private String why(Calibrated calibrated, List<FileCount> files) {
        String read = files.stream()
                .map(file -> quotable(file.file()) + " (SHA-256 " + file.sha256() + ")")
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "fitted to %d observations of %s, %d positive, %s earlier evidence of it; AUC %s as shipped, %s fitted, %s"
                        + " on territories held back (%s as shipped), %s on later days held back (%s as shipped);"
                        + " rules %s; inputs %s",
                result.observations().size(),
                outcome(),
                result.positives(),
                mode.evidence().word(),
                number(calibrated.before()),
                number(calibrated.after()),
                number(calibrated.byPlace().after().value()),
                number(calibrated.byPlace().before().value()),
                number(calibrated.byTime().after().value()),
                number(calibrated.byTime().before().value()),
                result.ruleSet().sha256(),
                read);
    }

    private static String number(double area) {
        return Double.isNaN(area) ? "not known" : String.format(Locale.ROOT, "%.3f", area);
    }

    private static String quotable(String name) {
        return name.replaceAll("[^A-Za-z0-9._/ -]", "?");
    }
}
