package dev.adit.open;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What files are called in counts and problems: the file alone, or with its folder if a folder was given, and with as
 * many folders above it as it takes to tell it from every other file of the run.
 */
public final class FileNames {
    private final Map<Path, Integer> depths = new LinkedHashMap<>();

    /** A path that is the same however the file was named. */
    public static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The last names of a path with slashes between them. */
    public static String name(Path path, int depth) {
        Path plain = plain(path);
        int names = plain.getNameCount();
        if (names == 0) return plain.toString();
        return plain.subpath(Math.max(0, names - depth), names)
                .toString()
                .replace(plain.getFileSystem().getSeparator(), "/");
    }

    /** Adds a file that is called by so many of its last names; one that was added already stays as it is. */
    public void add(Path file, int depth) {
        depths.putIfAbsent(plain(file), depth);
    }

    /** The files in the order they were added, each with a name of its own. */
    public Map<Path, String> distinct() {
        Map<Path, String> names = new LinkedHashMap<>();
        boolean again = true;
        while (again) {
            Map<String, Integer> bearers = new HashMap<>();
            depths.forEach((path, depth) -> names.put(path, name(path, depth)));
            names.values().forEach(name -> bearers.merge(name, 1, Integer::sum));
            again = bearers.size() < names.size();
            names.forEach((path, name) -> depths.merge(path, bearers.getOrDefault(name, 1) > 1 ? 1 : 0, Integer::sum));
        }
        return names;
    }
}
