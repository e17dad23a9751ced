package dev.adit.cli;

import dev.adit.assess.Assessor;
import dev.adit.assess.LocalEngine;
import dev.adit.assess.Workings;
import dev.adit.problem.Problems;
import dev.adit.read.InputSet;
import dev.adit.report.Json;
import dev.adit.report.WaiversJson;
import dev.adit.rule.RuleSet;
import dev.adit.waiver.AppliedWaivers;
import dev.adit.waiver.WaiverState;
import dev.adit.waiver.Waivers;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code waivers audit}: which waivers excuse something, and which have expired, are unused, or cannot be. */
@Command(
        name = "audit",
        description = {
            "Tell which waivers are in force, about to expire, expired, unused or refused.",
            "Exit 1 if one has expired or is unused, 3 if one is refused."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit waivers audit --waivers waivers.yaml samples/cobalt --as-of 2026-01-01",
            "      which waivers hold, have expired or are not needed; exit 1 if any",
            "  adit waivers audit --waivers waivers.yaml samples/cobalt \\",
            "      --as-of 2026-01-01 --json",
            "      the same for a nightly run"
        })
final class WaiversAuditCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    InputOptions options = new InputOptions();

    @Option(names = "--waivers", required = true, paramLabel = "FILE", description = "The file to audit.")
    @Nullable
    Path file;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    WaiversAuditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet rules = options.rules();
        Problems problems = new Problems();
        Waivers waivers = file == null ? Waivers.none() : WaiverOptions.read(file, rules, problems);
        if (waivers.file() == null) throw new FileOptions.UnusableOptionException(problems.list());
        Optional<InputSet> readable = options.readTelling(rules, console);
        if (readable.isEmpty()) return ExitCode.INPUT.code;
        InputSet inputs = readable.get();
        Workings workings = Assessor.of(rules)
                .asOf(options.asOf())
                .with(new LocalEngine(Runtime.getRuntime().availableProcessors()))
                .workings(inputs);
        AppliedWaivers applied =
                AppliedWaivers.of(waivers, workings.findings(), inputs.network(), options.asOf(), problems);
        if (json) console.out.println(json(applied, problems));
        else new WaiversText(console).list(applied);
        return ending(applied, problems);
    }

    private int ending(AppliedWaivers applied, Problems problems) {
        problems.addAll(applied.remarks());
        console.problems(problems.list());
        if (problems.hasErrors()) {
            console.note("adit: no run follows " + file + " before what is refused is mended or taken out");
            return ExitCode.INPUT.code;
        }
        boolean stale = applied.count(WaiverState.EXPIRED) + applied.count(WaiverState.UNUSED) > 0;
        return (stale ? ExitCode.FINDINGS : ExitCode.CLEAR).code;
    }

    private static String json(AppliedWaivers applied, Problems problems) {
        StringWriter text = new StringWriter();
        try (Json out = Json.indented(text)) {
            out.object();
            WaiversJson.members(applied, out);
            out.put("refused", problems.list().stream().map(Object::toString).toList());
            out.endObject();
        }
        return text.toString();
    }
}
