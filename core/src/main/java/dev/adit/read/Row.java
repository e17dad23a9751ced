package dev.adit.read;

import dev.adit.fact.Countries;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Spelling;
import dev.adit.value.ActorId;
import dev.adit.value.Country;
import dev.adit.value.Days;
import dev.adit.value.Ppm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a table, cell by cell by heading; gathers what is wrong with it. */
final class Row {
    private static final int LONGEST_NUMBER = 15;

    private final InputTable table;
    private List<Problem> problems = List.of();
    private boolean rejected;
    private boolean ignored;
    private final BitSet withheld = new BitSet(0);

    Row(InputTable table) {
        this.table = table;
    }

    /** The cell under a heading; empty if it is blank or there is no such heading. */
    String text(String heading) {
        return table.cell(table.headings().place(heading));
    }

    String file() {
        return table.name();
    }

    int line() {
        return table.line();
    }

    Position at() {
        return Position.row(table.name(), table.line());
    }

    Position at(String heading) {
        return Position.cell(table.name(), table.line(), heading);
    }

    /** Notes what is wrong with a cell; the row can be used without it. */
    void spoilt(Code code, String heading, String what, @Nullable String help) {
        if (problems.isEmpty()) problems = new ArrayList<>();
        problems.add(new Problem(code, at(heading), what, help));
    }

    /** Notes why the row cannot be used. */
    void reject(Code code, String heading, String what, @Nullable String help) {
        spoilt(code, heading, what, help);
        rejected = true;
    }

    /** Notes why the row is left out, though nothing is wrong with it. */
    void ignore(Code code, String what) {
        if (problems.isEmpty()) problems = new ArrayList<>();
        problems.add(new Problem(code, at(), what, null));
        ignored = true;
    }

    boolean isIgnored() {
        return ignored;
    }

    /** All cells as they were read. */
    List<String> cells() {
        return table.cells();
    }

    /** Keeps a cell out of the record of rejected rows, and out of messages from now on. */
    void withhold(String heading) {
        int place = table.headings().place(heading);
        if (place >= 0) withheld.set(place);
    }

    /** All cells that may be kept; the others blank, and so are those of columns for people, which may say anything. */
    List<String> keptCells() {
        List<String> cells = table.cells();
        BitSet blank = (BitSet) table.headings().own().clone();
        blank.or(withheld);
        blank.stream().filter(place -> place < cells.size()).forEach(place -> cells.set(place, ""));
        return cells;
    }

    /** A cell as a message may repeat it; one that is withheld only by what it is. */
    String quoted(String heading, String text) {
        int place = table.headings().place(heading);
        return place >= 0 && withheld.get(place) ? "the cell" : "'" + shown(text) + "'";
    }

    boolean isRejected() {
        return rejected;
    }

    List<Problem> problems() {
        return problems;
    }

    /** A cell that must be filled. */
    Optional<String> required(String heading) {
        String text = text(heading);
        if (!text.isEmpty()) return Optional.of(text);
        reject(Code.D12, heading, "the cell is empty", "fill it in");
        return Optional.empty();
    }

    /** An actor's id that must be there. */
    Optional<ActorId> id(String heading) {
        return required(heading).flatMap(text -> {
            Optional<ActorId> id = ActorId.of(text);
            if (id.isEmpty())
                reject(
                        Code.D15,
                        heading,
                        "not usable as an id",
                        "at most 200 characters, without control characters and '|'");
            return id;
        });
    }

    /** A date; null if the cell is blank, or wrong, in which case the row is rejected. */
    @Nullable
    LocalDate date(String heading) {
        String text = text(heading);
        if (text.isEmpty()) return null;
        Optional<LocalDate> date = Days.parse(text);
        if (date.isEmpty())
            reject(
                    Code.D13,
                    heading,
                    quoted(heading, text) + " is not a date",
                    "write year-month-day, such as 2024-03-01");
        return date.orElse(null);
    }

    /** A percentage in ppm; null if the cell is blank, or wrong, in which case the row is rejected. */
    @Nullable
    Integer percent(String heading) {
        String text = text(heading);
        if (text.isEmpty()) return null;
        int ppm = Ppm.ofPercent(text);
        if (ppm != Ppm.UNKNOWN) return ppm;
        String what = quoted(heading, text) + " is not a percentage from 0 to 100";
        reject(
                Code.D14,
                heading,
                what,
                "write a number such as 12.5, with at most four decimals; leave it empty if not known");
        return null;
    }

    /** A whole number from 0; null if the cell is blank, or wrong, in which case the row is rejected. */
    @Nullable
    Long whole(String heading) {
        String text = text(heading);
        if (text.isEmpty()) return null;
        String digits = text.indexOf('.') < 0 ? text : text.replaceFirst("[.]0+$", "");
        if (!digits.isEmpty()
                && digits.length() <= LONGEST_NUMBER
                && digits.chars().allMatch(unit -> unit >= '0' && unit <= '9')) return Long.parseLong(digits);
        String what = quoted(heading, text) + " is not a whole number from 0";
        reject(Code.D14, heading, what, "write digits only; leave it empty if not known");
        return null;
    }

    /** One of several words; empty if the cell is blank, or wrong, in which case the row is rejected. */
    Optional<String> word(String heading, Collection<String> allowed) {
        String text = text(heading);
        if (text.isEmpty()) return Optional.empty();
        if (allowed.contains(text)) return Optional.of(text);
        String folded = text.replace(' ', '-').replace('_', '-');
        Optional<String> word =
                allowed.stream().filter(one -> one.equalsIgnoreCase(folded)).findFirst();
        if (word.isEmpty())
            reject(Code.D15, heading, quoted(heading, text) + " is not allowed here", Spelling.hint(text, allowed));
        return word;
    }

    /** A country; null if the cell is blank, or wrong, in which case the row is used without it. */
    @Nullable
    Country country(String heading, Countries countries) {
        String text = text(heading);
        if (text.isEmpty()) return null;
        List<Country> found = countries.find(text);
        if (found.size() == 1) return found.get(0);
        spoilt(Code.D16, heading, countries.fault(shown(text), found), countries.help(text));
        return null;
    }

    /** A cell as it may stand in a message: short, without control characters. */
    static String shown(String text) {
        String plain = text.codePoints()
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .limit(60)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.length() < text.length() ? plain + "..." : plain;
    }
}
