package dev.adit.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A PostgreSQL server of our own, of the programs that Debian's package installs; gone when the tests end. */
final class PostgresServer implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final long PATIENCE_SECONDS = 120;

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresServer(Path programs) throws IOException {
        this.programs = programs;
        this.folder = Files.createTempDirectory("adit-postgres");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        if (isRoot()) run(List.of("chown", user(), folder.toString()));
        pg("initdb", "-D", data(), "-U", "adit", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        pg(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1",
                "start");
    }

    /** The server of this test run, started with the first test that wants it; tests are skipped where there is none. */
    static PostgresServer of(ExtensionContext context) {
        Optional<Path> programs = programs();
        Assumptions.assumeTrue(
                programs.isPresent(), "no PostgreSQL under " + INSTALLED + ": apt-get install postgresql; skipped");
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(PostgresServer.class))
                .getOrComputeIfAbsent("server", key -> started(programs.orElseThrow()), PostgresServer.class);
    }

    private static PostgresServer started(Path programs) {
        try {
            return new PostgresServer(programs);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<Path> programs() {
        if (!Files.isDirectory(INSTALLED)) return Optional.empty();
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=adit";
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** PostgreSQL does not run as root. */
    private static String user() {
        return isKnown("postgres") ? "postgres" : "nobody";
    }

    private static boolean isKnown(String user) {
        try {
            return Files.readString(Path.of("/etc/passwd")).lines().anyMatch(line -> line.startsWith(user + ":"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void pg(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) command.addAll(List.of("setpriv", "--reuid=" + user(), "--regid=" + group(), "--clear-groups"));
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static String group() {
        return user().equals("nobody") ? "nogroup" : "postgres";
    }

    private void run(List<String> command) throws IOException {
        Path told = folder.resolve("told");
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(told.toFile()))
                .start();
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) return;
            process.destroyForcibly();
            throw new IOException(command + " failed: " + Files.readString(told, StandardCharsets.UTF_8));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    @Override
    public void close() throws IOException {
        pg("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        run(List.of("rm", "-rf", data()));
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }
}
