package dev.adit.report;

import com.google.auto.service.AutoService;
import dev.adit.assess.Assessment;
import dev.adit.claim.Claim;
import dev.adit.finding.Finding;
import dev.adit.finding.State;
import dev.adit.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** {@code findings.csv}: every red flag and data gap a row, led back to the file, row and column of its first claim. */
@AutoService(ReportFormat.class)
public final class FindingsCsv implements ReportFormat {
    private static final List<String> HEADINGS = List.of(
            "rule",
            "actor",
            "name",
            "kind",
            "country",
            "answer",
            "state",
            "theme",
            "consequence",
            "counted",
            "says",
            "missing",
            "file",
            "row",
            "column",
            "value",
            "observed_on",
            "stale",
            "source",
            "grade",
            "more_evidence");

    @Override
    public String fileName() {
        return "findings.csv";
    }

    @Override
    public void write(Assessment assessment, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(HEADINGS);
        try {
            assessment.findings().each(finding -> {
                try {
                    line(csv, finding, assessment.gate().counted(finding));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static void line(CsvLines csv, Finding finding, String counted) throws IOException {
        csv.text(finding.rule())
                .text(finding.actor().id().text())
                .text(finding.actor().name());
        csv.text(finding.actor().kind().word());
        csv.text(
                finding.actor().country() == null
                        ? null
                        : finding.actor().country().code());
        csv.text(finding.answer())
                .text(finding.state().word())
                .text(finding.theme().equals(Rule.NO_THEME) ? "" : finding.theme());
        csv.text(finding.consequence().word()).text(counted).text(finding.says());
        csv.text(String.join("; ", finding.missing()));
        if (finding.evidence().isEmpty()) {
            csv.text(finding.actor().at().file()).number(finding.actor().at().line());
            for (int i = 0; i < 3; i++) csv.text(null);
            csv.text("no").text(null).text(null).number(0).end();
            return;
        }
        Claim claim = finding.evidence().get(0);
        csv.text(claim.at().file()).number(claim.at().line()).text(claim.at().name());
        csv.text(claim.value())
                .text(claim.observedOn() == null ? null : claim.observedOn().toString());
        csv.text(finding.state() == State.STALE ? "yes" : "no").text(claim.source());
        csv.text(claim.grade().name()).number(finding.evidence().size() - 1).end();
    }
}
