package dev.adit.ask;

import java.util.List;

/**
 * A question and what its answer is worth: by how much the intervals of scores are expected to narrow, in permille
 * summed over the suppliers.
 *
 * @param value what is expected, with the fact's prior; rounded down
 * @param ifFavourable what a favourable answer narrows
 * @param ifAdverse what an adverse answer narrows
 * @param suppliers those whose interval one answer or the other narrows, in the order of their numbers
 */
public record RankedQuestion(Fact fact, int value, int ifFavourable, int ifAdverse, List<Narrowing> suppliers) {
    /** What the answers narrow the interval of one supplier by; {@code supplier} is its actor's number. */
    public record Narrowing(int supplier, int ifFavourable, int ifAdverse) {}

    /** The most one answer narrows. */
    public int largest() {
        return Math.max(ifFavourable, ifAdverse);
    }
}
