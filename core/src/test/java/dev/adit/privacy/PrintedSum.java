package dev.adit.privacy;

import java.util.Arrays;

/** Counts printed in one row with their sum, as somebody sees them who has only what is printed. */
final class PrintedSum {
    private static final long FEWEST = 10;

    private final long[] exact;

    PrintedSum(long[] exact) {
        this.exact = exact;
    }

    /** How many parts that are small and not zero have one value only that fits all that is printed. */
    int partsGivenAway() {
        long sum = Arrays.stream(exact).sum();
        int found = 0;
        for (long part : exact) {
            long others = Arrays.stream(exact).map(PrintedSum::least).sum() - least(part);
            long mostOthers = Arrays.stream(exact).map(PrintedSum::most).sum() - most(part);
            long least = Math.max(least(part), least(sum) - mostOthers);
            long most = Math.min(most(part), most(sum) - others);
            if (part > 0 && part < FEWEST && least == most) found++;
        }
        return found;
    }

    private static long least(long count) {
        return PrintedCount.of(SmallCounts.count(count)).least();
    }

    private static long most(long count) {
        return PrintedCount.of(SmallCounts.count(count)).most();
    }
}
