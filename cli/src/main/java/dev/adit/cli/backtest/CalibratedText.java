package dev.adit.cli.backtest;

import dev.adit.backtest.Area;
import dev.adit.backtest.Calibrated;
import dev.adit.backtest.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What calibration proposes, for people. */
final class CalibratedText {
    private final Calibrated calibrated;
    private final List<String> lines = new ArrayList<>();

    CalibratedText(Calibrated calibrated) {
        this.calibrated = calibrated;
    }

    List<String> lines() {
        lines.clear();
        line("");
        line(
                "calibration: AUC %.3f as the rules have it, %.3f fitted to the same observations",
                calibrated.before(), calibrated.after());
        validation("by place, territories held back", calibrated.byPlace());
        validation("by time, later days held back", calibrated.byTime());
        for (Calibrated.Move move : calibrated.moves())
            line(
                    "  %-7s strength %d (has %d), prior %d (has %d)",
                    move.rule(), move.strength(), move.usualStrength(), move.prior(), move.usualPrior());
        if (calibrated.moves().isEmpty()) line("  no rule's numbers would gain");
        return List.copyOf(lines);
    }

    private void validation(String how, Validation validation) {
        if (validation.parts().isEmpty()) {
            line("%s: not possible here", how);
            return;
        }
        line("%s: AUC %s as the rules have it, %s fitted", how, area(validation.before()), area(validation.after()));
        for (Validation.Part part : validation.parts())
            line(
                    "  %-34.34s n %5d  positive %4d  AUC %s, fitted %s",
                    part.name(), part.tried(), part.positives(), number(part.before()), number(part.after()));
    }

    private static String area(Area area) {
        if (Double.isNaN(area.low())) return number(area.value());
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", area.value(), area.low(), area.high());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }

    private void line(String form, Object... parts) {
        lines.add(String.format(Locale.ROOT, form, parts));
    }
}
