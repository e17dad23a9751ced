package dev.adit.cli.table;

import dev.adit.report.Json;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** Portfolio tables as JSON: an array of rows under each table's name. */
public final class PortfolioJson {
    private final PortfolioTable table;

    public PortfolioJson(PortfolioTable table) {
        this.table = table;
    }

    /** Writes the rows as an array. */
    public void write(String name, List<Grouping> groupings, Json json) {
        json.array(name);
        for (PortfolioRow row : table.by(groupings)) {
            json.object();
            for (int i = 0; i < groupings.size(); i++)
                json.put(groupings.get(i).word(), row.group().get(i));
            members(row, json);
            json.endObject();
        }
        json.endArray();
    }

    private void members(PortfolioRow row, Json json) {
        json.put("suppliers", row.suppliers());
        weight(row.weight(), json);
        json.put("worst_point", row.worstPoint());
        for (int i = 0; i < table.bands().size(); i++)
            json.put(table.bands().get(i).toLowerCase(Locale.ROOT), row.bands().get(i));
        json.put("volume_at_risk_ppm", row.volumeAtRisk())
                .put("red_flags", row.redFlags())
                .put("data_gaps", row.dataGaps());
    }

    /** A number, or a text where it is too big for readers of numbers. */
    private static void weight(BigInteger weight, Json json) {
        if (weight.bitLength() < Long.SIZE) json.put("weight", weight.longValueExact());
        else json.put("weight", weight.toString());
    }
}
