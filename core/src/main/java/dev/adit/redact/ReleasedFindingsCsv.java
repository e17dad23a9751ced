package dev.adit.redact;

import dev.adit.finding.State;
import dev.adit.redact.Release.Evidence;
import dev.adit.redact.Release.Found;
import dev.adit.redact.Release.Party;
import dev.adit.report.CsvLines;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code findings.csv} of a release: the columns of the usual one, and the area; what is withheld is empty. */
final class ReleasedFindingsCsv implements ReleaseFormat {
    private static final Evidence NONE = new Evidence("", "", "", "", "", "", "", "");

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
            "more_evidence",
            "area");

    @Override
    public String fileName() {
        return "findings.csv";
    }

    @Override
    public void write(Release release, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(HEADINGS);
        for (Found found : release.findings()) line(csv, found);
    }

    private static void line(CsvLines csv, Found found) throws IOException {
        Party actor = found.actor();
        Evidence first = found.evidence().isEmpty() ? NONE : found.evidence().get(0);
        csv.text(found.rule())
                .text(actor.id())
                .text(actor.name())
                .text(actor.kind())
                .text(actor.country());
        csv.text(found.answer()).text(found.state()).text(found.theme()).text(found.consequence());
        csv.text(found.says()).text(String.join("; ", found.missing()));
        csv.text(first.file()).text(first.row()).text(first.column());
        csv.text(first.value()).text(first.observed());
        csv.text(found.state().equals(State.STALE.word()) ? "yes" : "no");
        csv.text(first.source()).text(first.grade());
        csv.text(found.more()).text(actor.area()).end();
    }
}
