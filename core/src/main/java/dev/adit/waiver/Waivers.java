package dev.adit.waiver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The waivers of one file, each fit to be followed.
 *
 * @param file the file's name, without the folder it was in; null if none was given
 * @param sha256 of its text, in hexadecimal; empty if none was given
 * @param list in the order of the file
 */
public record Waivers(@Nullable String file, String sha256, List<Waiver> list) {
    /** Nothing is let pass. */
    public static Waivers none() {
        return new Waivers(null, "", List.of());
    }
}
