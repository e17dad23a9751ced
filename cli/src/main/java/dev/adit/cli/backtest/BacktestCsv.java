package dev.adit.cli.backtest;

import dev.adit.backtest.BacktestResult;
import dev.adit.backtest.ModeResult;
import dev.adit.backtest.ScoredObservation;
import dev.adit.network.Actor;
import dev.adit.report.CsvLines;
import dev.adit.value.Days;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every observation with its score, a row for each sort of earlier evidence; own risk is in permille. */
public final class BacktestCsv {
    private static final List<String> HEADINGS =
            List.of("actor", "kind", "country", "region", "day", "outcome", "earlier_evidence", "low", "point", "high");

    private final BacktestResult result;

    public BacktestCsv(BacktestResult result) {
        this.result = result;
    }

    /** Writes the table. */
    public void write(Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(HEADINGS);
        for (ModeResult mode : result.modes())
            for (ScoredObservation one : mode.scored()) {
                Actor actor = result.network().actors().get(one.observation().actor());
                csv.text(actor.id().text())
                        .text(actor.kind().word())
                        .text(country(actor))
                        .text(actor.region())
                        .text(Days.date(one.observation().day()).toString())
                        .text(one.observation().isPositive() ? "positive" : "negative")
                        .text(mode.evidence().word());
                csv.number(one.own().low())
                        .number(one.own().point())
                        .number(one.own().high())
                        .end();
            }
    }

    private static @Nullable String country(Actor actor) {
        return actor.country() == null ? null : actor.country().code();
    }
}
