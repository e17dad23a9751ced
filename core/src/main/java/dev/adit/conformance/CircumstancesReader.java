package dev.adit.conformance;

import dev.adit.own.Circumstances;
import dev.adit.own.Control;
import dev.adit.own.Indicator;
import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.rule.Method;
import dev.adit.rule.Severity;
import dev.adit.rule.Truths;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import dev.adit.value.Permille;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what decides a node's own risk. */
final class CircumstancesReader {
    private static final int USUAL_PRIOR = 500;

    private final Problems problems;
    private final Method method;

    CircumstancesReader(Problems problems, Method method) {
        this.problems = problems;
        this.method = method;
    }

    Circumstances read(Fields node) {
        List<Indicator> indicators = new ArrayList<>();
        List<Control> controls = new ArrayList<>();
        for (Tree tree : node.items("indicators"))
            Fields.of(tree, problems).ifPresent(fields -> indicators.add(indicator(fields)));
        for (Tree tree : node.items("controls"))
            Fields.of(tree, problems).ifPresent(fields -> controls.add(control(fields)));
        Truth knockout = node.text("ko").isPresent() ? truth(node, "ko", problems) : Truth.NO;
        return new Circumstances(indicators, controls, severities(node), knockout);
    }

    private Indicator indicator(Fields fields) {
        String theme = fields.requiredText("theme").orElse("");
        if (method.theme(theme) < 0) problems.add(Code.R10, fields.at("theme"), "unknown theme '" + theme + "'", null);
        return new Indicator(
                method.theme(theme),
                fields.requiredText("group").orElse(""),
                fields.requiredNumber("strength", 0, Permille.ONE).orElse(0),
                fields.number("prior", 0, Permille.ONE).orElse(USUAL_PRIOR),
                truth(fields, "value", problems));
    }

    private Control control(Fields fields) {
        String kind = fields.word("kind", List.of("own", "pass")).orElse("own");
        return new Control(
                kind.equals("own") ? Control.Place.OWN : Control.Place.PASS,
                fields.requiredNumber("effect", 0, Permille.ONE).orElse(0),
                truth(fields, "value", problems));
    }

    /** A member that is missing is not known. */
    static Truth truth(Fields fields, String key, Problems problems) {
        Optional<String> word = fields.text(key);
        if (word.isEmpty()) return Truth.UNKNOWN;
        return Truths.read(word.get()).orElseGet(() -> {
            problems.add(Code.R04, fields.at(key), "'" + word.get() + "' is not an answer", "known are: T, U, F");
            return Truth.UNKNOWN;
        });
    }

    private Map<Integer, Severity> severities(Fields node) {
        Map<Integer, Severity> severities = new HashMap<>();
        node.members("severity").forEach((theme, tree) -> {
            int number = method.theme(theme);
            if (number < 0) problems.add(Code.R10, tree.at(), "unknown theme '" + theme + "'", null);
            else
                Fields.of(tree, problems)
                        .ifPresent(fields -> severities.put(
                                number,
                                severity(fields, method.themes().get(number).severity())));
        });
        return severities;
    }

    private Severity severity(Fields fields, Severity usual) {
        return new Severity(
                part(fields, "scale", usual.scale()),
                part(fields, "scope", usual.scope()),
                part(fields, "irremediability", usual.irremediability()));
    }

    /** A missing part is the theme's own; an explicit null is not known. */
    private @Nullable Integer part(Fields fields, String key, @Nullable Integer usual) {
        if (fields.tree(key).isEmpty()) return usual;
        if (fields.text(key).isEmpty()) return null;
        return fields.number(key, 0, Severity.WORST).orElse(0);
    }
}
