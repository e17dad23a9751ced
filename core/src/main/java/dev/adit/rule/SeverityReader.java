package dev.adit.rule;

import dev.adit.tree.Fields;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Reads the three parts of a {@link Severity}. */
final class SeverityReader {
    Severity read(Fields fields) {
        return new Severity(part(fields, "scale"), part(fields, "scope"), part(fields, "irremediability"));
    }

    private static @Nullable Integer part(Fields fields, String key) {
        OptionalInt number = fields.requiredNumber(key, 0, Severity.WORST);
        return number.isPresent() ? number.getAsInt() : null;
    }
}
