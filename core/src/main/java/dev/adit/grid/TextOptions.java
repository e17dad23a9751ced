package dev.adit.grid;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about a text table, so that it need not be found out.
 *
 * @param encoding such as GB18030, Shift_JIS or windows-1250; null to find it
 * @param delimiter what stands between two cells; null to find it
 */
public record TextOptions(
        @Nullable Charset encoding, @Nullable String delimiter) {
    /** Nothing said: everything is found out. */
    public static TextOptions none() {
        return new TextOptions(null, null);
    }
}
