package dev.adit.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A band of years in a case register, both ends included. A band that nobody gives, or that cannot be read, is every
 * age. {@link CasesFormat} refuses registers that give exact ages, so that no band tells of a single child.
 */
record AgeBand(int from, int to) {
    static final AgeBand ALL = new AgeBand(0, 17);

    private static final Pattern BELOW = Pattern.compile("(?:lt|<|under|below)[ _]*([0-9]{1,2})");
    private static final Pattern BETWEEN = Pattern.compile("([0-9]{1,2}) *(?:-|_|\u2013|to) *([0-9]{1,2})");

    /** Light work may begin at 13 (ILO C138, Art. 7), or at 12 where the declared minimum age is 14. */
    private static final int LIGHT_WORK_FROM = 13;

    private static final int LIGHT_WORK_FROM_AT_THE_EARLIEST = 12;

    /** From here on a child may be of working age in every country that declared no higher age. */
    private static final int YOUNG_WORKER_FROM = 15;

    /** The band that these words mean, in lower case. */
    static AgeBand of(String words) {
        Matcher below = BELOW.matcher(words);
        if (below.matches()) return new AgeBand(0, Integer.parseInt(below.group(1)) - 1);
        Matcher between = BETWEEN.matcher(words);
        if (between.matches())
            return new AgeBand(Integer.parseInt(between.group(1)), Integer.parseInt(between.group(2)));
        return ALL;
    }

    /** Whether all of them are too young for light work, wherever they live. */
    boolean isBelowLightWork() {
        return to < LIGHT_WORK_FROM_AT_THE_EARLIEST;
    }

    /** Whether some of them may be too young for light work. */
    boolean mayBeBelowLightWork() {
        return from < LIGHT_WORK_FROM;
    }

    /** Whether it reaches down far enough that a zero speaks for those too young for light work. */
    boolean coversBelowLightWork() {
        return from < LIGHT_WORK_FROM_AT_THE_EARLIEST && to >= LIGHT_WORK_FROM_AT_THE_EARLIEST - 1;
    }

    /** Whether all of them are from 15 to 17. */
    boolean isYoungWorkers() {
        return from >= YOUNG_WORKER_FROM;
    }

    /** Whether some of them may be from 15 to 17. */
    boolean mayBeYoungWorkers() {
        return to >= YOUNG_WORKER_FROM;
    }
}
