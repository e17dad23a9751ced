package dev.adit.cli;

import dev.adit.ask.Asked;
import dev.adit.ask.Fact;
import dev.adit.ask.Questions;
import dev.adit.ask.RankedQuestion;
import dev.adit.assess.Workings;
import dev.adit.cli.ask.Addressed;
import dev.adit.cli.ask.Language;
import dev.adit.cli.ask.Letters;
import dev.adit.cli.ask.QuestionList;
import dev.adit.cli.ask.QuestionRow;
import dev.adit.cli.ask.QuestionRows;
import dev.adit.cli.ask.QuestionsJson;
import dev.adit.cli.ask.QuestionsText;
import dev.adit.cli.ask.Sheet;
import dev.adit.cli.ask.Together;
import dev.adit.cli.ask.Unmoved;
import dev.adit.cli.ask.Workbook;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Network;
import dev.adit.read.InputSet;
import dev.adit.report.Json;
import dev.adit.rule.RuleSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ask}: the questions whose answers would tell most, as text, spreadsheet or letters. */
@Command(
        name = "ask",
        description = "Tell what to ask next, whom, and what each answer would do to the scores.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit ask samples/cobalt --as-of 2026-01-01",
            "      the questions whose answers would narrow the scores most",
            "  adit ask samples/cobalt --as-of 2026-01-01 --smelters \\",
            "      --language fr -o ask.xlsx",
            "      a sheet about smelters, in French, to be filled in",
            "  adit score network/ --answers answers.xlsx",
            "      what came back, as if it stood in claims.csv"
        })
