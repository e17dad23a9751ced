package dev.adit.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether the rows of a table are suppliers. "Name" and "Country" stand above lists of anything; that somebody handed
 * the file in as a supplier list does not make customers, products or people suppliers.
 */
final class Subject {
    private static final int LEGAL_FORMS_PERCENT = 10;
    private static final Pattern SUPPLIER = Pattern.compile(
            "(supplier|vendor|creditor|lieferant|kreditor|lifnr|fournisseur|proveedor|acreedor).*+|lief");
    private static final Pattern CUSTOMER = Pattern.compile("(customer|kunde|debitor|client|cliente|deudor|debtor).*+");
    private static final Pattern SMELTER = Pattern.compile("(smelter|refiner|schmelz|fonderie|fundidor|fundicion).*+");
    private static final Pattern OTHER_THING = Pattern.compile(
            "(employee|mitarbeiter|personal|empleado|employe|product|produ[ck]t|producto|produit|article|artikel|articulo|item"
                    + "|sku|patient|student|schuler|eleve|alumno|visit|survey|school|schule|ecole|escuela).*+");
    private static final Set<String> KIND_OF_THING = Set.of(
            "category",
            "group",
            "type",
            "kategorie",
            "gruppe",
            "kategorien",
            "categorie",
            "categoria",
            "groupe",
            "tipo");
    private static final Set<String> BARE_NAMES = Set.of("name", "nom", "nombre", "denomination", "denominacion");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?iU)(?:^|[\\s.,(&])(?:gmbh|mbh|ag|kg|ohg|ltd|limited|inc|corp"
                    + "|co|llc|plc|sa|sas|sarl|sarlu|sprl|spa|srl|bv|nv|ab|oy|aps|pty|pte|pvt|sdn|s\\.\\s?a|s\\.\\s?l|sl|s\\.\\s?r\\.\\s?l|kk"
                    + "|company|corporation|gmbh\\s?&|a\\.?s|e\\.\\s?k|s\\.p\\.a|s\\.a\\.r\\.l|有限公司|株式会社|lda|ltda|cv|tbk|pt)(?:$|[\\s.,)&])");

    private Subject() {}

    /**
     * Why the rows may not be suppliers; empty if they are.
     *
     * @param headings of the columns that are not dropped
     * @param name the heading of the column of names; null if there is none
     * @param number the heading of the column of supplier numbers; null if there is none
     * @param names the values of the column of names
     */
    static Optional<String> doubt(
            @Nullable Profile profile,
            List<Heading> headings,
            Collection<PersonalColumns.Kind> personal,
            @Nullable Heading name,
            @Nullable Heading number,
            Iterable<String> names) {
        if (count(headings, SMELTER) >= 2) return Optional.of("the headings are those of a list of smelters");
        if (personal.contains(PersonalColumns.Kind.PERSON))
            return Optional.of("some columns tell of single persons, so the rows may be people");
        if (profile != null && profile.isMarked(words(headings))) return Optional.empty();
        Optional<Heading> other =
                headings.stream().filter(Subject::isOfOtherThing).findFirst();
        if (other.isPresent())
            return Optional.of(
                    "a heading speaks of other things: '" + other.get().words() + "'");
        if (isOf(SUPPLIER, name) || isOf(SUPPLIER, number)) return Optional.empty();
        if (count(headings, CUSTOMER) > 0) return Optional.of("the headings speak of customers");
        boolean isBare = name == null || BARE_NAMES.contains(name.words());
        if (!isBare || haveLegalForms(names)) return Optional.empty();
        return Optional.of("no heading and no name says that the rows are companies");
    }

    private static List<String> words(List<Heading> headings) {
        return headings.stream().map(Heading::words).toList();
    }

    private static boolean isOf(Pattern pattern, @Nullable Heading heading) {
        return heading != null
                && heading.tokens().stream()
                        .anyMatch(token -> pattern.matcher(token).matches());
    }

    private static long count(List<Heading> headings, Pattern pattern) {
        return headings.stream().filter(heading -> isOf(pattern, heading)).count();
    }

    private static boolean isOfOtherThing(Heading heading) {
        return isOf(OTHER_THING, heading) && heading.tokens().stream().noneMatch(KIND_OF_THING::contains);
    }

    private static boolean haveLegalForms(Iterable<String> names) {
        int all = 0;
        int formed = 0;
        for (String name : names) {
            all++;
            if (hasLegalForm(name)) formed++;
        }
        return formed > 0 && formed * 100L >= (long) all * LEGAL_FORMS_PERCENT;
    }

    /** Whether a name says that it is a company's. */
    static boolean hasLegalForm(String name) {
        return name.length() <= Heading.LONGEST && LEGAL_FORM.matcher(name).find();
    }
}
