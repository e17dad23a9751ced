package dev.adit.report;

import com.google.auto.service.AutoService;
import dev.adit.assess.Assessment;
import dev.adit.claim.Claim;
import dev.adit.finding.Finding;
import dev.adit.finding.State;
import dev.adit.rule.Rule;
import dev.adit.waiver.AppliedWaivers;
import dev.adit.waiver.StandingWaiver;
import dev.adit.waiver.Waiver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
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

    /** Only where a file of waivers was given; an expired one stands beside its finding too. */
    private static final List<String> OF_WAIVERS =
            List.of("waiver", "waiver_reason", "waiver_approver", "waiver_ticket", "waiver_expires");

    @Override
    public String fileName() {
        return "findings.csv";
    }

    @Override
    public void write(Assessment assessment, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        AppliedWaivers waivers = assessment.waivers().applied();
        List<String> headings = new ArrayList<>(HEADINGS);
        if (waivers.isGiven()) headings.addAll(OF_WAIVERS);
        csv.heading(headings);
        try {
            assessment.findings().each(finding -> {
                try {
                    line(csv, finding, assessment.gate().counted(finding));
                    if (waivers.isGiven()) waiver(csv, finding, waivers);
                    csv.end();
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
            csv.text("no").text(null).text(null).number(0);
            return;
        }
        Claim claim = finding.evidence().get(0);
        csv.text(claim.at().file()).number(claim.at().line()).text(claim.at().name());
        csv.text(claim.value())
                .text(claim.observedOn() == null ? null : claim.observedOn().toString());
        csv.text(finding.state() == State.STALE ? "yes" : "no").text(claim.source());
        csv.text(claim.grade().name()).number(finding.evidence().size() - 1);
    }

    private static void waiver(CsvLines csv, Finding finding, AppliedWaivers waivers) throws IOException {
        StandingWaiver standing =
                waivers.about(finding.rule(), finding.actor().id().text()).orElse(null);
        if (standing == null) {
            for (int i = 0; i < OF_WAIVERS.size(); i++) csv.text(null);
            return;
        }
        Waiver waiver = standing.waiver();
        csv.text(standing.state().word()).text(waiver.reason()).text(waiver.approver());
        csv.text(waiver.ticket()).text(waiver.expires().toString());
    }
}
