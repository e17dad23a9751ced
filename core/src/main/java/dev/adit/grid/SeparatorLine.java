package dev.adit.grid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first line of files that say their delimiter, such as {@code sep=;}.
 *
 * @param delimiter null if there is no such line
 * @param end where the text behind the line begins; 0 without one
 */
record SeparatorLine(@Nullable String delimiter, int end) {
    private static final Pattern LINE = Pattern.compile("\"?[Ss][Ee][Pp]=([^\\r\\n\"])\"?(?:\\r\\n|\\n|\\r|$)");

    static SeparatorLine of(String text) {
        Matcher line = LINE.matcher(text);
        return line.lookingAt() ? new SeparatorLine(line.group(1), line.end()) : new SeparatorLine(null, 0);
    }
}
