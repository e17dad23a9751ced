package dev.adit.rule;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import dev.adit.read.MineralTable;
import dev.adit.read.ReferenceTables;
import dev.adit.table.Vocabulary;
import dev.adit.tree.Fields;
import dev.adit.tree.TreeReader;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Minerals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a whole rule pack: the set, its rules, the vocabulary, the actions and the names of minerals. */
public final class RuleSetReader {
    /** How an open case that is being remedied may be treated. */
    static final List<String> IN_REMEDIATION = List.of("mitigate", "suspend");

    private final RuleFiles files;
    private final Problems problems = new Problems();
    private final Map<String, String> overlaid = new LinkedHashMap<>();
    private Profile profile = Profile.EXTENDED;

    public RuleSetReader(RuleFiles files) {
        this.files = files;
    }

    /** Leaves out the rules of other profiles; without this all rules are read. */
    public RuleSetReader asking(Profile chosen) {
        profile = chosen;
        return this;
    }

    /** Lays an overlay over the pack and over earlier ones; the file's name is for messages. */
    public RuleSetReader overlaid(String file, String text) {
        overlaid.put(file, text);
        return this;
    }

    /**
     * The rule set.
     *
     * @throws dev.adit.problem.InvalidInputException with every problem of every file
     */
    public RuleSet read() {
        List<String> sets = files.ruleSets();
        if (sets.size() != 1) {
            String what =
                    sets.isEmpty() ? "no folder with a ruleset.yaml" : "several rule sets: " + String.join(", ", sets);
            problems.add(Code.R10, Position.file("ruleset.yaml"), what, "a pack holds one folder with a ruleset.yaml");
            problems.throwIfErrors();
        }
        String folder = sets.get(0) + "/";
        Fields head = fields(folder + "ruleset.yaml").orElse(null);
        if (head == null) {
            problems.throwIfErrors();
            throw new IllegalStateException("a document without problems was not read");
        }
        RuleSet set = read(folder, head);
        problems.throwIfErrors();
        return set;
    }

    private RuleSet read(String folder, Fields head) {
        Vocabulary vocabulary = new VocabularyReader(problems).read(files.under("vocabulary/"));
        Method method = head.requiredTree("method")
                .flatMap(tree -> Fields.of(tree, problems))
                .map(new MethodReader(problems, null)::read)
                .orElse(null);
        if (method == null) problems.throwIfErrors();
        Minerals minerals = new MineralTable(problems).read(files.under("reference/minerals.csv"));
        Map<String, Lesson> lessons = lessons();
        Map<String, Action> actions = actions(lessons);
        List<Overlay> overlays = overlays();
        Adjustments adjustments =
                new Adjustments(overlays, Objects.requireNonNull(method).knockoutTheme(), problems);
        ConditionReader conditions = new ConditionReader(vocabulary, problems);
        RuleReader reader =
                new RuleReader(problems, vocabulary, conditions, Objects.requireNonNull(method), adjustments);
        List<Rule> rules = rules(folder, reader, actions, adjustments);
        RuleSet set = new RuleSet(
                head.requiredText("id").orElse(""),
                head.requiredText("title").orElse(""),
                head.requiredText("version").orElse(""),
                Checksum.of(files.all()),
                new Choice(profile, overlays),
                method,
                inRemediation(head, overlays),
                vocabulary,
                minerals,
                new ReferenceTables(problems, minerals, vocabulary).read(files.under("reference/"), files.tables()),
                rules,
                conditions.clauses(),
                actions,
                engagements(head, actions),
                lessons);
        head.finish();
        return set;
    }

    private Optional<Fields> fields(String file) {
        String text = files.under(file).getOrDefault(file, "");
        return new TreeReader(file, problems).yaml(text).flatMap(tree -> Fields.of(tree, problems));
    }

    private List<Overlay> overlays() {
        List<Overlay> overlays = new ArrayList<>();
        overlaid.forEach(
                (file, text) -> new OverlayReader(problems).read(file, text).ifPresent(overlays::add));
        return List.copyOf(overlays);
    }

