package dev.adit.cli;

import dev.adit.problem.Spelling;
import dev.adit.report.Json;
import dev.adit.rule.Action;
import dev.adit.rule.Citation;
import dev.adit.rule.Lesson;
import dev.adit.rule.LessonSearch;
import dev.adit.rule.RuleSet;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lessons}: searches what programmes against child labour learned. */
@Command(
        name = "lessons",
        description = "Search what programmes against child labour learned; without words it lists all of it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  adit lessons income after withdrawal",
            "      what projects learnt about it",
            "  adit lessons monitoring --project pilares --type promising-practice --json",
            "      practices of one project, for programs"
        })
final class LessonsCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "What it is about.")
    List<String> words = List.of();

    @Option(names = "--project", paramLabel = "TEXT", description = "Only projects whose name has this in it.")
    String project = "";

    @Option(names = "--type", paramLabel = "TYPE", description = "lesson, promising-practice or recommendation.")
    @Nullable
    String type;

    @Option(
            names = "--evaluation-type",
            paramLabel = "TYPE",
            description = "interim, final or impact; leaves out what no evaluation is known of.")
    @Nullable
    String evaluationType;

    @Mixin
    RuleSetOption ruleSet = new RuleSetOption();

    @Option(names = "--json", description = "Print JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    LessonsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        check("--type", type, Lesson.LEARNING_TYPES);
        check("--evaluation-type", evaluationType, Lesson.EVALUATION_TYPES);
        RuleSet rules = ruleSet.read();
        List<LessonSearch.Hit> hits = new LessonSearch(rules.lessons().values())
                .find(String.join(" ", words)).stream()
                        .filter(hit -> passes(hit.lesson()))
                        .toList();
        if (json) console.out.println(json(hits, rules));
        else text(hits, rules);
        return ExitCode.CLEAR.code;
    }

    private void check(String option, @Nullable String word, List<String> allowed) {
        if (word != null && !allowed.contains(word))
            throw new ParameterException(
                    spec.commandLine(), option + " is not '" + word + "'; " + Spelling.hint(word, allowed));
    }

    private boolean passes(Lesson lesson) {
        return lesson.project().toLowerCase(Locale.ROOT).contains(project.toLowerCase(Locale.ROOT))
                && (type == null || type.equals(lesson.learningType()))
                && (evaluationType == null || evaluationType.equals(lesson.evaluationType()));
    }

    private void text(List<LessonSearch.Hit> hits, RuleSet rules) {
        for (LessonSearch.Hit hit : hits) {
            Lesson lesson = hit.lesson();
            console.line("@|bold " + lesson.id() + "|@  " + lesson.learningType() + ", "
                    + Console.safe(lesson.project() + ", " + lesson.country()));
            console.line("  " + Console.safe(lesson.summary()));
            console.line("  themes       " + Console.safe(String.join(", ", lesson.themes())));
            List<String> actions = actions(lesson, rules);
            if (!actions.isEmpty()) console.line("  behind       " + String.join(", ", actions));
            for (Citation source : lesson.sources()) console.line("  source       " + Console.safe(source.cite()));
        }
        console.line(hits.size() + " of " + rules.lessons().size() + " lessons");
    }

    /** The actions that rest on a lesson. */
    private static List<String> actions(Lesson lesson, RuleSet rules) {
        return rules.actions().values().stream()
                .filter(action -> action.lessons().contains(lesson.id()))
                .map(Action::id)
                .toList();
    }

    private static String json(List<LessonSearch.Hit> hits, RuleSet rules) {
        StringWriter text = new StringWriter();
        try (Json json = Json.indented(text)) {
            json.array();
            for (LessonSearch.Hit hit : hits) {
                Lesson lesson = hit.lesson();
                json.object().put("id", lesson.id()).put("relevance", hit.relevance());
                json.put("project", lesson.project()).put("country", lesson.country());
                json.put("evaluation_type", lesson.evaluationType()).put("learning_type", lesson.learningType());
                json.put("themes", lesson.themes()).put("summary", lesson.summary());
                json.put("actions", actions(lesson, rules));
                json.put(
                        "sources", lesson.sources().stream().map(Citation::cite).toList());
                json.endObject();
            }
            json.endArray();
        }
        return text.toString();
    }
}
