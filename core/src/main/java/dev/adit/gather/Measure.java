package dev.adit.gather;

import dev.adit.table.AttributeType;
import java.util.List;

/**
 * Something that the network tells of its actors, one a file, found by {@link java.util.ServiceLoader}. It becomes the
 * answer to an attribute before rules run, wherever nobody has given one.
 */
public interface Measure {
    /** The attribute it fills; a pack without it is not measured. */
    String name();

    /** The type the attribute has to have; one of another type is left alone. */
    AttributeType type();

    /** The attributes whose answers it uses; if they are measured too, they come first. */
    default List<String> reads() {
        return List.of();
    }

    /** Notes what can be told and leaves out what cannot; linear in actors and flows. */
    void measure(Setting setting, MeasuredCells cells);
}
