package dev.adit.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Class files to hold the guards against. A scan that finds too little is a failure, not a pass. */
public final class Scan {
    private Scan() {}

    /** The main classes of a module, nested ones counted. */
    public static JavaClasses main(String module, int atLeast) {
        Path classes = Plot.root().resolve(module).resolve("target/classes");
        List<Path> found = Stream.of(classes).filter(Files::isDirectory).toList();
        return counted("main classes in " + classes, new ClassFileImporter().importPaths(found), atLeast);
    }

    /** Planted classes, by the package they lie under. */
    public static JavaClasses planted(String root, int atLeast) {
        return counted("planted classes in " + root, new ClassFileImporter().importPackages(root), atLeast);
    }

    private static JavaClasses counted(String what, JavaClasses classes, int atLeast) {
        if (classes.size() >= atLeast) return classes;
        throw new AssertionError("found " + classes.size() + " " + what + ", expected at least " + atLeast);
    }
}
