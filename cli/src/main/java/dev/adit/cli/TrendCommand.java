package dev.adit.cli;

import dev.adit.archive.Archive;
import dev.adit.archive.RunFigures;
import dev.adit.archive.ScoreRow;
import dev.adit.report.Json;
import java.io.StringWriter;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trend}: the runs of an archive in figures. */
@Command(
        name = "trend",
        description = "Tell every kept run in figures: bands, the worst score, weight at risk, findings by state.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit trend --archive archive.db",
            "      how the whole portfolio went from run to run",
            "  adit trend --archive archive.db --json > trend.json",
            "      the same for programs"
        })
final class TrendCommand implements Callable<Integer> {
    private static final List<String> STATES = List.of("open", "stale", "in-remediation", "gap");

    private final Console console;

    @Mixin
    ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    TrendCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Archive opened = archive.open()) {
            List<RunFigures> runs = opened.trend();
            if (json) console.out.println(json(runs));
            else text(runs);
        }
        return ExitCode.CLEAR.code;
    }

    private void text(List<RunFigures> runs) {
        Set<String> bands = new LinkedHashSet<>();
        for (RunFigures figures : runs) bands.addAll(figures.run().head().bands());
        console.line(runs.size() + " runs in " + archive.shown()
                + "; scores are permille, 1000 the gravest; at risk is the weight at or over the line of the run");
        if (!runs.isEmpty()) console.line(heading(bands));
        for (RunFigures figures : runs) console.line(line(figures, bands));
        for (RunFigures figures : runs) if (hasWaivers(figures)) console.line(waivers(figures));
    }

    private static boolean hasWaivers(RunFigures figures) {
        return figures.run().head().waivers() != null;
    }

    /** The figures of the table are without waivers; these stand beside them. */
    private static String waivers(RunFigures figures) {
        List<String> states = new ArrayList<>();
        figures.waivers().forEach((state, count) -> states.add(count + " " + state));
        List<String> bands = new ArrayList<>();
        for (String band : figures.run().head().bands())
            bands.add(band + " " + figures.bandsWithWaivers().getOrDefault(band, 0L));
        return "run " + figures.run().run() + " has waivers, and is told above without them: "
                + Console.safe((states.isEmpty() ? "none with a finding" : String.join(", ", states)) + "; with them "
                        + String.join("  ", bands));
    }

    private static String heading(Set<String> bands) {
        List<String> cells = new ArrayList<>(List.of(" run", "as of     "));
        for (String band : bands) cells.add(Console.safe(band));
        cells.addAll(List.of("at risk", "  open", " stale", "remedied", "unknown", "worst", "supplier"));
        return String.join("  ", cells);
    }

    private static String line(RunFigures figures, Set<String> bands) {
        List<String> cells = new ArrayList<>();
        cells.add(right(figures.run().run(), 4));
        cells.add(Console.safe(figures.run().head().asOf()));
        for (String band : bands) cells.add(right(figures.bands().getOrDefault(band, 0L), band.length()));
        cells.add(String.format(Locale.ROOT, "%7s", share(figures)));
        int[] widths = {6, 6, 8, 7};
        for (int i = 0; i < widths.length; i++)
            cells.add(right(figures.states().getOrDefault(STATES.get(i), 0L), widths[i]));
        ScoreRow worst = figures.worst();
        cells.add(worst == null ? "    -" : right(worst.point(), 5));
        cells.add(worst == null ? "-" : Console.safe(worst.name() + " (" + worst.actor() + ")"));
        return String.join("  ", cells);
    }

    private static String right(long number, int width) {
        return String.format(Locale.ROOT, "%" + Math.max(1, width) + "d", number);
    }

    /** Per cent with a decimal, cut off and not rounded up: what is not all is never 100.0. */
    private static String share(RunFigures figures) {
        if (figures.weight() == 0) return "-";
        BigInteger part = BigInteger.valueOf(figures.weightAtRisk()).multiply(BigInteger.valueOf(1000));
        long permille = part.divide(BigInteger.valueOf(figures.weight())).longValueExact();
        return permille / 10 + "." + permille % 10 + " %";
    }

    private static String json(List<RunFigures> runs) {
        StringWriter text = new StringWriter();
        try (Json json = Json.indented(text)) {
            json.array();
            for (RunFigures figures : runs) {
                json.object();
                ArchiveListCommand.members(figures.run(), json);
                json.object("bands");
                for (String band : figures.run().head().bands())
                    json.put(band, figures.bands().getOrDefault(band, 0L));
                json.endObject().put("line", figures.run().head().line());
                json.put("weight", figures.weight()).put("weight_at_risk", figures.weightAtRisk());
                json.object("findings");
                for (String state : STATES) json.put(state, figures.states().getOrDefault(state, 0L));
                json.endObject();
                worst(figures, json);
                if (hasWaivers(figures)) waivers(figures, json);
                json.endObject();
            }
            json.endArray();
        }
        return text.toString();
    }

    private static void waivers(RunFigures figures, Json json) {
        json.object("waivers");
        figures.waivers().forEach(json::put);
        json.endObject().object("bands_with_waivers");
        for (String band : figures.run().head().bands())
            json.put(band, figures.bandsWithWaivers().getOrDefault(band, 0L));
        json.endObject();
    }

    private static void worst(RunFigures figures, Json json) {
        ScoreRow worst = figures.worst();
        json.put("worst_actor", worst == null ? null : worst.actor());
        if (worst != null) json.put("worst_point", worst.point());
    }
}
