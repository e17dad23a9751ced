package dev.adit.cli;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.rule.Band;
import dev.adit.rule.Method;
import java.util.ArrayList;
import java.util.List;

/** From which band on a run counts as failed. */
enum FailOn {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW;

    /** Whether a scored actor is in this band or a worse one. */
    boolean isReached(Assessment assessment) {
        List<String> bands = new ArrayList<>(List.of(Method.CRITICAL));
        for (Band band : assessment.ruleSet().method().bands()) bands.add(band.name());
        int line = bands.indexOf(name());
        for (ScoredSupplier supplier : assessment.suppliers()) {
            int place = bands.indexOf(supplier.card().band());
            if (place >= 0 && place <= line) return true;
        }
        return false;
    }
}
