package dev.adit.smelter;

import dev.adit.fact.Countries;
import dev.adit.grid.Grid;
import dev.adit.grid.GridRow;
import dev.adit.identity.IdentifierKind;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.template.LookupRow;
import dev.adit.value.Minerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * A smelter look-up as a table of its own. Its heading may be in any language: the columns of metal, id and country are
 * told by what stands in them, alias and standard name by lying between metal and country.
 */
public final class LookupTable {
    private static final int MOST_COLUMNS = 20;

    private record Columns(int metal, int alias, int name, int country, int id) {}

    private final Grid grid;
    private final Minerals minerals;
    private final Countries countries;

    private LookupTable(Grid grid, Minerals minerals, Countries countries) {
        this.grid = grid;
        this.minerals = minerals;
        this.countries = countries;
    }

    /** The rows of a look-up, those that stand for no smelter included; empty, with I08 noted, if it is none. */
    public static Optional<List<LookupRow>> rows(Grid grid, Minerals minerals, Countries countries, Problems problems) {
        Optional<Columns> columns = new LookupTable(grid, minerals, countries).columns();
        if (columns.isEmpty())
            problems.add(
                    Code.I08,
                    Position.file(grid.name()),
                    "no smelter look-up: columns of metals, countries and smelter ids (CID and six digits) cannot be told",
                    "give a table with metal, look-up name, standard name, country and smelter id in this order");
        return columns.map(found -> new LookupTable(grid, minerals, countries).read(found));
    }

    private List<LookupRow> read(Columns columns) {
        List<LookupRow> rows = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            if (!isMetal(value(row, columns.metal)) || value(row, columns.alias).isEmpty()) continue;
            rows.add(new LookupRow(
                    value(row, columns.metal),
                    value(row, columns.alias),
                    value(row, columns.name),
                    value(row, columns.country),
                    value(row, columns.id),
                    grid.position(row.number(), columns.metal)));
        }
        return List.copyOf(rows);
    }

    private Optional<Columns> columns() {
        OptionalInt metal = fullest(this::isMetal);
        OptionalInt id = fullest(text -> IdentifierKind.CID.check(text).isUsable());
        OptionalInt country = fullest(text -> !countries.find(text).isEmpty());
        if (metal.isEmpty() || id.isEmpty()) return Optional.empty();
        int between = country.isPresent() ? country.getAsInt() : id.getAsInt() - 1;
        int alias = metal.getAsInt() + 1;
        boolean isInOrder = alias + 1 < between && between < id.getAsInt();
        return isInOrder
                ? Optional.of(new Columns(metal.getAsInt(), alias, alias + 1, between, id.getAsInt()))
                : Optional.empty();
    }

    private boolean isMetal(String text) {
        return minerals.of(text).isPresent();
    }

    /** The column in which most cells fit, at least half of those that are filled; the first of several. */
    private OptionalInt fullest(Predicate<String> fits) {
        int best = -1;
        int most = 0;
        for (int column = 0; column < MOST_COLUMNS; column++) {
            int fitting = 0;
            int filled = 0;
            for (GridRow row : grid.rows()) {
                String text = value(row, column);
                if (text.isEmpty()) continue;
                filled++;
                if (fits.test(text)) fitting++;
            }
            if (fitting > most && 2 * fitting >= filled) {
                best = column;
                most = fitting;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static String value(GridRow row, int column) {
        return row.cell(column).value();
    }
}
