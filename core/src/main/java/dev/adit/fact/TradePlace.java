package dev.adit.fact;

import dev.adit.value.Country;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place through which material of unclear origin is traded.
 *
 * @param mineral null if it is one for every mineral
 */
public record TradePlace(
        Country country, String place, @Nullable String mineral, Role role, Provenance provenance) {
    /** What a place is in the trade. */
    public enum Role {
        /** where much is bought and sold */
        HUB,
        /** through which material of conflict areas is known or suspected to pass */
        TRANSIT;

        /** The word in tables: {@code hub}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
