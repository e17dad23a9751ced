package dev.adit.open;

import dev.adit.grid.TextOptions;
import dev.adit.mapping.MapFile;
import dev.adit.mapping.MappingOptions;
import java.util.List;
import java.util.Optional;

/**
 * What the user says of files that cannot say it themselves.
 *
 * @param text of text tables
 * @param mapping of the values of supplier lists
 * @param maps mappings to be used wherever their headings are met
 * @param recordType which records are the suppliers, in a file with several kinds; empty to find it
 */
public record OpenOptions(TextOptions text, MappingOptions mapping, List<MapFile> maps, Optional<String> recordType) {
    public OpenOptions {
        maps = List.copyOf(maps);
    }

    /** Nothing said: everything is found out, or asked. */
    public static OpenOptions none() {
        return new OpenOptions(TextOptions.none(), MappingOptions.none(), List.of(), Optional.empty());
    }
}
