package dev.adit.identity;

import java.util.function.Function;

/** The kinds of identifiers that can be checked, each with its own rules. */
public enum IdentifierKind {
    /** Legal Entity Identifier, ISO 17442 */
    LEI("LEI", "", FormChecks::lei),
    /** nine digits without a check digit; a branch may carry its head office's */
    DUNS("D-U-N-S number", "-", FormChecks::duns),
    /** Global Location Number of GS1: names a place, not a company */
    GLN("GLN", "", FormChecks::gln),
    /** VAT number with its country's prefix; a Swiss UID counts as one */
    VAT("VAT number", ".-", VatNumber::check),
    SIREN("SIREN", ".", FormChecks::siren),
    SIRET("SIRET", ".", FormChecks::siret),
    /** Spanish tax number without the prefix ES: CIF, NIF or NIE */
    NIF("NIF", "-.", SpanishTaxNumber::check),
    /** smelter identification of the Responsible Minerals Initiative */
    CID("CID", "", FormChecks::cid),
    /** mine site of the regional certification of the ICGLR */
    ICGLR_MINE("ICGLR mine id", "", IcglrMineId::check),
    /** facility of Open Supply Hub */
    OS_ID("OS ID", "-", FormChecks::openSupplyHub),
    UN_LOCODE("UN/LOCODE", "", FormChecks::locode),
    /** number in a national register, behind the register's code in the list of GLEIF: {@code RA000585:HRB 123} */
    NATIONAL_REGISTER("register number", "", FormChecks::register);

    /** More characters than any identifier has. */
    static final int LONGEST = 64;

    private final String word;
    private final String punctuation;
    private final Function<String, IdentifierCheck> rules;

    IdentifierKind(String word, String punctuation, Function<String, IdentifierCheck> rules) {
        this.word = word;
        this.punctuation = punctuation;
        this.rules = rules;
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
        IdentifierCheck found = rules.apply(written.compact());
        return written.isMended() ? found.mended("blanks, case or invisible characters were mended") : found;
    }

    private boolean areBlanksUsual() {
        return this != CID && this != ICGLR_MINE && this != LEI;
    }
}
