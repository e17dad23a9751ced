package dev.adit.rule;

import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import dev.adit.value.Permille;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads where a rule of harm stands in the method, and how far its numbers may move. */
final class PlaceReader {
    private final Problems problems;
    private final List<String> themes;

    PlaceReader(Problems problems, Method method) {
        this.problems = problems;
        this.themes = method.themes().stream().map(Theme::name).toList();
    }

    /** Its place; of a rule that speaks of no harm only the theme is read, for grouping. */
    Rule.@Nullable Place read(Fields fields, Effect effect) {
        Optional<String> theme = fields.word("theme", themes);
        Optional<String> group = fields.text("group");
        if (!effect.isHarm())
            return theme.map(name -> new Rule.Place(name, group.orElse(""), 0, 0))
                    .orElse(null);
        fields.requiredText("theme");
        fields.requiredText("group");
        int strength = fields.requiredNumber("strength", 1, Permille.ONE).orElse(Permille.ONE);
        int prior = fields.requiredNumber("prior", 0, Permille.ONE).orElse(Permille.ONE);
        return new Rule.Place(theme.orElse(""), group.orElse(""), strength, prior);
    }

    /** How far they may move; null for a rule that speaks of no harm, or after a problem. */
    @Nullable
    Leeway leeway(Fields fields, Rule.@Nullable Place place, Effect effect) {
        if (!effect.isHarm()) return null;
        Optional<Fields> nested = fields.requiredTree("range").flatMap(tree -> Fields.of(tree, problems));
        if (nested.isEmpty() || place == null) return null;
        Optional<Leeway.Bounds> strength = bounds(nested.get(), "strength", 1);
        Optional<Leeway.Bounds> prior = bounds(nested.get(), "prior", 0);
        nested.get().finish();
        strength.ifPresent(bounds -> inside(fields, "strength", place.strength(), bounds));
        prior.ifPresent(bounds -> inside(fields, "prior", place.prior(), bounds));
        if (strength.isEmpty() || prior.isEmpty()) return null;
        return new Leeway(strength.get(), prior.get());
    }

    /** A number that was not read has been told already. */
    private void inside(Fields fields, String key, int number, Leeway.Bounds bounds) {
        boolean read = fields.text(key).equals(Optional.of(String.valueOf(number)));
        if (read && !bounds.admit(number))
            problems.add(
                    Code.R12,
                    fields.at(key),
                    "'" + key + "' lies outside its range " + bounds,
                    "move the number, or widen 'range' and say why in the commit");
    }

    private Optional<Leeway.Bounds> bounds(Fields range, String key, int least) {
        Optional<Tree> tree = range.requiredTree(key);
        if (tree.isEmpty()) return Optional.empty();
        List<Integer> ends = new ArrayList<>();
        for (String end : range.texts(key)) if (end.matches("[0-9]{1,4}")) ends.add(Integer.valueOf(end));
        if (ends.size() == 2
                && range.items(key).size() == 2
                && least <= ends.get(0)
                && ends.get(0) <= ends.get(1)
                && ends.get(1) <= Permille.ONE) return Optional.of(new Leeway.Bounds(ends.get(0), ends.get(1)));
        problems.add(
                Code.R12,
                range.at(key),
                "'" + key + "' must be two whole numbers from " + least + " to " + Permille.ONE + ", the lesser first",
                "such as '" + key + ": [250, 550]'");
        return Optional.empty();
    }
}
