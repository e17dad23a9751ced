package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tables of known formats, opened in any order and read phase by phase. */
final class OpenedTables {
    private final Intake intake;
    private final List<Opened> opened = new ArrayList<>();

    /** @param lost rows so damaged that they were left out before the table was made */
    private record Opened(InputTable table, InputFormat format, long lost) {}

    OpenedTables(Intake intake) {
        this.intake = intake;
    }

    /** Takes a table of a known format; false, with what is wrong with its headings noted, if it cannot be read. */
    boolean take(InputTable table, InputFormat format) {
        return take(table, format, 0);
    }

    /** The same of a table that was made of a damaged one. */
    boolean take(InputTable table, InputFormat format, long lostRows) {
        InputTable named = AliasedTable.of(table, format.aliases());
        boolean isSound = TableShape.check(named, format, intake.vocabulary, intake.fatal);
        if (isSound) opened.add(new Opened(named, format, lostRows));
        return isSound;
    }

    void sort() {
        opened.sort(Comparator.<Opened, InputFormat.Phase>comparing(
                        one -> one.format().phase())
                .thenComparing(one -> one.table().name()));
    }

    /** The name of the first table that lists whom to score. */
    Optional<String> targets() {
        return opened.stream()
                .filter(one -> one.format().phase() == InputFormat.Phase.TARGETS)
                .map(one -> one.table().name())
                .findFirst();
    }

    void read(InputFormat.Phase first, InputFormat.Phase last) {
        for (Opened one : opened) {
            InputFormat.Phase phase = one.format().phase();
            if (phase.compareTo(first) >= 0 && phase.compareTo(last) <= 0) read(one);
        }
    }

    private void read(Opened one) {
        Intake.Tally tally = new Intake.Tally(one.table().name(), one.format().id());
        intake.tallies.add(tally);
        try (InputTable table = one.table()) {
            one.format().read(table, intake, tally);
            if (!table.isBroken()) tally.checksum = table.checksum();
        } catch (IOException unreadable) {
            intake.fatal.add(Code.D01, Position.file(tally.file), "cannot be read to its end", null);
        }
        tally.rows += one.lost();
        tally.rejected += one.lost();
        if (tally.rows > 0 || one.table().isBroken()) return;
        Position at = Position.file(tally.file);
        if (one.format().phase() == InputFormat.Phase.FACTS) {
            String help = "leave the file out if there is nothing to say";
            intake.problems.add(Code.D27, at, "there is a heading but no row", help);
            return;
        }
        intake.isWithoutActors = true;
        intake.fatal.add(Code.D05, at, "there is a heading but no row", "add rows, or leave the file out");
    }
}