    private List<Rule> rules(String folder, RuleReader reader, Map<String, Action> actions, Adjustments adjustments) {
        Map<String, Rule> byId = new TreeMap<>(CodePointOrder.INSTANCE);
        for (String file : files.under(folder + "rules/").keySet())
            fields(file).map(fields -> reader.read(file, fields)).ifPresent(rule -> {
                Rule twin = byId.put(rule.id(), rule);
                if (twin != null)
                    problems.add(
                            Code.R09,
                            rule.at(),
                            "'" + rule.id() + "' is a rule at " + twin.at() + " already",
                            "ids are for one rule only");
                checkActions(rule.next(), rule.at(), actions);
            });
        List<Rule> asked = new ArrayList<>(byId.values());
        asked.removeIf(rule -> rule.status() == Rule.Status.RETIRED);
        asked.removeIf(adjustments::takesOut);
        asked.removeIf(rule -> !rule.profiles().contains(profile));
        adjustments.finish(byId.keySet());
        asked.sort(Comparator.comparing(Rule::id, CodePointOrder.INSTANCE));
        return List.copyOf(asked);
    }

    private void checkActions(List<String> ids, Position at, Map<String, Action> actions) {
        for (String id : ids)
            if (!actions.containsKey(id))
                problems.add(Code.R10, at, "no action is called '" + id + "'", Spelling.hint(id, actions.keySet()));
    }

    private Map<String, Lesson> lessons() {
        Map<String, Lesson> lessons = new TreeMap<>();
        for (String file : files.under("lessons/").keySet())
            fields(file)
                    .map(fields -> new LessonReader(problems).read(file, fields))
                    .ifPresent(lesson -> lessons.put(lesson.id(), lesson));
        return lessons;
    }

    /** A pack without lessons may cite those of another one. */
    private Map<String, Action> actions(Map<String, Lesson> lessons) {
        Map<String, Action> actions = new TreeMap<>();
        for (String file : files.under("actions/").keySet())
            fields(file).ifPresent(fields -> {
                Action action = new ActionReader(problems).read(file, fields);
                actions.put(action.id(), action);
                for (String id : action.lessons())
                    if (!lessons.isEmpty() && !lessons.containsKey(id))
                        problems.add(
                                Code.R10,
                                fields.at("lessons"),
                                "no lesson is called '" + id + "'",
                                Spelling.hint(id, lessons.keySet()));
            });
        return actions;
    }

    private static Consequence inRemediation(Fields head, List<Overlay> overlays) {
        Consequence chosen = head.word("in_remediation", IN_REMEDIATION)
                .flatMap(Consequence::of)
                .orElse(Consequence.MITIGATE);
        for (Overlay overlay : overlays) if (overlay.inRemediation() != null) chosen = overlay.inRemediation();
        return chosen;
    }

    private Map<Consequence, Engagement> engagements(Fields head, Map<String, Action> actions) {
        Map<Consequence, Engagement> engagements = new EnumMap<>(Consequence.class);
        head.members("engagement")
                .forEach((word, tree) -> Fields.of(tree, problems).ifPresent(fields -> {
                    String means = fields.requiredText("means").orElse("");
                    List<String> path = fields.texts("path");
                    fields.finish();
                    checkActions(path, fields.at(), actions);
                    Optional<Consequence> consequence = Consequence.of(word);
                    if (consequence.isEmpty())
                        problems.add(
                                Code.R04,
                                fields.at(),
                                "'" + word + "' is not a consequence",
                                Spelling.hint(word, Consequence.words()));
                    else engagements.put(consequence.get(), new Engagement(means, path));
                }));
        for (Consequence consequence : Consequence.values())
            if (!engagements.containsKey(consequence))
                problems.add(
                        Code.R03,
                        head.at("engagement"),
                        "the engagement for '" + consequence.word() + "' is missing",
                        null);
        return engagements;
    }
}
