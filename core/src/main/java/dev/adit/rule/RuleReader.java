package dev.adit.rule;

import dev.adit.condition.All;
import dev.adit.condition.Condition;
import dev.adit.network.ActorKind;
import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import dev.adit.read.Fields;
import dev.adit.read.Tree;
import dev.adit.table.Vocabulary;
import dev.adit.value.Permille;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one rule file, and notes everything that is wrong with it at once. */
final class RuleReader {
    private static final List<String> CATEGORIES =
            List.of("origin", "transit", "supplier", "circumstances", "management", "audit", "reporting");

    private final Problems problems;
    private final ConditionReader conditions;
    private final ExampleReader examples;
    private final List<String> themes;

    RuleReader(Problems problems, Vocabulary vocabulary, ConditionReader conditions, Method method) {
        this.problems = problems;
        this.conditions = conditions;
        this.examples = new ExampleReader(problems, vocabulary);
        this.themes = method.themes().stream().map(Theme::name).toList();
    }

    /** The rule; without meaning if problems were noted. */
    Rule read(String file, Fields fields) {
        int before = problems.size();
        String id = id(file, fields);
        Effect effect = effect(fields);
        Place harm = new Place(effect.isHarm());
        Rule rule = new Rule(
                id,
                fields.requiredText("title").orElse(""),
                status(fields),
                kinds(fields),
                oecd(fields),
                harm.read(fields),
                severity(fields),
                effect,
                consequence(fields),
                condition(fields, "when"),
                escalation(fields),
                remediation(fields, harm),
                texts(fields),
                fields.texts("next"),
                sources(fields),
                fields.texts("ours"),
                examples.read(fields),
                fields.at());
        fields.finish();
        if (problems.size() == before) new RuleTexts(problems).check(rule, fields);
        return rule;
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

    private Effect effect(Fields fields) {
        Optional<Tree> tree = fields.requiredTree("effect");
        if (tree.isPresent() && tree.get() instanceof Tree.Mapping mapping) {
            Fields control = new Fields(mapping, problems);
            control.requiredText("control");
            String place = control.word("control", List.of("own", "pass")).orElse("own");
            int permille = control.requiredNumber("effect", 1, Permille.ONE).orElse(0);
            control.finish();
            return new Effect(place.equals("own") ? Effect.Kind.CONTROL_OWN : Effect.Kind.CONTROL_PASS, permille);
        }
        return fields.word("effect", List.of("indicator", "knockout", "gap", "note"))
                .map(word -> new Effect(Effect.Kind.valueOf(word.toUpperCase(Locale.ROOT)), 0))
                .orElse(new Effect(Effect.Kind.NOTE, 0));
    }

    private Consequence consequence(Fields fields) {
        if (fields.requiredText("consequence").isEmpty()) return Consequence.MONITOR;
        return fields.word("consequence", Consequence.words())
                .flatMap(Consequence::of)
                .orElse(Consequence.MONITOR);
    }

    private Condition condition(Fields fields, String key) {
        return fields.requiredTree(key).map(conditions::read).orElseGet(() -> new All(List.of()));
    }

    /** Where a rule of harm stands; of others only the theme is read, for grouping. */
    private final class Place {
        private final boolean needed;
        private int strength = Permille.ONE;
        private int prior = Permille.ONE;

        Place(boolean needed) {
            this.needed = needed;
        }

        Rule.@Nullable Place read(Fields fields) {
            Optional<String> theme = fields.word("theme", themes);
            Optional<String> group = fields.text("group");
            if (!needed)
                return theme.map(name -> new Rule.Place(name, group.orElse(""), 0, 0))
                        .orElse(null);
            fields.requiredText("theme");
            fields.requiredText("group");
            strength = fields.requiredNumber("strength", 1, Permille.ONE).orElse(Permille.ONE);
            prior = fields.requiredNumber("prior", 0, Permille.ONE).orElse(Permille.ONE);
            return new Rule.Place(theme.orElse(""), group.orElse(""), strength, prior);
        }
    }

    private @Nullable Remediation remediation(Fields fields, Place harm) {
        Optional<Fields> nested = fields.tree("in_remediation").flatMap(tree -> Fields.of(tree, problems));
        if (nested.isEmpty()) return null;
        Fields inner = nested.get();
        Remediation remediation = new Remediation(
                condition(inner, "when"),
                inner.requiredNumber("strength", 0, harm.strength).orElse(0),
                inner.requiredNumber("prior", 0, harm.prior).orElse(0),
                consequence(inner),
                inner.requiredText("says").orElse(""));
        inner.finish();
        return remediation;
    }

    private @Nullable Escalation escalation(Fields fields) {
        Optional<Fields> nested = fields.tree("graver").flatMap(tree -> Fields.of(tree, problems));
        if (nested.isEmpty()) return null;
        Escalation escalation = new Escalation(condition(nested.get(), "when"), consequence(nested.get()));
        nested.get().finish();
        return escalation;
    }

    private Rule.Texts texts(Fields fields) {
        Map<String, String> ask = new TreeMap<>();
        fields.members("ask").forEach((language, tree) -> {
            if (tree instanceof Tree.Scalar scalar && scalar.text() != null) ask.put(language, scalar.text());
        });
        return new Rule.Texts(
                fields.requiredText("says").orElse(""),
                fields.requiredText("gap_says").orElse(""),
                fields.requiredText("why").orElse(""),
                fields.requiredText("when_wrong").orElse(""),
                ask);
    }

    private List<Citation> sources(Fields fields) {
        fields.requiredTree("sources");
        return CitationReader.read(fields, problems);
    }
}
