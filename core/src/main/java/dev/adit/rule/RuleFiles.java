package dev.adit.rule;

import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The files of a rule pack by their path inside it, in order; read from a folder or from the class path. */
public final class RuleFiles {
    private static final String ROOT = "rulesets/";
    private static final String ANCHOR = ROOT + "oecd-child-labour/ruleset.yaml";

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, String> tables = new LinkedHashMap<>();

    private RuleFiles() {}

    /**
     * The pack that ships as a jar or folder on the class path.
     *
     * @throws IllegalStateException if adit-rulesets is not on the class path
     */
    public static RuleFiles shipped() {
        URL anchor = RuleFiles.class.getClassLoader().getResource(ANCHOR);
        if (anchor == null) throw new IllegalStateException("adit-rulesets is not on the class path");
        try {
            URLConnection connection = anchor.openConnection();
            if (connection instanceof JarURLConnection jar) return ofJar(jar);
            Path set = Objects.requireNonNull(Path.of(anchor.toURI()).getParent());
            return ofFolder(Objects.requireNonNull(set.getParent()));
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException("the rule pack on the class path cannot be read", broken);
        }
    }

    /** The id and version of the set that ships, without reading its rules. */
    public static String shippedTitle() {
        try (InputStream in = RuleFiles.class.getClassLoader().getResourceAsStream(ANCHOR)) {
            if (in == null) throw new IllegalStateException("adit-rulesets is not on the class path");
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return line(text, "id") + " " + line(text, "version");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String line(String text, String key) {
        return text.lines()
                .filter(line -> line.startsWith(key + ":"))
                .map(line -> line.substring(key.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static RuleFiles ofJar(JarURLConnection connection) throws IOException {
        RuleFiles files = new RuleFiles();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (ZipEntry entry : jar.stream().toList())
                if (!entry.isDirectory() && entry.getName().startsWith(ROOT))
                    try (InputStream in = jar.getInputStream(entry)) {
                        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        files.texts.put(entry.getName().substring(ROOT.length()), text);
                    }
        }
        return files;
    }

    /**
     * A pack in a folder, laid out like the shipped one.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static RuleFiles ofFolder(Path root) {
        RuleFiles files = new RuleFiles();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile)
                    .filter(RuleFiles::belongs)
                    .toList()) files.texts.put(root.relativize(file).toString().replace('\\', '/'), text(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    /** What editors and file managers leave behind is no part of a pack. */
    private static boolean belongs(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") || name.endsWith(".csv") || name.endsWith(MeaningLock.FILE);
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException notText) {
            throw new InvalidInputException(List.of(new Problem(
                    Code.R01, Position.file(file.toString()), "the file is not UTF-8 text", "save it as UTF-8")));
        }
    }

    /** The files under a path, in order. */
    Map<String, String> under(String path) {
        Map<String, String> found = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (name.startsWith(path)) found.put(name, text);
        });
        return found;
    }

    /**
     * The same pack with reference tables of the user's own, whose rows take the place of the pack's.
     *
     * @throws InvalidInputException if one of them cannot be read
     */
    public RuleFiles with(List<Path> own) {
        RuleFiles files = new RuleFiles();
        files.texts.putAll(texts);
        files.tables.putAll(tables);
        for (Path table : own) {
            if (!Files.isRegularFile(table))
                throw new InvalidInputException(List.of(new Problem(
                        Code.R19, Position.file(table.toString()), "no such file", "--list takes a CSV file")));
            try {
                String name =
                        String.valueOf(table.getFileName()); // without its folder: reports are the same everywhere
                files.tables.put(files.tables.containsKey(name) ? table.toString() : name, text(table));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }

    /** The user's own reference tables by the names they were given by, in that order. */
    Map<String, String> tables() {
        return Collections.unmodifiableMap(tables);
    }

    /** Everything, in order; the rule set's checksum is taken over this, and so not over the user's own tables. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(texts);
    }

    /** The folders that hold a {@code ruleset.yaml}. */
    List<String> ruleSets() {
        return texts.keySet().stream()
                .filter(name -> name.endsWith("/ruleset.yaml"))
                .map(name -> name.substring(0, name.indexOf('/')))
                .toList();
    }
}
