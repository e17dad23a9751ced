package dev.adit.fuzz;

import dev.adit.house.Plot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jazzer at one door, in a process of its own, whose memory and time are bounded. */
final class JazzerRun {
    /** A door that takes longer over a few kilobytes hangs, even on a machine with much else to do. */
    private static final int SECONDS_PER_INPUT = 40;

    /** Classes are loaded and prepared, which takes a minute where ten others share two processors. */
    private static final int SECONDS_TO_START = 600;

    private static final int LONGEST_INPUT = 8_192;

    /** What Jazzer looks for that no door has any use of; making these ready would be half of a short run. */
    private static final String NOT_WATCHED = Stream.of(
                    "ClojureLangHooks",
                    "ExpressionLanguageInjection",
                    "LdapInjection",
                    "NamingContextLookup",
                    "OsCommandInjection",
                    "ReflectiveCall",
                    "RegexRoadblocks",
                    "ScriptEngineInjection",
                    "SqlInjection",
                    "XPathInjection")
            .map(name -> "com.code_intelligence.jazzer.sanitizers." + name)
            .collect(Collectors.joining(":"));

    private final Target target;
    private final Path folder;

    /** @param folder for this run alone; what it held is removed */
    JazzerRun(Target target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    /**
     * How a run ended.
     *
     * @param code 0 if nothing was found in the time given
     * @param findings inputs that broke something
     */
    record Ended(int code, String output, List<Path> findings) {
        /** Whether the machine cannot run the driver at all, which says nothing about the door. */
        boolean isWithoutDriver() {
            return code != 0 && findings.isEmpty() && !output.contains("INITED") && isLoadFault();
        }

        private boolean isLoadFault() {
            return output.contains("UnsatisfiedLinkError")
                    || output.contains("Failed to load native library")
                    || output.contains("AttachNotSupportedException")
                    || output.contains("Could not initialize class com.code_intelligence");
        }
    }

    /** Runs for some seconds from the corpus that is kept; new inputs go to {@link #found()}. */
    Ended run(int seconds) throws IOException, InterruptedException {
        clear();
        for (Path made : List.of(found(), artifacts(), folder.resolve("tmp"))) Files.createDirectories(made);
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command(seconds))
                .directory(Plot.root().resolve("fuzz").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(seconds + SECONDS_TO_START, TimeUnit.SECONDS);
        if (!ended) process.destroyForcibly().waitFor();
        String output = Files.readString(log, StandardCharsets.ISO_8859_1);
        return new Ended(ended ? process.exitValue() : -1, output, files(artifacts()));
    }

    /** The inputs that reached something new, with those of the corpus that still count. */
    Path found() {
        return folder.resolve("found");
    }

    private Path artifacts() {
        return folder.resolve("findings");
    }

    private List<String> command(int seconds) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                seconds < 60 ? "-XX:TieredStopAtLevel=1" : "-XX:+TieredCompilation", // short runs are mostly start
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.className(),
                "--instrumentation_includes=" + target.guidedBy(),
                "--custom_hook_includes=" + target.guidedBy(),
                "--disabled_hooks=" + NOT_WATCHED,
                "--reproducer_path=" + artifacts(),
                "-artifact_prefix=" + artifacts() + "/",
                "-seed=1",
                "-timeout=" + SECONDS_PER_INPUT,
                "-max_len=" + LONGEST_INPUT,
                "-len_control=0", // long inputs from the beginning
                "-print_final_stats=1",
                "-max_total_time=" + seconds,
                found().toString(),
                target.corpus().toString()));
    }

    private void clear() throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> old = Files.walk(folder)) {
            for (Path path : old.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
