package dev.adit.rule;

import dev.adit.network.ActorKind;
import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import dev.adit.table.Vocabulary;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads one rule file, and notes everything that is wrong with it at once. */
final class RuleReader {
    private static final List<String> CATEGORIES =
            List.of("origin", "transit", "supplier", "circumstances", "management", "audit", "reporting");

    private final Problems problems;
    private final Vocabulary vocabulary;
    private final ConditionReader conditions;
    private final ExampleReader examples;
    private final PlaceReader places;
    private final Adjustments adjustments;

    RuleReader(
            Problems problems,
            Vocabulary vocabulary,
            ConditionReader conditions,
            Method method,
            Adjustments adjustments) {
        this.problems = problems;
        this.vocabulary = vocabulary;
        this.conditions = conditions;
        this.examples = new ExampleReader(problems, vocabulary);
        this.places = new PlaceReader(problems, method);
        this.adjustments = adjustments;
    }

    /** The rule; without meaning if problems were noted. */
    Rule read(String file, Fields fields) {
        int before = problems.size();
        Effect effect = new EffectReader(problems).read(fields);
        Parameters parameters = adjustments.parameters(fields, new ParametersReader(problems, vocabulary).read(fields));
        StatesReader states = new StatesReader(problems, conditions, parameters);
        Rule.Place place = places.read(fields, effect);
        String id = id(file, fields);
        Set<ActorKind> kinds = kinds(fields);
        Rule rule = new Rule(
                id,
                fields.requiredText("title").orElse(""),
                status(fields),
                profiles(fields, effect),
                kinds,
                oecd(fields),
                place,
                new Rule.Tuning(parameters.byName(), places.leeway(fields, place, effect)),
                severity(fields),
                effect,
                states.consequence(fields),
                states.when(fields),
                states.escalation(fields),
                states.remediation(fields, place, effect),
                texts(fields, parameters),
                fields.texts("next"),
                sources(fields),
                fields.texts("ours"),
                examples.read(fields),
                Meaning.of(id, fields, effect, kinds),
                fields.at());
        fields.finish();
        parameters.finish(fields);
        if (problems.size() == before) new RuleTexts(problems).check(rule, fields);
        return adjustments.adjust(rule);
    }

    private String id(String file, Fields fields) {
        String id = fields.requiredText("id").orElse("");
        String expected = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        if (!id.isEmpty() && !id.equals(expected))
            problems.add(
                    Code.R09,
                    fields.at("id"),
                    "the id '" + id + "' is not the file's name",
                    "call the file " + id + ".yaml");
        return id;
    }

    private Rule.Status status(Fields fields) {
        List<String> words = Arrays.stream(Rule.Status.values())
                .map(status -> status.name().toLowerCase(Locale.ROOT))
                .toList();
        if (fields.requiredText("status").isEmpty()) return Rule.Status.DRAFT;
        return fields.word("status", words)
                .map(word -> Rule.Status.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Rule.Status.DRAFT);
    }

    /** A knock-out stands in all of them: no company is too small for it. */
    private static Set<Profile> profiles(Fields fields, Effect effect) {
        boolean core =
                fields.word("pack", List.of("core", "extended")).orElse("core").equals("core");
        Set<Profile> profiles = EnumSet.of(Profile.EXTENDED);
        if (core) profiles.add(Profile.CORE);
        boolean sme = fields.flag("sme", false);
        if (effect.kind() == Effect.Kind.KNOCKOUT) return EnumSet.allOf(Profile.class);
        if (sme) profiles.add(Profile.SME);
        return profiles;
    }

    private Set<ActorKind> kinds(Fields fields) {
        Set<ActorKind> kinds = EnumSet.noneOf(ActorKind.class);
        fields.requiredTree("applies_to");
        for (String word : fields.texts("applies_to")) {
            Optional<ActorKind> kind = ActorKind.of(word);
            if (kind.isPresent()) kinds.add(kind.get());
            else {
                String what = "unknown kind of actor '" + word + "'";
                problems.add(Code.R04, fields.at("applies_to"), what, Spelling.hint(word, ActorKind.words()));
            }
        }
        return kinds;
    }

    private Rule.Oecd oecd(Fields fields) {
        Optional<Fields> nested = nested(fields, "oecd");
        int step = nested.map(inner -> inner.requiredNumber("step", 1, 5).orElse(0))
                .orElse(0);
        String category =
                nested.flatMap(inner -> inner.word("category", CATEGORIES)).orElse("");
        nested.ifPresent(Fields::finish);
        return new Rule.Oecd(step, category);
    }

    private Optional<Fields> nested(Fields fields, String key) {
        return fields.requiredTree(key).flatMap(tree -> Fields.of(tree, problems));
    }

    private Severity severity(Fields fields) {
        Optional<Fields> nested = nested(fields, "severity");
        if (nested.isEmpty()) return new Severity(0, 0, 0);
        Severity severity = new SeverityReader().read(nested.get());
        nested.get().finish();
        return severity;
    }

    private Rule.Texts texts(Fields fields, Parameters parameters) {
        Map<String, String> ask = new TreeMap<>();
        fields.members("ask").forEach((language, tree) -> {
            if (tree instanceof Tree.Scalar scalar && scalar.text() != null) ask.put(language, scalar.text());
        });
        return new Rule.Texts(
                parameters.fill(fields.requiredText("says").orElse("")),
                parameters.fill(fields.requiredText("gap_says").orElse("")),
                fields.requiredText("why").orElse(""),
                fields.requiredText("when_wrong").orElse(""),
                ask);
    }

    private List<Citation> sources(Fields fields) {
        fields.requiredTree("sources");
        return CitationReader.read(fields, problems);
    }
}
