package dev.adit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.Assessment;
import dev.adit.assess.Assessor;
import dev.adit.claim.Claims;
import dev.adit.house.Plot;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.NetworkBuilder;
import dev.adit.problem.Position;
import dev.adit.read.InputSet;
import dev.adit.report.ReportFormat;
import dev.adit.rule.RuleSet;
import dev.adit.value.ActorId;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/outputs.md} explains every file that a run leaves behind, column by column. */
class OutputsPageTest {
    private final Page page = Page.of("outputs.md");

    @Test
    void every_file_has_a_section_and_every_column_a_row_in_its_order() throws IOException {
        Assessment assessment = smallest();
        int tables = 0;
        for (ReportFormat format : ServiceLoader.load(ReportFormat.class)) {
            Page section = page.section(format.fileName());
            if (!format.fileName().endsWith(".csv")) continue;
            StringWriter text = new StringWriter();
            format.write(assessment, text);
            String heading = text.toString().lines().findFirst().orElseThrow();
            assertThat(section.rowsByName().keySet()).as(format.fileName()).containsExactly(heading.split(",", -1));
            tables++;
        }
        assertThat(tables).isEqualTo(4);
    }

    @Test
    void every_exit_code_is_there_with_its_meaning() {
        Path source = Plot.root().resolve("cli/src/main/java/dev/adit/cli/ExitCode.java");
        Matcher code = Pattern.compile("[A-Z]+\\((\\d+), \"").matcher(Page.read(source));
        List<String> codes = code.results().map(found -> found.group(1)).toList();
        assertThat(codes).hasSizeGreaterThan(5);
        assertThat(page.section("Exit codes").rows())
                .extracting(row -> row.get(0))
                .containsExactlyElementsOf(codes);
    }

    private static Assessment smallest() {
        RuleSet rules = Page.shipped();
        NetworkBuilder builder = new NetworkBuilder();
        builder.add(new Actor(
                new ActorId("MS-1"), ActorKind.MINE_SITE, "North pit", null, null, List.of(), Position.file("x")));
        Claims claims = new Claims(rules.vocabulary());
        InputSet inputs = InputSet.of(builder.build().network(), claims, List.of());
        return Assessor.of(rules).asOf(LocalDate.of(2026, 1, 1)).assess(inputs);
    }
}
