package dev.adit.read;

import dev.adit.claim.EvidenceGrade;
import dev.adit.problem.Position;
import dev.adit.value.CodePointOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of mineral that somebody put together, sealed or tagged: an ICGLR lot or a tag.
 *
 * @param creator the id of the actor that holds it; empty if nobody said
 * @param recipient the id of the actor it goes to; empty if nobody said
 * @param mineral the canonical name; empty if it is not known
 * @param grams {@link #NO_MASS} if it is not known
 * @param made the day it was registered or tagged
 * @param sent the day it was shipped or traded
 * @param inputs the numbers of the lots that went into it, in order; its own where it only changed hands
 * @param site the id of the mine site it was dug at; empty if it was not dug, or nobody said where
 * @param dug whether it comes straight from a mine
 * @param tag the number of its tag; empty if nobody said
 */
record Lot(
        String number,
        String creator,
        String recipient,
        String mineral,
        long grams,
        @Nullable LocalDate made,
        @Nullable LocalDate sent,
        Set<String> inputs,
        String site,
        boolean dug,
        String tag,
        Told told)
        implements Comparable<Lot> {
    static final long NO_MASS = -1;
    static final long MOST_GRAMS = 1_000_000_000_000_000L;

    private static final Comparator<LocalDate> UNDATED_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Lot> ORDER = Comparator.comparing(Lot::number, CodePointOrder.INSTANCE)
            .thenComparing(Lot::made, UNDATED_FIRST)
            .thenComparing(Lot::sent, UNDATED_FIRST)
            .thenComparing(Lot::creator, CodePointOrder.INSTANCE)
            .thenComparing(lot -> lot.told().at());

    /** Where and by whom a lot is told of, and what its members or columns are called there. */
    record Told(Position at, String source, EvidenceGrade grade, String massName, String dateName, String numberName) {
        Position at(String name) {
            return new Position(at.file(), at.line(), at.column(), name);
        }
    }

    boolean hasMass() {
        return grams != NO_MASS;
    }

    /** Whether it is the record of a lot that only went to another holder. */
    boolean changedHands() {
        return inputs.contains(number);
    }

    /** The day to tell of it: when it was made, or else when it was sent; null if nobody said. */
    @Nullable
    LocalDate day() {
        return made == null ? sent : made;
    }

    /** Grams as kilograms for people. */
    static String kilograms(long grams) {
        BigDecimal kilograms = BigDecimal.valueOf(grams, 3).stripTrailingZeros();
        return kilograms.setScale(Math.max(0, kilograms.scale())).toPlainString() + " kg";
    }

    /** Grams of a mass in kilograms or tonnes; {@link #NO_MASS} if the text is no mass above zero that a lot can have. */
    static long grams(String text, int placesToGrams) {
        if (!text.matches("[0-9]{1,12}([.][0-9]{1,12})?")) return NO_MASS;
        BigDecimal grams = new BigDecimal(text).movePointRight(placesToGrams).setScale(0, RoundingMode.HALF_UP);
        boolean sane = grams.signum() > 0 && grams.compareTo(BigDecimal.valueOf(MOST_GRAMS)) <= 0;
        return sane ? grams.longValueExact() : NO_MASS;
    }

    @Override
    public int compareTo(Lot other) {
        return ORDER.compare(this, other);
    }
}
