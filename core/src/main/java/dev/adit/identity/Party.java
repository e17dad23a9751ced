package dev.adit.identity;

import dev.adit.problem.Position;
import dev.adit.value.Country;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company or site as one record names it.
 *
 * @param id tells the record from all others of the run, such as file and supplier number; decisions name it
 * @param country null if not known
 * @param address empty if not known
 */
public record Party(
        String id, String name, @Nullable Country country, String address, List<Identifier> identifiers, Position at) {
    /** An identifier as it is written. */
    public record Identifier(IdentifierKind kind, String text, Position at) {}
}
