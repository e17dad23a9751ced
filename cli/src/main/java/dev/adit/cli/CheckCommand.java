package dev.adit.cli;

import dev.adit.cli.check.ChangeMail;
import dev.adit.cli.check.CheckDocuments;
import dev.adit.cli.check.CheckedFile;
import dev.adit.cli.check.DeclarationChecks;
import dev.adit.cli.check.Outcome;
import dev.adit.cli.check.Review;
import dev.adit.cli.check.SupplierDocuments;
import dev.adit.identity.DecisionsFile;
import dev.adit.identity.Party;
import dev.adit.identity.Resolution;
import dev.adit.identity.WhoIsWho;
import dev.adit.mapping.SupplierLists;
import dev.adit.open.Source;
import dev.adit.open.Sources;
import dev.adit.problem.Level;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.read.ReadOptions;
import dev.adit.rule.RuleSet;
import dev.adit.smelter.Consolidation;
import dev.adit.smelter.Consolidator;
import dev.adit.smelter.Declared;
import dev.adit.smelter.DeclaringParty;
import dev.adit.template.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: what to do with each supplier's file, what to ask for, and which smelters they name together. */
@Command(
        name = "check",
        description = "Check declarations of suppliers: take, send back or refuse each; bring their smelters together.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit check mail/ -o out/check",
            "      take, send back or refuse each declaration of a folder or zip file",
            "  adit check mail/ -o out/check --facility-list rmi.xls=conformant,2026-01-15 \\",
            "      --matches matches.yaml",
            "      with a list of audited smelters, and what people decided on names"
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Workbooks, lists, folders and zip files.")
    List<Path> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description =
                    "Write verdicts.csv, issues.csv, problems.csv, smelters.csv, rejected.csv, candidates.csv, matches.yaml"
                            + " and a list of changes for each supplier into this folder.")
    @Nullable
    Path output;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "12",
            description = "After how many months a declaration is old. Default: ${DEFAULT-VALUE}.")
    int months;

    @Mixin
    DayOption day = new DayOption();

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    @Mixin
    FileOptions files = new FileOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet rules = ruleSet.toScore();
        ReadOptions options = files.read(rules);
        Problems ofAll = new Problems();
        List<Source> sources = Sources.of(paths, ofAll);
        SupplierLists lists = options.supplierLists(rules.minerals());
        Review review = new Review(rules, options, day.asOf(), months);
        List<CheckedFile> checked = new DeclarationChecks(lists, options.open(), review::against).check(sources);
        List<Reading> readings = checked.stream()
                .map(CheckedFile::reading)
                .flatMap(Optional::stream)
                .toList();
        WhoIsWho who = who(readings, options, ofAll);
        Consolidation smelters = smelters(readings, who, rules, options, ofAll);
        if (output != null) write(output, checked, who, smelters, ofAll);
        tell(checked, who, smelters, ofAll);
        if (sources.isEmpty()) return ExitCode.INPUT.code;
        boolean isAllFine = checked.stream().allMatch(CheckedFile::isFine);
        return (isAllFine ? ExitCode.CLEAR : ExitCode.FINDINGS).code;
    }

    private static WhoIsWho who(List<Reading> readings, ReadOptions options, Problems problems) {
        List<Party> parties = readings.stream()
                .map(reading -> DeclaringParty.of(reading.declaration(), options.countries()))
                .toList();
        return Resolution.of(parties, options.decisions(), problems);
    }

    private static Consolidation smelters(
            List<Reading> readings, WhoIsWho who, RuleSet rules, ReadOptions options, Problems problems) {
        Map<String, String> supplierOf = new HashMap<>();
        for (WhoIsWho.Group group : who.groups())
            for (String member : group.members()) supplierOf.put(member, group.id());
        List<Declared> declared = readings.stream()
                .map(Reading::declaration)
                .map(one -> new Declared(supplierOf.getOrDefault(one.file(), one.file()), one))
                .toList();
        return Consolidator.consolidate(
                declared, options.lookups(), options.facilities(), rules.minerals(), options.countries(), problems);
    }

    private void write(Path target, List<CheckedFile> checked, WhoIsWho who, Consolidation smelters, Problems ofAll) {
        try (OutputFolder folder = new OutputFolder(target)) {
            folder.write("verdicts.csv", out -> CheckDocuments.verdicts(checked, out));
            folder.write("issues.csv", out -> CheckDocuments.issues(checked, out));
            folder.write("problems.csv", out -> CheckDocuments.problems(checked, ofAll.list(), out));
            folder.write(SupplierDocuments.SMELTERS, out -> SupplierDocuments.smelters(smelters, day.asOf(), out));
            folder.write("rejected.csv", out -> CheckDocuments.rejected(smelters, out));
            Map<String, String> names = new TreeMap<>();
            for (CheckedFile file : checked) names.put(file.name(), file.company());
            folder.write(SupplierDocuments.CANDIDATES, out -> SupplierDocuments.candidates(who, names, out));
            folder.write(
                    "matches.yaml", out -> out.write(DecisionsFile.withProposals(matchesText(), who.open(), names)));
            for (Map.Entry<String, CheckedFile> one : Review.fileNames(checked).entrySet()) {
                folder.write("changes-" + one.getKey() + ".csv", out -> CheckDocuments.changes(one.getValue(), out));
                folder.write("changes-" + one.getKey() + ".txt", out -> ChangeMail.write(one.getValue(), out));
            }
            folder.publish();
        }
    }

    private String matchesText() {
        if (files.matches == null || !Files.exists(files.matches)) return "";
        try {
            return Files.readString(files.matches);
        } catch (IOException gone) {
            return "";
        }
    }

    private void tell(List<CheckedFile> checked, WhoIsWho who, Consolidation smelters, Problems ofAll) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) counts.put(outcome, 0);
        for (CheckedFile file : checked) {
            counts.merge(file.outcome(), 1, Integer::sum);
            console.line(Console.safe(line(file)));
            if (!file.isFine() && output == null) console.problems(file.problems());
            else if (file.reading().isEmpty())
                console.problems(file.problems().stream().limit(3).toList());
        }
        console.line("");
        String each = counts.entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey())
                .collect(Collectors.joining(", "));
        console.line(checked.size() + " files: " + each);
        long declared =
                checked.stream().filter(file -> file.reading().isPresent()).count();
        console.line(declared + " declarations name " + smelters.smelters().size() + " smelters by metal; "
                + smelters.rejected().size() + " rows name none; " + who.open().size()
                + " pairs of names to decide");
        if (output != null) console.line("written to " + Console.safe(output.toString()));
        console.out.flush();
        List<Problem> shown = ofAll.list().stream()
                .filter(problem -> output == null || problem.level() != Level.NOTE)
                .toList();
        console.problems(shown);
        if (shown.size() < ofAll.list().size())
            console.note("adit: notes, such as smelters listed twice, are in problems.csv.");
    }

    private static String line(CheckedFile file) {
        String name = file.company().isEmpty() ? "" : "  " + file.company();
        String counts = file.reading().isEmpty()
                ? ""
                : "  " + file.checked().missing() + " missing, "
                        + file.changes().size() + " to mend"
                        + (file.reason().isEmpty() ? "" : "; " + file.reason());
        return (file.outcome() + "      ").substring(0, 8) + file.name() + "  " + file.what() + name + counts;
    }
}