final class AskCommand implements Callable<Integer> {
    private static final int SHOWN = 20;
    private static final Set<ActorKind> SMELTERS = EnumSet.of(ActorKind.SMELTER, ActorKind.REFINER);

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = InputOptions.WHAT)
    List<Path> inputs = List.of();

    @Mixin
    ReadingOptions how = new ReadingOptions();

    @Option(names = "--of", paramLabel = "ACTOR", description = "Price the questions for this supplier alone.")
    @Nullable
    String of;

    @Option(
            names = "--under",
            paramLabel = "SCORE",
            description =
                    "With --of: the least set of questions that, if all are answered well, would bring the upper end"
                            + " of its range under this score. Where much is open, no single answer can do that.")
    @Nullable
    Integer under;

    @Option(
            names = "--smelters",
            description = "Only questions about smelters and refiners; each is asked once for all suppliers it serves.")
    boolean smelters;

    @Option(
            names = "--to",
            paramLabel = "PARTY",
            description = "Only what this party is asked, by its id or name; its sheet leaves out what is for the house"
                    + " alone, such as what an answer is worth.")
    @Nullable
    String to;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many questions. Default: " + SHOWN + " on the screen, all of them in a file.")
    @Nullable
    Integer top;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "In which the questions are asked: en, fr or es. Default: ${DEFAULT-VALUE}.")
    Language language = Language.EN;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "A sheet to fill in and read again with --answers (.csv, .xlsx), or letters (.txt).")
    @Nullable
    Path output;

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    AskCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (top != null && top < 1)
            throw new ParameterException(spec.commandLine(), "--top must be at least 1, not " + top);
        if (under != null && of == null)
            throw new ParameterException(spec.commandLine(), "--under needs the supplier that is meant: --of ACTOR");
        if (under != null && (under < 1 || under > 1000))
            throw new ParameterException(spec.commandLine(), "--under takes a score from 1 to 1000, not " + under);
        if (under != null && (top != null || smelters))
            throw new ParameterException(
                    spec.commandLine(), "--under finds a set that helps as a whole: leave --top and --smelters out");
        Ending ending = output == null ? Ending.TXT : ending(output);
        RuleSet rules = how.ruleSet.toScore();
        Optional<InputSet> readable = how.readTelling(inputs, rules, console);
        if (readable.isEmpty()) return ExitCode.INPUT.code;
        InputSet read = readable.get();
        Portfolios portfolios = new Portfolios(how);
        Workings workings = portfolios.assessor(rules).workings(read);
        int[] suppliers =
                of == null ? portfolios.scored(workings) : new int[] {new NamedActors(read.network(), spec).number(of)};
        tell(workings, suppliers, ending);
        return InputOptions.ending(read, ExitCode.CLEAR, console);
    }

    private void tell(Workings workings, int[] suppliers, Ending ending) {
        Asked asked = Asked.of(workings);
        Network network = workings.inputs().network();
        Together together = under == null ? null : Together.of(asked, suppliers[0], under);
        List<RankedQuestion> questions = together == null ? questions(asked, suppliers) : together.questions();
        List<QuestionRow> all = addressed(QuestionRows.of(questions, asked, workings, suppliers, language), network);
        int most = top != null ? top : output == null ? SHOWN : Integer.MAX_VALUE;
        List<QuestionRow> rows = all.stream().filter(row -> row.rank() <= most).toList();
        int count = all.isEmpty() ? 0 : all.get(all.size() - 1).rank();
        boolean isWhole = together == null && !smelters && to == null;
        Unmoved unmoved = isWhole ? Unmoved.of(suppliers, questions, workings.scores(), network) : Unmoved.none();
        print(new QuestionList(rows, count, suppliers.length, together, unmoved), ending, network);
    }

    private List<QuestionRow> addressed(List<QuestionRow> rows, Network network) {
        if (to == null) return rows;
        Actor party = network.actors().get(new NamedActors(network, spec).number(to));
        List<QuestionRow> own = Addressed.to(party, rows);
        if (own.isEmpty()) throw new ParameterException(spec.commandLine(), Addressed.nothing(party, rows));
        return own;
    }

    private void print(QuestionList list, Ending ending, Network network) {
        if (output != null) write(list.rows(), ending, output);
        if (json) console.out.println(json(list, network));
        else if (output != null) console.line(Console.safe(list.rows().size() + " rows in " + output + care(ending)));
        else new QuestionsText(line -> console.line(Console.safe(line))).tell(list, network);
    }

    /** A file about many parties is not to be sent on by mistake. */
    private String care(Ending ending) {
        if (to != null) return "";
        return ending == Ending.TXT
                ? "; send each party its own letter only"
                : "; for the house, not to be sent as it is: it names all parties and what each answer is worth."
                        + " --to PARTY writes the sheet of one";
    }

    private List<RankedQuestion> questions(Asked asked, int[] suppliers) {
        List<Fact> facts = asked.open(suppliers).stream()
                .filter(fact -> !smelters || SMELTERS.contains(asked.actor(fact).kind()))
                .toList();
        return Questions.of(asked.ground(), facts, suppliers).stream()
                .filter(question -> question.largest() > 0)
                .toList();
    }

    /** What a file's name says it is to be. */
    private enum Ending {
        CSV,
        XLSX,
        TXT
    }

    private Ending ending(Path file) {
        String name = String.valueOf(file.getFileName()).toUpperCase(Locale.ROOT);
        for (Ending ending : Ending.values()) if (name.endsWith("." + ending.name())) return ending;
        throw new ParameterException(
                spec.commandLine(), "-o takes a file that ends in .csv, .xlsx or .txt, not '" + file + "'");
    }

    private void write(List<QuestionRow> rows, Ending ending, Path file) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            StringWriter text = new StringWriter();
            Sheet sheet = Sheet.in(language, to != null);
            if (ending == Ending.XLSX) Workbook.write(rows, sheet, bytes);
            if (ending == Ending.CSV) sheet.csv(rows, text);
            if (ending == Ending.TXT) Letters.write(rows, language, text);
            bytes.write(text.toString().getBytes(StandardCharsets.UTF_8));
            Files.write(file, bytes.toByteArray());
        } catch (IOException unwritable) {
            throw new OutputFolder.CannotWriteException("cannot write " + file, unwritable);
        }
    }

    private static String json(QuestionList list, Network network) {
        StringWriter text = new StringWriter();
        try (Json out = Json.indented(text)) {
            new QuestionsJson(network).write(list, out);
        }
        return text.toString();
    }
}
