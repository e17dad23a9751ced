package dev.adit.table;

/**
 * Which answers to an attribute speak of harm: they stand until they are answered anew, while all others expire.
 * Of two adverse numbers the graver one is the one further from the bound.
 */
public sealed interface Adverse {
    /** Whether an answer, held as {@link AttributeType} says, is adverse. */
    boolean is(long cell);

    /** Orders answers of the same day: the greater weight counts when sources disagree. */
    default long weight(long cell) {
        return is(cell) ? 1 : 0;
    }

    /** Orders adverse answers of the same day, weight and grade: the greater breadth counts. */
    default long breadth(long cell) {
        return 0;
    }

    /** No answer is adverse, such as the number of workers. */
    record None() implements Adverse {
        @Override
        public boolean is(long cell) {
            return false;
        }
    }

    /** One of the answers with a bit in the mask: bit 1 is yes, bit 0 no, otherwise the place of a choice. */
    record OneOf(long mask) implements Adverse {
        @Override
        public boolean is(long cell) {
            return (mask >> cell & 1) != 0;
        }
    }

    /**
     * A set that holds at least one of the choices of the mask. More of them are no graver, for one can outweigh many,
     * but of equally good answers the fuller one counts.
     */
    record AnyOf(long mask) implements Adverse {
        @Override
        public boolean is(long cell) {
            return (cell & mask) != 0;
        }

        @Override
        public long breadth(long cell) {
            return Long.bitCount(cell & mask);
        }
    }

    /** A number above a bound; the greater, the graver. */
    record Above(long bound) implements Adverse {
        @Override
        public boolean is(long cell) {
            return cell > bound;
        }

        @Override
        public long weight(long cell) {
            return Math.max(0, cell - bound);
        }
    }

    /** A number or day below a bound; the lesser, the graver. */
    record Below(long bound) implements Adverse {
        @Override
        public boolean is(long cell) {
            return cell < bound;
        }

        @Override
        public long weight(long cell) {
            return Math.max(0, bound - cell);
        }
    }
}
