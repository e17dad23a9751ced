package dev.adit.cli;

import dev.adit.assess.Assessment;
import dev.adit.assess.Assessor;
import dev.adit.assess.LocalEngine;
import dev.adit.problem.Spelling;
import dev.adit.read.InputSet;
import dev.adit.redact.Audience;
import dev.adit.redact.KeyedPseudonyms;
import dev.adit.redact.NumberedPseudonyms;
import dev.adit.redact.Pseudonyms;
import dev.adit.redact.Redaction;
import dev.adit.redact.Release;
import dev.adit.redact.ReleaseFormat;
import dev.adit.rule.Profile;
import dev.adit.rule.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code redact}: scores, and writes the documents of a release in which names, places and small counts are withheld. */
@Command(
        name = "redact",
        description = "Score a supply network and write a report that may leave the house.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit redact samples/cobalt --profile public --as-of 2026-01-01 -o release",
            "      a report for anybody, without names, places and small counts",
            "  adit redact samples/tin --profile partner --as-of 2026-01-01 --dry-run",
            "      what would be withheld, in numbers",
            "  adit redact visits.csv --profile partner --key-file release.key -o out",
            "      the same pseudonyms in every release",
            "  adit redact --profiles",
            "      what each profile tells"
        })
final class RedactCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "INPUT", description = InputOptions.WHAT)
    List<Path> inputs = List.of();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            converter = Audiences.class,
            description = "Who it is for: public, partner or internal. Of several the stricter wins.")
    List<Audience> audiences = List.of();

    @Option(names = "--profiles", description = "Print what each profile tells, makes coarser and withholds.")
    boolean profiles;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write the documents into this folder; it must hold nothing else.")
    @Nullable
    Path output;

    @Option(names = "--dry-run", description = "Write nothing; tell in numbers what would be withheld.")
    boolean dryRun;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "A secret of at least 32 bytes; the same actor then has the same pseudonym in every release"
                    + " to the same profile. Default: numbers that are good for this release.")
    @Nullable
    Path keyFile;

    @Option(
            names = "--least",
            paramLabel = "N",
            description = "Tell the public an area only if so many actors of one kind lie in it; 5 or more."
                    + " Default: ${DEFAULT-VALUE}.")
    int least = Redaction.USUAL_LEAST;

    @Option(names = "--format", paramLabel = "WORD", hidden = true, description = "Refused: see check().")
    @Nullable
    String format;

    @Option(
            names = "--rules",
            paramLabel = "WHICH",
            converter = RuleSetOption.Profiles.class,
            description = "Which rules: core, extended or sme; --profile of other commands. Default: core.")
    Profile rules = Profile.CORE;

    @Option(names = "--waivers", paramLabel = "FILE", hidden = true, description = "Refused: see check().")
    @Nullable
    Path waivers;

    /** Without {@code --profile}, which means the rules elsewhere and the readers here. */
    @Mixin
    DataOptions data = new DataOptions();

    @Mixin
    RulePackOption pack = new RulePackOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    RedactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (profiles) {
            new RedactText(console).profiles();
            return ExitCode.CLEAR.code;
        }
        check();
        Redaction redaction = new Redaction(Audience.strictest(audiences), pseudonyms(), least);
        RuleSet ruleSet = pack.read(rules);
        Optional<InputSet> read = data.readTelling(inputs, ruleSet, console);
        return read.isEmpty() ? ExitCode.INPUT.code : release(redaction, ruleSet, read.get());
    }

    private int release(Redaction redaction, RuleSet ruleSet, InputSet read) {
        Assessment assessment = Assessor.of(ruleSet)
                .asOf(data.asOf())
                .with(new LocalEngine(Runtime.getRuntime().availableProcessors()))
                .assess(read);
        Release release = redaction.of(assessment);
        if (!dryRun && output != null) write(release, output);
        new RedactText(console).tell(release, dryRun ? null : output);
        return InputOptions.ending(read, ExitCode.CLEAR, console);
    }

    private void check() {
        if (inputs.isEmpty()) throw wrong("name at least one INPUT, or ask for --profiles");
        if (format != null)
            throw wrong("--format belongs to 'adit score': junit, sarif, graphml and dot name actors and places, so a"
                    + " release has its own documents and no others");
        if (waivers != null)
            throw wrong(
                    "--waivers: a release tells no waivers, and its scores are those without them; leave it out, and"
                            + " see 'adit score --waivers' for the scores with them");
        if (audiences.isEmpty()) throw wrong("--profile is needed: one of " + String.join(", ", Audience.words()));
        if (output == null && !dryRun) throw wrong("-o DIR is needed, or --dry-run");
        if (least < Redaction.FEWEST_LEAST)
            throw wrong("--least must be at least " + Redaction.FEWEST_LEAST + ", not " + least);
        if (output == null || dryRun) return;
        List<String> strangers = OutputFolder.strangers(output, documents());
        if (!strangers.isEmpty())
            throw wrong("-o " + output + " holds " + strangers.size()
                    + " other files, which would go out with the release, such as " + strangers.get(0)
                    + "; give a folder of its own");
    }

    private static List<String> documents() {
        return ReleaseFormat.all().stream().map(ReleaseFormat::fileName).toList();
    }

    private Pseudonyms pseudonyms() {
        if (keyFile == null) return new NumberedPseudonyms();
        byte[] key = KeyFile.read(keyFile)
                .orElseThrow(() -> wrong("--key-file " + keyFile + ": no such file, or it cannot be read"));
        if (key.length < KeyedPseudonyms.SHORTEST_KEY)
            throw wrong("--key-file holds " + key.length + " bytes; at least " + KeyedPseudonyms.SHORTEST_KEY
                    + " are needed, such as 'openssl rand -hex 32' prints");
        return new KeyedPseudonyms(key);
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private static void write(Release release, Path output) {
        try (OutputFolder folder = new OutputFolder(output)) {
            for (ReleaseFormat format : ReleaseFormat.all())
                folder.write(format.fileName(), out -> format.write(release, out));
            folder.publish();
        }
    }

    /** Reads the name of an audience. */
    static final class Audiences implements ITypeConverter<Audience> {
        @Override
        public Audience convert(String text) {
            return Audience.of(text)
                    .orElseThrow(() -> new TypeConversionException("'" + text + "' is not a profile; "
                            + Spelling.hint(text, Audience.words()) + " (which rules to ask is said by --rules here)"));
        }
    }
}
