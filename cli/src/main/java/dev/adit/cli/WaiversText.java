package dev.adit.cli;

import dev.adit.assess.Assessment;
import dev.adit.assess.Gate;
import dev.adit.assess.ScoredSupplier;
import dev.adit.assess.WithWaivers;
import dev.adit.rule.Band;
import dev.adit.rule.Method;
import dev.adit.score.ScoreCard;
import dev.adit.value.Range;
import dev.adit.waiver.AppliedWaivers;
import dev.adit.waiver.StandingWaiver;
import dev.adit.waiver.WaiverState;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells waivers on the terminal: each with its finding, and what the scores are with them. */
final class WaiversText {
    private final Console console;

    WaiversText(Console console) {
        this.console = console;
    }

    /** Nothing if no file of waivers was given. */
    void tell(Assessment assessment) {
        AppliedWaivers applied = assessment.waivers().applied();
        if (!applied.isGiven()) return;
        list(applied);
        if (!applied.excusesAny()) {
            console.line("no waiver excuses anything: the scores with waivers are those above");
            return;
        }
        gate(assessment.gate());
        console.line("scores above are without waivers; with them:  " + bands(assessment));
        for (ScoredSupplier supplier : assessment.suppliers())
            if (assessment.waivers().moves(supplier)) console.line("  " + moved(supplier, assessment.waivers()));
    }

    /** Whether the run fails, where it would not be told otherwise that waivers have a say in it. */
    private void gate(Gate gate) {
        if (gate.band() == null) return;
        String without = gate.failingWithoutWaivers() + " without";
        console.line("--fail-on " + gate.band() + " looks at the scores with waivers: " + gate.failing()
                + " suppliers fail, " + without);
    }

    /** How many there are in each state, and each of them. */
    void list(AppliedWaivers applied) {
        console.line(
                "\nwaivers in " + Console.oneLine(String.valueOf(applied.given().file())) + ": " + applied.counts());
        for (StandingWaiver standing : applied.list()) console.line("  " + line(standing));
    }

    private static String line(StandingWaiver standing) {
        String line = Console.oneLine(
                standing.waiver().rule() + " at " + standing.waiver().actor() + ": " + standing.words()
                        + (standing.expiresSoon() ? " (expires soon)" : ""));
        return standing.state() == WaiverState.EXPIRED ? "@|bold,red " + line + "|@" : line;
    }

    private static String bands(Assessment assessment) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(Method.CRITICAL, 0);
        for (Band band : assessment.ruleSet().method().bands()) counts.put(band.name(), 0);
        for (ScoredSupplier supplier : assessment.suppliers())
            counts.merge(assessment.waivers().card(supplier).band(), 1, Integer::sum);
        StringBuilder text = new StringBuilder();
        counts.forEach((band, count) ->
                text.append(text.isEmpty() ? "" : "  ").append(band).append(' ').append(count));
        return text.toString();
    }

    private static String moved(ScoredSupplier supplier, WithWaivers waivers) {
        return Console.oneLine(supplier.actor().name()) + " ("
                + Console.safe(supplier.card().actor()) + "): " + told(supplier.card()) + " -> "
                + told(waivers.card(supplier));
    }

    /** {@code HIGH 600 (low 600, high 980)}. */
    static String told(ScoreCard card) {
        Range score = card.score();
        return card.band() + " " + score.point() + " (low " + score.low() + ", high " + score.high() + ")";
    }
}
