package dev.adit.identity;

/** The kinds of identifiers that can be checked, each with its own rules. */
public enum IdentifierKind {
    /** Legal Entity Identifier, ISO 17442 */
    LEI("LEI", ""),
    /** nine digits without a check digit; a branch may carry its head office's */
    DUNS("D-U-N-S number", "-"),
    /** Global Location Number of GS1: names a place, not a company */
    GLN("GLN", ""),
    /** VAT number with its country's prefix; a Swiss UID counts as one */
    VAT("VAT number", ".-"),
    SIREN("SIREN", "."),
    SIRET("SIRET", "."),
    /** Spanish tax number without the prefix ES: CIF, NIF or NIE */
    NIF("NIF", "-."),
    /** smelter identification of the Responsible Minerals Initiative */
    CID("CID", ""),
    /** mine site of the regional certification of the ICGLR */
    ICGLR_MINE("ICGLR mine id", ""),
    /** facility of Open Supply Hub */
    OS_ID("OS ID", "-"),
    UN_LOCODE("UN/LOCODE", ""),
    /** number in a national register, behind the register's code in the list of GLEIF: {@code RA000585:HRB 123} */
    NATIONAL_REGISTER("register number", "");

    /** More characters than any identifier has. */
    static final int LONGEST = 64;

    private final String word;
    private final String punctuation;

    IdentifierKind(String word, String punctuation) {
        this.word = word;
        this.punctuation = punctuation;
    }

    /** What people call it. */
    public String word() {
        return word;
    }

    /** Checks an identifier as it is written; blank is invalid. Reasons never repeat the text, but may propose a CID. */
    public IdentifierCheck check(String text) {
        if (text.isBlank()) return IdentifierCheck.invalid("no " + word + " is given");
        if (text.length() > LONGEST) return IdentifierCheck.invalid("longer than any " + word);
        WrittenIdentifier written = WrittenIdentifier.of(text, punctuation, areBlanksUsual());
        if (written.hasLookAlikes())
            return IdentifierCheck.invalid("it holds letters of another alphabet that look like Latin ones");
        IdentifierCheck found = compact(written.compact());
        return written.isMended() ? found.mended("blanks, case or invisible characters were mended") : found;
    }

    private IdentifierCheck compact(String text) {
        return switch (this) {
            case LEI -> FormChecks.lei(text);
            case DUNS -> FormChecks.duns(text);
            case GLN -> FormChecks.gln(text);
            case VAT -> VatNumber.check(text);
            case SIREN -> FormChecks.siren(text);
            case SIRET -> FormChecks.siret(text);
            case NIF -> SpanishTaxNumber.check(text);
            case CID -> FormChecks.cid(text);
            case ICGLR_MINE -> IcglrMineId.check(text);
            case OS_ID -> FormChecks.openSupplyHub(text);
            case UN_LOCODE -> FormChecks.locode(text);
            case NATIONAL_REGISTER -> FormChecks.register(text);
        };
    }

    private boolean areBlanksUsual() {
        return this != CID && this != ICGLR_MINE && this != LEI;
    }
}
