package dev.adit.redact;

import dev.adit.redact.Release.Party;
import dev.adit.redact.Release.Score;
import dev.adit.report.CsvLines;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code scores.csv} of a release: the columns of the usual one, and the area; what is withheld is empty. */
final class ReleasedScoresCsv implements ReleaseFormat {
    private static final List<String> HEADINGS = List.of(
            "rank",
            "id",
            "name",
            "kind",
            "country",
            "weight",
            "own",
            "low",
            "point",
            "high",
            "band",
            "worst_case_band",
            "knockout",
            "knockout_why",
            "theme",
            "consequence",
            "because",
            "volume_at_risk_ppm",
            "volume_at_risk_low_ppm",
            "volume_at_risk_high_ppm",
            "volume_unknown_ppm",
            "red_flags",
            "data_gaps",
            "actors_upstream",
            "top_source",
            "top_source_score",
            "path",
            "area");

    @Override
    public String fileName() {
        return "scores.csv";
    }

    @Override
    public void write(Release release, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(HEADINGS);
        int rank = 0;
        for (Score score : release.scores()) line(csv, ++rank, score);
    }

    private static void line(CsvLines csv, int rank, Score score) throws IOException {
        Party actor = score.actor();
        csv.number(rank).text(actor.id()).text(actor.name()).text(actor.kind()).text(actor.country());
        csv.text(score.weight()).number(score.own().point());
        csv.number(score.score().low())
                .number(score.score().point())
                .number(score.score().high());
        csv.text(score.band())
                .text(score.worstCaseBand())
                .text(score.knockout())
                .text(score.knockoutWhy());
        csv.text(score.theme()).text(score.consequence()).text(score.because());
        csv.number(score.atRisk().point())
                .number(score.atRisk().low())
                .number(score.atRisk().high())
                .number(score.unknown());
        csv.text(score.redFlags()).text(score.dataGaps()).text(score.upstream());
        if (score.sources().isEmpty()) csv.text(null).text(null);
        else
            csv.text(score.sources().get(0).source())
                    .number(score.sources().get(0).score());
        csv.text(String.join(" > ", score.path())).text(actor.area()).end();
    }
}
