package dev.adit.report;

import com.google.auto.service.AutoService;
import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.score.ScoreCard;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** {@code scores.csv}: a scored actor a row, the most urgent first. Scores are permille, 0 no risk seen, 1000 gravest. */
@AutoService(ReportFormat.class)
public final class ScoresCsv implements ReportFormat {
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
            "sources_over_line",
            "top_source",
            "top_source_score",
            "path");

    /** Only where a file of waivers was given; all other columns are without. */
    private static final List<String> WITH_WAIVERS = List.of(
            "with_waivers_low",
            "with_waivers_point",
            "with_waivers_high",
            "with_waivers_band",
            "with_waivers_worst_case_band");

    @Override
    public String fileName() {
        return "scores.csv";
    }

    @Override
    public void write(Assessment assessment, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        boolean given = assessment.waivers().applied().isGiven();
        List<String> headings = new ArrayList<>(HEADINGS);
        if (given) headings.addAll(WITH_WAIVERS);
        csv.heading(headings);
        int rank = 0;
        for (ScoredSupplier supplier : assessment.suppliers()) {
            line(csv, ++rank, supplier);
            if (given) withWaivers(csv, assessment.waivers().card(supplier));
            csv.end();
        }
    }

    private static void line(CsvLines csv, int rank, ScoredSupplier supplier) throws IOException {
        ScoreCard card = supplier.card();
        csv.number(rank)
                .text(card.actor())
                .text(supplier.actor().name())
                .text(supplier.actor().kind().word());
        csv.text(
                supplier.actor().country() == null
                        ? null
                        : supplier.actor().country().code());
        csv.number(supplier.weight()).number(card.own().point());
        csv.number(card.score().low())
                .number(card.score().point())
                .number(card.score().high());
        csv.text(card.band()).text(card.worstCaseBand()).text(knockout(card));
        csv.text(card.verdict() == null ? null : card.verdict().why().word()).text(card.theme());
        csv.text(supplier.consequence().word()).text(supplier.because());
        csv.number(card.volumeAtRisk())
                .number(card.volumeAtRiskAtLeast())
                .number(card.volumeAtRiskAtMost())
                .number(card.volumeUnknown());
        csv.number(supplier.redFlags()).number(supplier.dataGaps()).number(supplier.actors() - 1);
        csv.text(card.sourcesCut() ? "at least " + card.sourcesOverLine() : Integer.toString(card.sourcesOverLine()));
        boolean any = !card.sources().isEmpty();
        csv.text(any ? card.sources().get(0).name() : null);
        if (any) csv.number(card.sources().get(0).score());
        else csv.text(null);
        csv.text(String.join(" > ", card.way()));
    }

    private static void withWaivers(CsvLines csv, ScoreCard card) throws IOException {
        csv.number(card.score().low())
                .number(card.score().point())
                .number(card.score().high());
        csv.text(card.band()).text(card.worstCaseBand());
    }

    /** yes or possible; that none was found is not that there is none. */
    public static String knockout(ScoreCard card) {
        return switch (card.knockout()) {
            case YES -> "yes";
            case UNKNOWN -> "possible";
            case NO -> "none-found";
        };
    }
}
