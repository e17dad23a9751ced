package dev.adit.planted.face.score;

import gg.jte.output.StringOutput;
import java.util.function.Supplier;
import tech.tablesaw.api.Table;

/** Planted: the core with 44 megabytes of tables, and with templates. */
public final class Tabling {
    public String name() {
        return Table.create("scores").name();
    }

    public Supplier<StringOutput> output() {
        return StringOutput::new;
    }
}
