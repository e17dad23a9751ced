package dev.adit.cli.generate;

import dev.adit.report.CsvLines;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code assessments.csv}: audits of smelters and refiners by schemes; some plants have two, some none. */
final class AuditRows implements Documents.Content {
    static final String FILE = "assessments.csv";
    private static final int AUDITED = 80;
    private static final int AUDITED_BEFORE = 40;

    private final Cast cast;

    AuditRows(Cast cast) {
        this.cast = cast;
    }

    @Override
    public int to(Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(List.of("scheme", "actor", "metal", "outcome", "date", "cycle_months", "source"));
        int rows = 0;
        for (int plant = cast.layout.first(Role.PLANT); plant < cast.layout.end(Role.PLANT); plant++) {
            Dice dice = Dice.of(cast.seed, Dice.Purpose.ANSWERS, plant);
            boolean isFirst = plant == cast.layout.first(Role.PLANT);
            if (!isFirst && !dice.percent(AUDITED)) continue; // a table without rows would be a fault
            if (dice.percent(AUDITED_BEFORE)) rows += row(csv, plant, Calendar.early(dice), dice);
            rows += row(csv, plant, Calendar.late(dice), dice);
        }
        return rows;
    }

    private int row(CsvLines csv, int plant, String day, Dice dice) throws IOException {
        csv.text("demo assurance scheme").text(cast.id(plant));
        csv.text(cast.ores(plant).get(0).commodity);
        csv.text(dice.word(
                "conformant",
                "conformant",
                "conformant",
                "conformant",
                "conformant",
                "conformant",
                "cross-recognised",
                "active",
                "active",
                "eligible",
                "non-conformant",
                "withdrawn"));
        csv.text(day)
                .text(dice.word("12", "12", "24", "36"))
                .text("scheme list")
                .end();
        return 1;
    }
}
