package dev.adit.privacy;

import dev.adit.value.Minerals;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Headings of columns about single people, in English, French, Spanish and German. Adit has no use for who a child is,
 * and what it never reads it cannot print (GDPR Art. 5(1)(c); RD4C).
 */
public final class PersonalHeadings {
    /** In whatever table, and whatever stands around it. */
    private static final Pattern ALWAYS = Pattern.compile("child_?name|name_of_child|first_?name|last_?name|surname"
            + "|nickname|prenom|nom_de_l_?enfant|nombre_del_nino|name_des_kindes|birth|\\bdob\\b|naissance|nacimiento"
            + "|geburt|guardian|beneficiar|beneficiair|case_?(no|number|id|manager)\\b|dossier|fingerprint"
            + "|household_?id|national_?id|unhcr|informant|whistle");

    /** Of somebody whose case is told, whatever the table is otherwise. */
    private static final Pattern CASE = Pattern.compile("child_?name|name_of_child|nom_de_l_?enfant|nombre_del_nino"
            + "|name_des_kindes|\\bdob\\b|date_of_birth|birth_?date|naissance|nacimiento|geburt|guardian|beneficiar"
            + "|beneficiair|case_?(no|number|id|manager)\\b|household_?id|unhcr|fingerprint");

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

    private PersonalHeadings() {}

    /**
     * Whether a heading announces data about a single person.
     *
     * @param tellsFacts whether the rows tell of sites or people, not of companies
     */
    public static boolean isOne(String written, boolean tellsFacts) {
        String heading = plain(written);
        return ALWAYS.matcher(heading).find() || (tellsFacts && BESIDE_FACTS.contains(heading));
    }

    /** Whether a heading announces the case of a single person, so that the table is none of companies. */
    public static boolean isOfCase(String written) {
        return CASE.matcher(plain(written)).find();
    }

    /** Columns that name somebody, and columns that only people have; together they are a list of persons. */
    private static final Set<String> NAMES = Set.of(
            "name",
            "names",
            "nom",
            "noms",
            "nombre",
            "nombres",
            "prenom",
            "full_name",
            "fullname",
            "nom_complet",
            "nombre_completo",
            "kind",
            "jina");

    private static final Set<String> OF_PEOPLE = Set.of(
            "age",
            "ages",
            "edad",
            "alter",
            "umri",
            "exact_age",
            "sex",
            "sexe",
            "sexo",
            "gender",
            "genre",
            "genero",
            "geschlecht",
            "jinsia",
            "born",
            "born_on",
            "ne_le",
            "nee_le",
            "geboren",
            "geboren_am",
            "nacido",
            "nacida",
            "school",
            "ecole",
            "escuela",
            "schule");

    private static final Set<String> CHILDREN =
            Set.of("child", "enfant", "nino", "nina", "mtoto", "minor", "mineur", "menor");

    /** Whether a table with such headings tells of single people: a register of cases, or names beside ages or sexes. */
    public static boolean areOfPersons(List<String> headings) {
        List<String> plain = headings.stream().map(PersonalHeadings::plain).toList();
        boolean isNamed = plain.stream().anyMatch(NAMES::contains);
        boolean isOfPeople = plain.stream().anyMatch(OF_PEOPLE::contains);
        boolean isOfChildren = plain.stream().anyMatch(CHILDREN::contains);
        return isOfChildren || (isNamed && isOfPeople) || headings.stream().anyMatch(PersonalHeadings::isOfCase);
    }

    /** Without accents and apostrophes; a column of one's own is not less personal for its prefix. */
    private static String plain(String written) {
        String folded = Minerals.fold(written)
                .replaceAll("['\u2019]", " ")
                .replaceAll("[().]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return folded.replace("%", "").strip().replaceAll("[\\s-]+", "_").replaceFirst("^x_", "");
    }
}
