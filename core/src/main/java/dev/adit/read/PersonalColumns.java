package dev.adit.read;

import dev.adit.privacy.PersonalHeadings;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.Set;

/**
 * Refuses tables about single people by their headings, in English, French, Spanish and German, before a row is read.
 * Adit has no use for who a child is, and what it never reads it cannot print (GDPR Art. 5(1)(c); RD4C).
 */
final class PersonalColumns {
    private static final String WHAT = "this column looks like data about a single person; the file was not read";
    private static final String AGGREGATE =
            "count the cases by site, period, status, sex, age band and form of work, and give only those counts";

    private PersonalColumns() {}

    /**
     * Notes each such heading; true if there is one.
     *
     * @param known headings that the table may have whatever they look like
     * @param tellsFacts whether the rows tell of sites or people, not of companies
     */
    static boolean refuse(InputTable table, Set<String> known, boolean tellsFacts, Problems problems) {
        boolean refused = false;
        for (String written : table.headings().written()) {
            if (known.contains(table.headings().name(written))) continue;
            if (!PersonalHeadings.isOne(written, tellsFacts)) continue;
            problems.add(Code.D23, Position.cell(table.name(), 1, written), WHAT, AGGREGATE);
            refused = true;
        }
        return refused;
    }

    /** Notes headings of a register of single cases; true if there is one. Whatever else the table is, it is not read. */
    static boolean refuseCases(InputTable table, Problems problems) {
        boolean refused = false;
        for (String written : table.headings().written()) {
            if (!PersonalHeadings.isOfCase(written)) continue;
            problems.add(Code.D23, Position.cell(table.name(), 1, written), WHAT, AGGREGATE);
            refused = true;
        }
        return refused;
    }
}
