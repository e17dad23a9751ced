package dev.adit.cli;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.claim.Standing;
import dev.adit.finding.Finding;
import dev.adit.finding.Findings;
import dev.adit.finding.State;
import dev.adit.problem.Level;
import dev.adit.problem.Problem;
import dev.adit.read.FileCount;
import dev.adit.read.FromSuppliers;
import dev.adit.read.InputSet;
import dev.adit.read.RefusedFile;
import dev.adit.rule.Band;
import dev.adit.rule.Method;
import dev.adit.value.Range;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells a result on the terminal: what was read, the bands, the most urgent suppliers, the findings by rule. */
final class ScoreText {
    private static final int SHOWN = 10;

    private final Console console;

    ScoreText(Console console) {
        this.console = console;
    }

    void tell(Assessment assessment, @Nullable Path output) {
        console.line("@|bold adit|@: as of " + assessment.asOf() + ", rule set "
                + assessment.ruleSet().id() + " " + assessment.ruleSet().version() + " ("
                + assessment.ruleSet().rules().size() + " rules)");
        read(console, assessment.inputs());
        bands(assessment);
        suppliers(assessment.suppliers());
        findings(assessment);
        new WaiversText(console).tell(assessment);
        if (output != null)
            console.line("\nwritten to " + Console.safe(output.toString()) + ": open report.html; questions.csv"
                    + " says what to ask of whom, and answers go into claims.csv of the next run");
    }

    /** What became of the files. */
    static void read(Console console, InputSet inputs) {
        for (FileCount file : inputs.files())
            console.line("read " + Console.safe(file.file()) + " (" + file.format() + "): " + file.rows() + " rows = "
                    + file.used() + " used + " + file.rejected() + " rejected + " + file.ignored() + " ignored");
        int spoilt = inputs.rejected().stream()
                .filter(row -> !row.whole())
                .mapToInt(row -> row.problems().size())
                .sum();
        if (spoilt > 0) console.line("cells that could not be used and count as not known: " + spoilt);
        for (RefusedFile file : inputs.refused())
            console.line("@|red refused|@ " + Console.safe(file.file()) + ": " + reasons(file));
        for (String file : inputs.notRead()) console.line("not read: " + Console.safe(file));
        tell(console, inputs.fromSuppliers());
        console.line("in all: actors " + inputs.network().actors().size() + ", flows "
                + inputs.network().flows() + ", answers " + inputs.claims().size());
    }

    private static String reasons(RefusedFile file) {
        Problem first = file.problems().stream()
                .filter(problem -> problem.level() == Level.ERROR)
                .findFirst()
                .orElseThrow();
        return Console.safe(first.code().name() + ", " + first.what());
    }

    private static void tell(Console console, FromSuppliers suppliers) {
        if (suppliers.isEmpty()) return;
        long merged = suppliers.who().groups().stream()
                .mapToLong(group -> group.links().size())
                .sum();
        console.line("files of suppliers: " + suppliers.declared().size() + " declarations, "
                + suppliers.smelters().smelters().size() + " smelters by metal, "
                + suppliers.smelters().rejected().size() + " rows that name none, " + merged
                + " records taken for one, "
                + suppliers.who().open().size() + " pairs to decide (--matches), "
                + suppliers.repairs().size()
                + " repairs");
    }

    private void bands(Assessment assessment) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(Method.CRITICAL, 0);
        for (Band band : assessment.ruleSet().method().bands()) counts.put(band.name(), 0);
        for (ScoredSupplier supplier : assessment.suppliers())
            counts.merge(supplier.card().band(), 1, Integer::sum);
        StringBuilder text =
                new StringBuilder("\nscored " + assessment.suppliers().size()
                        + (assessment.named() ? " named suppliers" : " actors that sell to nobody") + ":");
        counts.forEach((band, count) ->
                text.append("  ").append(colour(band)).append(" ").append(count));
        console.line(text.toString());
        console.line(
                "scores are permille, 1000 the gravest; low is on record if the unknown turns out well, high cannot be ruled out, short of an open"
                        + " worst form being found, which is 1000");
        if (!assessment.named())
            console.line("places that sell on are not scored; to score others, name them in suppliers.csv (id, name)");
        console.line("");
    }

    private static String colour(String band) {
        String colour = switch (band) {
            case Method.CRITICAL -> "bold,red";
            case "HIGH" -> "red";
            case "MEDIUM" -> "yellow";
            default -> "green";
        };
        return "@|" + colour + " " + band + "|@";
    }

    private void suppliers(List<ScoredSupplier> suppliers) {
        console.line(String.format(
                Locale.ROOT,
                "%4s  %-8s  %4s %5s %4s  %-22s  %s",
                "rank",
                "band",
                "low",
                "point",
                "high",
                "consequence",
                "supplier"));
        int rank = 0;
        for (ScoredSupplier supplier : suppliers) {
            if (++rank > SHOWN) {
                console.line("      ... and " + (suppliers.size() - SHOWN) + " more");
                return;
            }
            Range score = supplier.card().score();
            String band = colour(supplier.card().band())
                    + " ".repeat(Math.max(0, 8 - supplier.card().band().length()));
            console.line(String.format(
                    Locale.ROOT,
                    "%4d  %s  %4d %5d %4d  %-22s  %s (%s)",
                    rank,
                    band,
                    score.low(),
                    score.point(),
                    score.high(),
                    supplier.consequence().word(),
                    Console.safe(supplier.actor().name()),
                    Console.safe(supplier.actor().id().text())));
        }
    }

    private void findings(Assessment assessment) {
        console.line(String.format(
                Locale.ROOT,
                "%n%-8s  %6s %6s %9s %8s  %s",
                "rule",
                "open",
                "stale",
                "remedied",
                "unknown",
                "actors with the finding: what it says"));
        Findings findings = assessment.findings();
        for (int rule = 0; rule < findings.rules(); rule++) {
            Map<State, Integer> counts = findings.countsOfRule(rule);
            if (counts.keySet().stream().anyMatch(state -> state != State.CLEAR))
                line(findings.rule(rule).id(), counts, findings.rule(rule).title());
        }
        int disputed = (int) findings.standing().conflicts().stream()
                .mapToInt(Standing.Conflict::actor)
                .distinct()
                .count();
        if (disputed > 0) line(Finding.CONFLICT, Map.of(State.OPEN, disputed), "Sources disagree");
    }

    private void line(String rule, Map<State, Integer> counts, String title) {
        console.line(String.format(
                Locale.ROOT,
                "%-8s  %6d %6d %9d %8d  %s",
                rule,
                counts.getOrDefault(State.OPEN, 0),
                counts.getOrDefault(State.STALE, 0),
                counts.getOrDefault(State.IN_REMEDIATION, 0),
                counts.getOrDefault(State.GAP, 0),
                Console.safe(title)));
    }
}
