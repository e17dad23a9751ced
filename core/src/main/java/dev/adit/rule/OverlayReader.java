package dev.adit.rule;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import dev.adit.value.Permille;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one overlay, as a form; whether its rules exist and allow it, {@link Adjustments} finds out. */
final class OverlayReader {
    private static final Set<String> MAY_SET =
            new TreeSet<>(Set.of("strength", "prior", "severity", "enabled", "parameters"));

    private final Problems problems;

    OverlayReader(Problems problems) {
        this.problems = problems;
    }

    /** The overlay; empty, with a problem noted, if the text holds no keys at all. */
    Optional<Overlay> read(String file, String text) {
        return new TreeReader(file, problems)
                .yaml(text)
                .flatMap(tree -> Fields.of(tree, problems))
                .map(fields -> overlay(fields, text));
    }

    private Overlay overlay(Fields fields, String text) {
        Map<String, RuleChange> rules = new TreeMap<>();
        Tree tree = fields.tree("rules").orElse(null);
        fields.members("rules").forEach((id, change) -> {
            Position at = tree instanceof Tree.Mapping all ? all.keys().getOrDefault(id, change.at()) : change.at();
            if (change instanceof Tree.Mapping mapping) rules.put(id, change(mapping, at));
            else Fields.of(change, problems);
        });
        Overlay overlay = new Overlay(
                fields.requiredText("id").orElse(""),
                fields.requiredText("why").orElse(""),
                Checksum.of(text),
                rules,
                fields.word("in_remediation", RuleSetReader.IN_REMEDIATION)
                        .flatMap(Consequence::of)
                        .orElse(null));
        fields.finish();
        return overlay;
    }

    private RuleChange change(Tree.Mapping mapping, Position at) {
        Map<String, Position> places = new LinkedHashMap<>(mapping.keys());
        places.put("", at);
        Fields fields = new Fields(mapping, problems);
        for (Map.Entry<String, Position> key : mapping.keys().entrySet())
            if (!MAY_SET.contains(key.getKey()))
                problems.add(
                        Code.R21,
                        key.getValue(),
                        "an overlay cannot set '" + key.getKey() + "'",
                        Spelling.hint(key.getKey(), MAY_SET));
        Map<String, Amount> parameters = new TreeMap<>();
        fields.members("parameters").forEach((name, tree) -> {
            places.put(name, tree.at());
            amount(tree).ifPresent(amount -> parameters.put(name, amount));
        });
        return new RuleChange(
                number(fields, "strength", 1),
                number(fields, "prior", 0),
                severity(fields),
                fields.tree("enabled").isPresent() ? (Boolean) fields.flag("enabled", true) : null,
                parameters,
                places);
    }

    private static @Nullable Integer number(Fields fields, String key, int least) {
        OptionalInt number = fields.number(key, least, Permille.ONE);
        return number.isPresent() ? (Integer) number.getAsInt() : null;
    }

    private @Nullable Severity severity(Fields fields) {
        Optional<Fields> nested = fields.tree("severity").flatMap(tree -> Fields.of(tree, problems));
        if (nested.isEmpty()) return null;
        Severity severity = new SeverityReader().read(nested.get());
        nested.get().finish();
        return severity;
    }

    private Optional<Amount> amount(Tree tree) {
        Optional<Amount> amount = tree instanceof Tree.Scalar scalar && scalar.text() != null
                ? Amount.of(scalar.text())
                : Optional.empty();
        if (amount.isEmpty())
            problems.add(
                    Code.R04,
                    tree.at(),
                    "not the value of a parameter",
                    "write a whole number, or a time such as '24 months'");
        return amount;
    }
}
