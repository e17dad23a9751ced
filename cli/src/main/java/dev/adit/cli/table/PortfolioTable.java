package dev.adit.cli.table;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.rule.Band;
import dev.adit.rule.Method;
import dev.adit.value.CodePointOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.table.TableSlice;

/** Scored suppliers in groups, each summed up: where to look first. The same suppliers give the same rows. */
public final class PortfolioTable {
    private static final String PLACE = "place";
    private static final Comparator<PortfolioRow> ORDER = Comparator.comparing(
                    (PortfolioRow row) -> row, PortfolioTable::gravestFirst)
            .thenComparing(row -> String.join("\n", row.group()), CodePointOrder.INSTANCE);

    private final List<String> bands = new ArrayList<>();
    private final List<Handled> handled = new ArrayList<>();
    private final List<Handled> whole = new ArrayList<>();

    private PortfolioTable(Assessment assessment) {
        bands.add(Method.CRITICAL);
        for (Band band : assessment.ruleSet().method().bands()) bands.add(band.name());
        for (ScoredSupplier supplier : assessment.suppliers()) {
            whole.add(Handled.whole(supplier));
            handled.addAll(Handled.byMineral(supplier));
        }
    }

    /** Makes ready to group the scored suppliers of an assessment. */
    public static PortfolioTable of(Assessment assessment) {
        return new PortfolioTable(assessment);
    }

    /** The names of the bands that are counted, the gravest first. */
    public List<String> bands() {
        return List.copyOf(bands);
    }

    /**
     * The groups, those with most suppliers in the gravest band first, then by the next band, then by name.
     *
     * @param groupings one or several; a group is then what is the same in all of them
     */
    public List<PortfolioRow> by(List<Grouping> groupings) {
        List<Handled> rows = groupings.contains(Grouping.MINERAL) ? handled : whole;
        if (rows.isEmpty()) return List.of();
        List<PortfolioRow> groups = new ArrayList<>();
        String[] columns = groupings.stream().map(Grouping::word).distinct().toArray(String[]::new);
        for (TableSlice slice : table(rows, groupings).splitOn(columns).getSlices())
            groups.add(row(slice, rows, groupings));
        groups.sort(ORDER);
        return groups;
    }

    private static Table table(List<Handled> rows, List<Grouping> groupings) {
        IntColumn place = IntColumn.create(PLACE);
        for (int i = 0; i < rows.size(); i++) place.append(i);
        Table table = Table.create(place);
        for (Grouping grouping : groupings.stream().distinct().toList()) {
            StringColumn column = StringColumn.create(grouping.word());
            for (Handled row : rows) column.append(row.group(grouping));
            table.addColumns(column);
        }
        return table;
    }

    private PortfolioRow row(TableSlice slice, List<Handled> rows, List<Grouping> groupings) {
        GroupSums sums = new GroupSums(bands);
        for (int i = 0; i < slice.rowCount(); i++)
            sums.add(rows.get(slice.intColumn(PLACE).getInt(i)));
        Handled first = rows.get(slice.intColumn(PLACE).getInt(0));
        return sums.row(groupings.stream().map(first::group).toList());
    }

    /** Fewer of the graver ones come later; both lists are of the same length. */
    private static int gravestFirst(PortfolioRow left, PortfolioRow right) {
        for (int band = 0; band < left.bands().size(); band++) {
            int order = right.bands().get(band).compareTo(left.bands().get(band));
            if (order != 0) return order;
        }
        return 0;
    }
}
