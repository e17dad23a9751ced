package dev.adit.compare;

import dev.adit.compare.Snapshot.Scored;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A scored actor in both documents.
 *
 * @param was null if it was not scored in the old one
 * @param is null if it is not scored in the new one
 * @param causes none if nothing moved, or if the documents do not explain it
 */
public record SupplierChange(
        String id,
        Direction direction,
        @Nullable Scored was,
        @Nullable Scored is,
        List<Cause> causes) {
    /** What became of it. */
    public enum Direction {
        NEW,
        GONE,
        WORSE,
        BETTER,
        SAME;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The actor's name in the newer document that has it. */
    public String name() {
        if (is != null) return is.name();
        return was == null ? id : was.name();
    }
}
