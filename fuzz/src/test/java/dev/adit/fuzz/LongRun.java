package dev.adit.fuzz;

import dev.adit.house.Plot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Minutes of fuzzing at every door, two at a time; {@code fuzz/long-run.sh} starts it and {@code docs/fuzzing.md} keeps the figures. */
public final class LongRun {
    private static final Pattern DONE = Pattern.compile("stat::number_of_executed_units: *(\\d+)");
    private static final Pattern RATE = Pattern.compile("stat::average_exec_per_sec: *(\\d+)");
    private static final Pattern COVERED = Pattern.compile("cov: (\\d+) ft: (\\d+)");

    private LongRun() {}

    /** Runs; the arguments are minutes per door, and the doors' names (none: all of them). */
    public static void main(String[] arguments) throws Exception {
        int minutes = Integer.parseInt(arguments[0]);
        List<String> wanted = Arrays.asList(arguments).subList(1, arguments.length);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<String>> rows = Arrays.stream(Target.values())
                .filter(target -> wanted.isEmpty() || wanted.contains(target.word()))
                .map(target -> two.submit(() -> row(target, minutes)))
                .toList();
        System.out.println("| door | executions | a second | edges | features | inputs kept | findings |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        for (Future<String> row : rows) System.out.println(row.get());
        two.shutdown();
    }

    private static String row(Target target, int minutes) throws IOException, InterruptedException {
        Path folder = Plot.root().resolve("fuzz/target/long-run").resolve(target.word());
        JazzerRun run = new JazzerRun(target, folder);
        JazzerRun.Ended ended = run.run(minutes * 60);
        String findings = ended.code() == 0 ? "0" : ended.findings().toString() + " (exit " + ended.code() + ")";
        return "| " + target.word() + " | " + last(DONE, ended, 1) + " | " + last(RATE, ended, 1) + " | "
                + last(COVERED, ended, 1) + " | " + last(COVERED, ended, 2) + " | " + count(run.found()) + " | "
                + findings + " |";
    }

    private static String last(Pattern figure, JazzerRun.Ended ended, int group) {
        Matcher matcher = figure.matcher(ended.output());
        String found = "?";
        while (matcher.find()) found = matcher.group(group);
        return found;
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
