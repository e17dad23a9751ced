package dev.adit.network;

import java.util.Locale;

/** How well it is established that a flow goes into this product. */
public enum Link {
    /** checked by somebody other than the parties */
    VERIFIED,
    /** said by a party, of this product */
    DECLARED,
    /** said by a party, of the whole company: the seller may not be in this product */
    COMPANY,
    /** read from trade data */
    INFERRED,
    /** known not to exist */
    NONE;

    /** The word for people: {@code verified}, {@code company-level}. */
    public String spoken() {
        return this == COMPANY ? "company-level" : name().toLowerCase(Locale.ROOT);
    }
}
