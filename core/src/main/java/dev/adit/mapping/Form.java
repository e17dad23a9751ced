package dev.adit.mapping;

/** What the values of a field look like, and what their looks say about a column. */
enum Form {
    /** anything; values say nothing */
    TEXT(Says.NOTHING),
    /** anything that has letters */
    WORDS(Says.AGAINST),
    NAME(Says.BOTH),
    INTERNAL_ID(Says.BOTH),
    REGISTER_ID(Says.AGAINST),
    COUNTRY(Says.BOTH),
    POSTAL_CODE(Says.BOTH),
    VAT(Says.BOTH),
    DUNS(Says.BOTH),
    LEI(Says.ALONE),
    GLN(Says.BOTH),
    OS_ID(Says.BOTH),
    CID(Says.ALONE),
    /** names of goods are without end: a mineral among them supports, anything else says nothing */
    COMMODITY(Says.FOR),
    HS_CODE(Says.BOTH),
    NUMBER(Says.BOTH),
    CURRENCY(Says.BOTH),
    TIER(Says.BOTH),
    UNIT(Says.AGAINST),
    DATE(Says.BOTH);

    private final Says says;

    Form(Says says) {
        this.says = says;
    }

    boolean canSupport() {
        return says != Says.NOTHING && says != Says.AGAINST;
    }

    boolean canContradict() {
        return says != Says.NOTHING && says != Says.FOR;
    }

    /** Whether a check digit or a fixed form makes the values speak for themselves. */
    boolean speaksAlone() {
        return says == Says.ALONE;
    }

    /** Whether words are wanted, among which a zero stands for nothing. */
    boolean isOfWords() {
        return switch (this) {
            case TEXT, WORDS, NAME, COUNTRY, COMMODITY, CURRENCY, UNIT -> true;
            default -> false;
        };
    }

    private enum Says {
        NOTHING,
        FOR,
        AGAINST,
        BOTH,
        ALONE
    }
}
