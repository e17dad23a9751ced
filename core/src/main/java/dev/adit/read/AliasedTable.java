package dev.adit.read;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A table whose columns go by the names of its format, whatever words its heading line has for them. */
final class AliasedTable implements InputTable {
    private final InputTable table;
    private final Headings headings;

    private AliasedTable(InputTable table, Headings headings) {
        this.table = table;
        this.headings = headings;
    }

    static InputTable of(InputTable table, Map<String, String> aliases) {
        return aliases.isEmpty()
                ? table
                : new AliasedTable(table, table.headings().as(aliases));
    }

    @Override
    public Headings headings() {
        return headings;
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public boolean next() {
        return table.next();
    }

    @Override
    public boolean isBroken() {
        return table.isBroken();
    }

    @Override
    public int line() {
        return table.line();
    }

    @Override
    public int count() {
        return table.count();
    }

    @Override
    public String cell(int place) {
        return table.cell(place);
    }

    @Override
    public List<String> cells() {
        return table.cells();
    }

    @Override
    public String checksum() throws IOException {
        return table.checksum();
    }

    @Override
    public void closeUnread() {
        table.closeUnread();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
