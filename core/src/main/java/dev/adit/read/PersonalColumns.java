package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.value.Minerals;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses tables about single people by their headings, in English, French, Spanish and German, before a row is read.
 * Adit has no use for who a child is, and what it never reads it cannot print (GDPR Art. 5(1)(c); RD4C).
 */
final class PersonalColumns {
    /** In whatever table, and whatever stands around it. */
    private static final Pattern ALWAYS = Pattern.compile("child_?name|name_of_child|first_?name|last_?name|surname"
            + "|nickname|prenom|nom_de_l_?enfant|nombre_del_nino|name_des_kindes|birth|\\bdob\\b|naissance|nacimiento"
            + "|geburt|guardian|beneficiar|beneficiair|case_?(no|number|id|manager)\\b|dossier|fingerprint"
            + "|household_?id|national_?id|unhcr|informant|whistle");

    /** Beside facts about sites; of a company these are only its letterhead. */
    private static final Set<String> BESIDE_FACTS = Set.of(
            "age",
            "exact_age",
            "parent",
            "parents",
            "phone",
            "telephone",
            "mobile",
            "address",
            "adresse",
            "photo",
            "signature",
            "nom",
            "school_name");

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
    static boolean refuse(CsvTable table, Set<String> known, boolean tellsFacts, Problems problems) {
        boolean refused = false;
        for (String written : table.headings().written()) {
            String heading = plain(written);
            if (known.contains(Headings.fold(written))) continue;
            if (!ALWAYS.matcher(heading).find() && !(tellsFacts && BESIDE_FACTS.contains(heading))) continue;
            problems.add(Code.D23, Position.cell(table.name(), 1, written), WHAT, AGGREGATE);
            refused = true;
        }
        return refused;
    }

    /** Without accents and apostrophes; a column of one's own is not less personal for its prefix. */
    private static String plain(String written) {
        return Headings.fold(Minerals.fold(written).replaceAll("['\u2019]", " "))
                .replaceFirst("^x_", "");
    }
}
