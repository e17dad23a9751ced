package dev.adit.cli.generate;

import dev.adit.report.CsvLines;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code suppliers.csv}: the companies that some buyer buys from, taken evenly from all tiers of companies. */
final class SupplierRows implements Documents.Content {
    static final String FILE = "suppliers.csv";
    private static final long USUAL_SPEND = 50_000;
    private static final double MOST_OF_USUAL = 400;

    private final Cast cast;
    private final Names names;
    private final int suppliers;

    SupplierRows(Cast cast, int suppliers) {
        this.cast = cast;
        this.names = new Names(cast);
        this.suppliers = suppliers;
    }

    @Override
    public int to(Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(List.of("id", "name", "country", "weight"));
        long first = cast.layout.first(Role.MAKER);
        long companies = cast.layout.actors() - first;
        for (int i = 0; i < suppliers; i++) {
            int actor = (int) (first + companies * i / suppliers);
            Names.Name name = names.of(actor);
            Dice dice = Dice.of(cast.seed, Dice.Purpose.WEIGHT, actor);
            csv.text(cast.id(actor)).text(name.text()).text(name.country());
            csv.number(Math.round(USUAL_SPEND * dice.heavy(MOST_OF_USUAL))).end();
        }
        return suppliers;
    }
}
