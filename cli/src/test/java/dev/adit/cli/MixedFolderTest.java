package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of two hundred mixed files: whatever one of them is, the others are used, and each is told what happened to it. */
class MixedFolderTest {
    private static final String DAY = "2025-06-01";

    @TempDir
    static Path temporary;

    private static MixedFolder mixed = new MixedFolder(Path.of(""), Set.of(), Set.of(), Set.of());

    @BeforeAll
    static void gather() throws IOException {
        mixed = MixedFolder.in(Files.createDirectories(temporary.resolve("mail")));
        try (var files = Files.list(mixed.folder())) {
            assertThat(files).hasSize(MixedFolder.FILES);
        }
    }

    @Test
    void a_score_uses_all_others_and_tells_of_each_and_exits_with_three() throws IOException {
        Path out = temporary.resolve("score");
        Run run = Run.of("score", mixed.folder(), "--as-of", DAY, "-o", out);

        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.err())
                .contains("adit: refused " + mixed.refused().size() + " of "
                        + mixed.all().size() + " files");
        assertThat(told(run, "read ")).isEqualTo(names(mixed.used()));
        assertThat(told(run, "refused ")).isEqualTo(names(mixed.refused()));
        assertThat(told(run, "not read: ")).isEqualTo(names(mixed.beside()));
        String manifest = Files.readString(out.resolve("manifest.json"));
        for (String name : mixed.all()) assertThat(manifest).contains('"' + mixed.told(name));
        List<String> rejected = Files.readAllLines(out.resolve("rejected.csv"));
        for (String name : mixed.refused())
            assertThat(rejected)
                    .as(name)
                    .anyMatch(row -> row.startsWith(mixed.told(name) + ",") && row.contains(",file,"));
        assertThat(out.resolve("report.html")).content().contains("Refused, ");
        for (String name : mixed.all()) assertThat(run.out()).contains(mixed.told(name));
    }

    @Test
    void the_bands_of_the_others_are_those_of_a_folder_without_it() throws IOException {
        Path clean = Files.createDirectories(temporary.resolve("clean/mail"));
        try (var files = Files.list(mixed.folder())) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (mixed.used().contains(name) || name.equals("mail.zip")) Files.copy(file, clean.resolve(name));
            }
        }
        Run.of("score", clean, "--as-of", DAY, "-o", temporary.resolve("one"));
        Run.of("score", mixed.folder(), "--as-of", DAY, "-o", temporary.resolve("two"), "--threads", "3");

        assertThat(temporary.resolve("two/scores.csv")).hasSameBinaryContentAs(temporary.resolve("one/scores.csv"));
    }

    @Test
    void a_check_gives_each_a_verdict() throws IOException {
        Path out = temporary.resolve("check");
        Run run = Run.of("check", mixed.folder(), "--as-of", DAY, "-o", out);

        assertThat(run.code()).isEqualTo(1);
        Set<String> told = new TreeSet<>();
        for (String row : Files.readAllLines(out.resolve("verdicts.csv"))) told.add(row.substring(0, row.indexOf(',')));
        assertThat(told).containsAll(names(mixed.all()));
    }

    @Test
    void an_inspection_tells_of_each_and_repeats_nothing_personal() {
        Run run = Run.of("inspect", mixed.folder(), "--no-samples", "--as-of", DAY);

        assertThat(run.code()).isEqualTo(3);
        for (String name : mixed.all()) assertThat(run.out()).contains(mixed.told(name));
        assertThat(run.out() + run.err()).doesNotContain("Nabintu", "2014-05-02");
    }

    private static Set<String> names(Set<String> files) {
        Set<String> names = new TreeSet<>();
        for (String file : files) names.add(mixed.told(file));
        return names;
    }

    /** The files of the lines that begin so, a workbook's once. */
    private static Set<String> told(Run run, String beginning) {
        Set<String> told = new TreeSet<>();
        for (String line : run.out().lines().toList())
            if (line.startsWith(beginning))
                told.add(line.substring(beginning.length()).replaceFirst("(: | \\().*|\\[.*", ""));
        return told;
    }
}
