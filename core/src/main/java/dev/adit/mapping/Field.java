package dev.adit.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a supplier list can mean. */
public enum Field {
    SUPPLIER_ID(Form.INTERNAL_ID, Weight.CRITICAL),
    NAME(Form.NAME, Weight.CRITICAL),
    /** a further line of the name, NAME2 of SAP */
    NAME_MORE(Form.TEXT, Weight.PLAIN),
    COUNTRY(Form.COUNTRY, Weight.CRITICAL),
    CITY(Form.WORDS, Weight.PLAIN),
    POSTAL_CODE(Form.POSTAL_CODE, Weight.PLAIN),
    STREET(Form.WORDS, Weight.PLAIN),
    /** further lines of an address */
    STREET_MORE(Form.TEXT, Weight.PLAIN),
    REGION(Form.TEXT, Weight.PLAIN),
    LATITUDE(Form.NUMBER, Weight.PLAIN),
    LONGITUDE(Form.NUMBER, Weight.PLAIN),
    VAT(Form.VAT, Weight.PLAIN),
    NAT_REG(Form.REGISTER_ID, Weight.PLAIN),
    DUNS(Form.DUNS, Weight.PLAIN),
    LEI(Form.LEI, Weight.PLAIN),
    GLN(Form.GLN, Weight.PLAIN),
    OS_ID(Form.OS_ID, Weight.PLAIN),
    SMELTER_ID(Form.CID, Weight.PLAIN),
    SECTOR(Form.TEXT, Weight.PLAIN),
    COMMODITY(Form.COMMODITY, Weight.CRITICAL),
    HS_CODE(Form.HS_CODE, Weight.CRITICAL),
    SPEND(Form.NUMBER, Weight.PLAIN),
    CURRENCY(Form.CURRENCY, Weight.PLAIN),
    TIER(Form.TIER, Weight.PLAIN),
    PARENT(Form.WORDS, Weight.PLAIN),
    BUYER(Form.WORDS, Weight.CRITICAL),
    SHARE(Form.NUMBER, Weight.PLAIN),
    QUANTITY(Form.NUMBER, Weight.PLAIN),
    UNIT(Form.UNIT, Weight.PLAIN),
    ORIGIN_COUNTRY(Form.COUNTRY, Weight.PLAIN),
    MINE_SITE(Form.WORDS, Weight.CRITICAL),
    STATUS(Form.TEXT, Weight.PLAIN),
    /** a mark that a supplier is blocked or to be deleted */
    BLOCKED(Form.TEXT, Weight.PLAIN),
    ACCOUNT_GROUP(Form.TEXT, Weight.PLAIN),
    BUSINESS_UNIT(Form.TEXT, Weight.PLAIN),
    DATE_FROM(Form.DATE, Weight.PLAIN),
    DATE_TO(Form.DATE, Weight.PLAIN);

    private final Form form;
    private final Weight weight;

    Field(Form form, Weight weight) {
        this.form = form;
        this.weight = weight;
    }

    /** The word in mapping files: {@code supplier_id}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of a word; empty if there is none. */
    public static Optional<Field> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** Whether a wrong guess would name the wrong supplier, place or mineral: then it is asked rather than guessed. */
    public boolean isCritical() {
        return weight == Weight.CRITICAL;
    }

    /** Whether its columns may be several, as the lines of an address are. */
    public boolean takesSeveral() {
        return this == NAME_MORE || this == STREET_MORE || this == BLOCKED;
    }

    Form form() {
        return form;
    }

    private enum Weight {
        CRITICAL,
        PLAIN
    }
}
