package dev.adit.cli.check;

import dev.adit.identity.Candidate;
import dev.adit.identity.WhoIsWho;
import dev.adit.problem.Position;
import dev.adit.report.CsvLines;
import dev.adit.smelter.ConsolidatedSmelter;
import dev.adit.smelter.Consolidation;
import dev.adit.smelter.Facility;
import dev.adit.value.Truth;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the files of all suppliers say together: their smelters, and who among the suppliers may be one. */
public final class SupplierDocuments {
    public static final String SMELTERS = "smelters.csv";
    public static final String CANDIDATES = "candidates.csv";

    private SupplierDocuments() {}

    /** A row for each smelter and metal, with the rows of declarations it comes from. */
    public static void smelters(Consolidation smelters, LocalDate asOf, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(List.of(
                "metal",
                "smelter_id",
                "possible_ids",
                "name",
                "country",
                "country_as_written",
                "resolved",
                "suppliers",
                "listed_as",
                "list",
                "list_date",
                "conformant",
                "findings",
                "declared_by",
                "source_rows"));
        for (ConsolidatedSmelter smelter : smelters.smelters()) {
            csv.text(smelter.metal())
                    .text(smelter.id())
                    .text(String.join("; ", smelter.possibleIds()))
                    .text(smelter.name())
                    .text(smelter.country() == null ? "" : smelter.country().code())
                    .text(smelter.countryText())
                    .text(resolved(smelter))
                    .number(smelter.suppliers().size());
            listing(csv, smelter, asOf);
            csv.text(String.join(
                            "; ", smelter.findings().stream().map(Enum::name).toList()))
                    .text(String.join("; ", smelter.suppliers()))
                    .text(String.join(
                            "; ",
                            smelter.sources().stream().map(Position::toString).toList()))
                    .end();
        }
    }

    private static String resolved(ConsolidatedSmelter smelter) {
        return smelter.resolved() == ConsolidatedSmelter.Resolved.AMBIGUOUS
                ? "AMBIGUOUS_SMELTER"
                : smelter.resolved().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Only an assessment that was passed and still holds makes it conformant. */
    private static void listing(CsvLines csv, ConsolidatedSmelter smelter, LocalDate asOf) {
        Optional<Facility> newest = smelter.listings().stream().findFirst();
        csv.text(newest.map(Facility::statusText).orElse(""))
                .text(newest.map(Facility::source).orElse(""))
                .text(newest.map(Facility::sourceDate).map(LocalDate::toString).orElse(""))
                .text(newest.map(facility -> facility.isConformant(asOf))
                        .orElse(Truth.UNKNOWN)
                        .name()
                        .toLowerCase(Locale.ROOT));
    }

    /**
     * A row for each pair of records that may be one and that nobody has decided, the most alike first.
     *
     * @param names the name of each record by its id
     */
    public static void candidates(WhoIsWho who, Map<String, String> names, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(List.of(
                "left",
                "left_name",
                "right",
                "right_name",
                "total",
                "words",
                "alphabet",
                "country",
                "address",
                "look_alike"));
        for (Candidate pair : who.open()) {
            csv.text(pair.left())
                    .text(names.getOrDefault(pair.left(), ""))
                    .text(pair.right())
                    .text(names.getOrDefault(pair.right(), ""))
                    .number(pair.total())
                    .number(pair.token())
                    .number(pair.script());
            score(pair.country(), csv);
            score(pair.address(), csv);
            csv.text(pair.looksAlike() ? "yes" : "no").end();
        }
    }

    private static void score(OptionalInt score, CsvLines csv) {
        if (score.isPresent()) csv.number(score.getAsInt());
        else csv.text("");
    }
}
