package dev.adit.privacy;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts printed in one row with their sum, as somebody sees them who has only what is printed. */
final class PrintedSum {
    private static final Pattern STEP = Pattern.compile("(\\d+) to (\\d+)");
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
        Matcher step = STEP.matcher(SmallCounts.count(count));
        if (step.matches()) return Long.parseLong(step.group(1));
        return count == 0 ? 0 : 1;
    }

    private static long most(long count) {
        Matcher step = STEP.matcher(SmallCounts.count(count));
        if (step.matches()) return Long.parseLong(step.group(2));
        return count == 0 ? 0 : FEWEST - 1;
    }
}
