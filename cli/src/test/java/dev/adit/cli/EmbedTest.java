package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedding sample: compiled and run as an embedder would. */
class EmbedTest {
    private static final Path SOURCE = Run.sample("embed").resolve("Embed.java");

    @TempDir
    Path classes;

    @Test
    void the_sample_scores_a_network_held_in_memory_in_under_sixty_lines() throws Exception {
        assertThat(Files.readAllLines(SOURCE)).hasSizeLessThan(60);
        compile();
        assertThat(run())
                .isEqualTo("trader-3 [449, 521, 980] MEDIUM, enhanced-due-diligence: a score of 521 is not low\n");
    }

    @Test
    void the_sample_uses_nothing_but_core() throws Exception {
        assertThat(Files.readAllLines(SOURCE))
                .filteredOn(line -> line.startsWith("import"))
                .allMatch(line -> line.startsWith("import dev.adit.") || line.startsWith("import java."))
                .noneMatch(line -> line.startsWith("import dev.adit.cli"));
    }

    private void compile() throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(SOURCE))
                            .call())
                    .isTrue();
        }
    }

    private String run() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, EmbedTest.class.getClassLoader());
                PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            loader.loadClass("Embed").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
