package dev.adit.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The small tables that come with this room, without quotes and without commas in cells. */
final class Resource {
    private Resource() {}

    /** The rows below the heading, each with a number of cells. */
    static List<List<String>> rows(String name, int cells) {
        try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(name))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", cells)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
