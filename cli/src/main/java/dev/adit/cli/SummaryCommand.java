package dev.adit.cli;

import dev.adit.assess.Assessment;
import dev.adit.assess.Assessor;
import dev.adit.assess.LocalEngine;
import dev.adit.cli.table.Grouping;
import dev.adit.cli.table.PortfolioJson;
import dev.adit.cli.table.PortfolioTable;
import dev.adit.cli.table.PortfolioText;
import dev.adit.problem.Spelling;
import dev.adit.read.InputSet;
import dev.adit.report.Json;
import dev.adit.report.WaiversJson;
import dev.adit.rule.RuleSet;
import dev.adit.waiver.Waivers;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code summary}: scores, and prints portfolio tables. */
@Command(
        name = "summary",
        description = "Score a supply network and print portfolio tables; nothing is written.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit summary samples/cobalt --as-of 2026-01-01",
            "      how many suppliers are in which band, and by what",
            "  adit summary samples/cobalt --as-of 2026-01-01 \\",
            "      --by country+mineral,kind --json",
            "      grouped twice, for programs"
        })
final class SummaryCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    InputOptions options = new InputOptions();

    @Mixin
    WaiverOptions waivers = new WaiverOptions();

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "GROUPING",
            defaultValue = "country,mineral,band",
            converter = Groupings.class,
            description = "A table for each: country, mineral, band, kind, consequence or knockout;"
                    + " country+band groups by both at once. Default: ${DEFAULT-VALUE}.")
    List<By> by = List.of();

    @Option(names = "--json", description = "Print JSON: an array of rows for each table.")
    boolean json;

    SummaryCommand(Console console) {
        this.console = console;
    }

    /** What a table is grouped by, and how the command line called it. */
    record By(String name, List<Grouping> groupings) {}

    @Override
    public Integer call() {
        RuleSet rules = options.rules();
        Waivers given = waivers.read(rules, console);
        Optional<InputSet> readable = options.readTelling(rules, console);
        if (readable.isEmpty()) return ExitCode.INPUT.code;
        InputSet inputs = readable.get();
        Assessment assessment = Assessor.of(rules)
                .asOf(options.asOf())
                .with(new LocalEngine(Runtime.getRuntime().availableProcessors()))
                .waiving(given)
                .assess(inputs);
        console.problems(assessment.waivers().applied().remarks());
        PortfolioTable table = PortfolioTable.of(assessment);
        if (json) console.out.println(json(assessment, table));
        else tell(assessment, table);
        return InputOptions.ending(inputs, ExitCode.CLEAR, console);
    }

    private void tell(Assessment assessment, PortfolioTable table) {
        console.line("@|bold adit|@: as of " + assessment.asOf() + ", "
                + assessment.suppliers().size()
                + (assessment.named() ? " named suppliers" : " actors that sell to nobody"));
        console.line("scores are permille: 0 no risk seen, 1000 the gravest");
        for (By one : by) {
            console.line("");
            List<String> lines = new PortfolioText(table).lines(one.groupings());
            console.line("@|bold " + Console.safe(lines.get(0)) + "|@");
            for (String line : lines.subList(1, lines.size())) console.line(Console.safe(line));
        }
        console.line("");
        if (by.stream().anyMatch(one -> one.groupings().contains(Grouping.MINERAL)))
            console.line("a supplier of several minerals counts in the row of each");
        console.line("flags and gaps are those at the suppliers and upstream of each;"
                + " what lies upstream of two suppliers counts with both");
        new WaiversText(console).tell(assessment);
    }

    private String json(Assessment assessment, PortfolioTable table) {
        StringWriter text = new StringWriter();
        try (Json out = Json.indented(text)) {
            out.object();
            for (By one : by) new PortfolioJson(table).write(one.name(), one.groupings(), out);
            WaiversJson.summary(assessment, out);
            out.endObject();
        }
        return text.toString();
    }

    /** Reads {@code country} or {@code country+band}. */
    static final class Groupings implements ITypeConverter<By> {
        @Override
        public By convert(String text) {
            List<Grouping> groupings = Arrays.stream(text.split("\\+", -1))
                    .map(Groupings::one)
                    .distinct()
                    .toList();
            return new By(
                    String.join("+", groupings.stream().map(Grouping::word).toList()), groupings);
        }

        private static Grouping one(String word) {
            return Grouping.of(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + word + "' is nothing to group by; " + Spelling.hint(word, Grouping.words())));
        }
    }
}
