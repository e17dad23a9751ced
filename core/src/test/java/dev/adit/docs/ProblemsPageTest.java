package dev.adit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.house.Plot;
import dev.adit.problem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/problems.md} explains every code, each with a message that it can have. */
class ProblemsPageTest {
    private static final Pattern USE = Pattern.compile("Code\\.([A-Z]\\d\\d)\\b");
    private static final String NOT_RAISED = "not raised";

    private final Page page = Page.of("problems.md");

    @Test
    void every_code_has_a_row_and_a_section_that_say_what_the_code_says() {
        List<String> rows = page.rows().stream()
                .map(row -> String.join("|", row.subList(0, 3)))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(Code.values())
                        .map(code -> "[" + code + "](#" + code.name().toLowerCase(Locale.ROOT) + ")|"
                                + code.level().word() + "|" + code.meaning())
                        .toList());
        for (Code code : Code.values())
            assertThat(page.section(code.name()).text())
                    .contains("**" + code.level().word() + ":** " + code.meaning());
    }

    @Test
    void every_code_that_is_raised_has_an_example_of_its_own_and_no_other_has_one() throws IOException {
        Set<String> raised = raised();
        assertThat(raised).hasSizeGreaterThan(30);
        for (List<String> row : page.rows()) {
            String code = row.get(0).substring(1, 4);
            boolean isRaised = raised.contains(code);
            assertThat(row.get(3).equals(NOT_RAISED))
                    .as(code + " is " + row.get(3))
                    .isEqualTo(!isRaised);
            Page section = page.section(code);
            if (isRaised)
                assertThat(section.block(""))
                        .contains(": " + Code.valueOf(code).level().word() + "[" + code + "]: ");
            else assertThat(section.text()).contains("Not raised by this version");
        }
    }

    /** Codes that main sources of any module use. */
    private static Set<String> raised() throws IOException {
        Set<String> raised = new TreeSet<>();
        for (Path module : Plot.modules())
            if (Files.isDirectory(module.resolve("src/main"))) // the module of fuzz tests has none
            for (Path source : sources(module.resolve("src/main"))) {
                    Matcher use = USE.matcher(Page.read(source));
                    while (use.find()) raised.add(use.group(1));
                }
        return raised;
    }

    /** None in a module of tests only. */
    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
        }
    }
}
