package dev.adit.cli;

import dev.adit.cli.inspect.InspectionText;
import dev.adit.mapping.SupplierLists;
import dev.adit.open.OpenOptions;
import dev.adit.open.Opened;
import dev.adit.open.Opener;
import dev.adit.open.Source;
import dev.adit.open.Sources;
import dev.adit.problem.Problems;
import dev.adit.read.ReadOptions;
import dev.adit.rule.RuleSet;
import dev.adit.template.ReviewInput;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inspect}: tells what files are and how they would be read; changes nothing. */
@Command(
        name = "inspect",
        description = "Tell what files are and how they would be read: kind, encoding, sheets, heading, template,"
                + " columns. Changes nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit inspect samples/cobalt/suppliers.csv",
            "      what each column is taken for, and why",
            "  adit inspect mail/ --no-samples",
            "      a folder of workbooks, without their values"
        })
final class InspectCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Files, folders and zip files of any kind.")
    List<Path> paths = List.of();

    @Option(names = "--no-samples", description = "Show no values of the files.")
    boolean hidesSamples;

    @Mixin
    DayOption day = new DayOption();

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    @Mixin
    FileOptions files = new FileOptions();

    InspectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet rules = ruleSet.toScore();
        ReadOptions options = files.read(rules);
        OpenOptions open = options.open();
        SupplierLists lists = options.supplierLists(rules.minerals());
        InspectionText text = new InspectionText(
                lists,
                open.mapping(),
                ReviewInput.on(day.asOf(), options.countries()),
                hidesSamples ? InspectionText.Samples.HIDDEN : InspectionText.Samples.SHOWN,
                line -> console.line(Console.safe(line)));
        Opener opener = new Opener(lists::isKnownHeading, open);
        Problems missing = new Problems();
        List<Source> sources = Sources.of(paths, missing);
        console.problems(missing.list());
        boolean isAllRead = missing.size() == 0;
        for (Source source : sources) isAllRead &= tell(source, opener, text);
        return (isAllRead ? ExitCode.CLEAR : ExitCode.INPUT).code;
    }

    private boolean tell(Source source, Opener opener, InspectionText text) {
        Problems problems = new Problems();
        Opened opened = opener.open(source, problems);
        text.tell(opened);
        console.out.flush();
        console.problems(problems.list());
        console.line("");
        return !(opened instanceof Opened.Refused);
    }
}
