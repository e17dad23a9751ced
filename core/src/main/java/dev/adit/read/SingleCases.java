package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows a register that has a row for each child: every row counts one, and several rows count the same thing, which
 * sums would have brought together. One such register is refused, whatever its columns are called.
 */
final class SingleCases {
    private static final List<String> WHAT_IS_COUNTED = List.of(
            "site_id", "period_start", "period_end", "programme", "status", "sex", "age_band", "form", "hazard");

    private final Set<List<String>> counted = new HashSet<>();
    private boolean countsMore;
    private @Nullable Position again;

    void add(Row row) {
        countsMore |= !row.text("count").equals("1");
        if (countsMore) return;
        List<String> cell = WHAT_IS_COUNTED.stream().map(row::text).toList();
        if (!counted.add(cell) && again == null) again = row.at("count");
    }

    /** Notes it if the rows were those of single children. */
    void refuse(Problems fatal) {
        Position at = again;
        if (at == null || countsMore) return;
        fatal.add(
                Code.D23,
                at,
                "every row of this register counts one, and several of them the same: it has a row for each child",
                "add up the rows that agree in site, period, status, sex, age band, form and hazard, and give their sums");
    }
}
