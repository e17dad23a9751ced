package dev.adit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Source files and their measures. Each measure gives its faults, a line each, so that none is the good answer.
 *
 * @param files by name, from the root of the house down
 */
record SourceFiles(List<SourceFile> files) {
    private static final int LINES_OF_A_FILE = 300;
    private static final int LINES_OF_A_METHOD = 40;

    /** Main and test sources of every module. */
    static SourceFiles ofTheHouse() {
        Path root = Plot.root();
        return new SourceFiles(Plot.modules().stream()
                .flatMap(module -> javaBelow(module.resolve("src")).stream())
                .map(file -> SourceFile.read(root, file))
                .toList());
    }

    /** The files whose name has this in it; a scan that finds too little is a failure, not a pass. */
    SourceFiles in(String place, int atLeast) {
        List<SourceFile> found =
                files.stream().filter(file -> file.name().contains(place)).toList();
        if (found.size() >= atLeast) return new SourceFiles(found);
        throw new AssertionError("found " + found.size() + " sources in " + place + ", expected at least " + atLeast);
    }

    List<String> longFiles() {
        return files.stream()
                .filter(file -> file.lines() > LINES_OF_A_FILE)
                .map(file -> file.name() + ": " + file.lines() + " lines")
                .toList();
    }

    List<String> longMethods() {
        return files.stream()
                .flatMap(file -> file.methods().stream()
                        .filter(method -> method.lines() > LINES_OF_A_METHOD)
                        .map(method -> file.name() + ": " + method.name() + " has " + method.lines() + " lines"))
                .toList();
    }

    List<String> packagesNotNullMarked() {
        Set<String> marked = files.stream()
                .filter(file -> file.name().endsWith("/package-info.java"))
                .filter(SourceFile::isNullMarked)
                .map(SourceFile::folder)
                .collect(Collectors.toSet());
        return files.stream()
                .map(SourceFile::folder)
                .distinct()
                .filter(Predicate.not(marked::contains))
                .toList();
    }

    List<String> openCollections() {
        return files.stream()
                .flatMap(file -> file.openCollections().stream().map(field -> file.name() + ": " + field))
                .toList();
    }

    List<String> undocumentedTypes() {
        return files.stream()
                .flatMap(file -> file.undocumented().stream().map(type -> file.name() + ": " + type))
                .toList();
    }

    private static List<Path> javaBelow(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> path.toString().replace('\\', '/').matches(".*/src/[^/]+/java/.*"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
