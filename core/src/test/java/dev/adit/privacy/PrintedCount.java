package dev.adit.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody knows of a count from how it is printed: the least and the most that it may be. */
record PrintedCount(long least, long most) {
    private static final Pattern STEP = Pattern.compile("(\\d+) to (\\d+)");
    private static final Pattern FEWER = Pattern.compile("fewer than (\\d+)");

    static PrintedCount of(String printed) {
        Matcher step = STEP.matcher(printed);
        if (step.matches()) return new PrintedCount(Long.parseLong(step.group(1)), Long.parseLong(step.group(2)));
        Matcher fewer = FEWER.matcher(printed);
        if (fewer.matches()) return new PrintedCount(1, Long.parseLong(fewer.group(1)) - 1);
        return new PrintedCount(Long.parseLong(printed), Long.parseLong(printed));
    }
}
