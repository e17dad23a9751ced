package dev.adit.rule;

import dev.adit.network.Link;
import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Permille;
import dev.adit.value.Range;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of the method. Each key replaces the whole of what a base method has under it, so a document may
 * change one table and keep the others.
 */
public final class MethodReader {
    private final Problems problems;
    private final @Nullable Method base;

    /** @param base what to take where a key is missing; null if every key is required */
    public MethodReader(Problems problems, @Nullable Method base) {
        this.problems = problems;
        this.base = base;
    }

    /** The method; without meaning if problems were noted. */
    public Method read(Fields fields) {
        fields.tree("prior");
        fields.tree("action_cost");
        Method method = new Method(
                read(fields, "likelihood_curve", this::curve, Method::curve, List.of(new Knot(0, 0))),
                read(fields, "themes", this::themes, Method::themes, List.of()),
                read(fields, "ko_theme", this::text, Method::knockoutTheme, ""),
                read(fields, "link", this::links, Method::links, Map.of()),
                read(fields, "leak", this::leak, Method::leak, Map.of()),
                read(fields, "own_control_floor", this::permille, Method::ownControlFloor, 0),
                read(fields, "pass_control_floor", this::permille, Method::passControlFloor, 0),
                read(fields, "unknown_own", this::ownByCommodity, Method::unknownOwn, Map.of()),
                read(fields, "recycled_own", this::ownByCommodity, Method::recycledOwn, Map.of()),
                read(fields, "threshold", this::positive, Method::threshold, 1),
                read(fields, "bands", this::bands, Method::bands, List.of(new Band(0, ""))));
        fields.finish();
        return method;
    }

    private <T> T read(Fields fields, String key, Function<Tree, T> reader, Function<Method, T> old, T nothing) {
        if (base == null) return fields.requiredTree(key).map(reader).orElse(nothing);
        return fields.tree(key).map(reader).orElseGet(() -> old.apply(base));
    }

    private String text(Tree tree) {
        if (tree instanceof Tree.Scalar scalar && scalar.text() != null) return scalar.text();
        problems.add(Code.R04, tree.at(), "a word is expected here", null);
        return "";
    }

    private int permille(Tree tree) {
        return number(tree, 0, Permille.ONE);
    }

    /** At 0 everybody would be at risk. */
    private int positive(Tree tree) {
        return number(tree, 1, Permille.ONE);
    }

    private int number(Tree tree, int least, int greatest) {
        String text = text(tree);
        if (text.matches("[0-9]{1,4}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= greatest)
            return Integer.parseInt(text);
        problems.add(
                Code.R12, tree.at(), "a whole number from " + least + " to " + greatest + " is expected here", null);
        return least;
    }

    private List<Tree> items(Tree tree, int count) {
        if (tree instanceof Tree.Sequence sequence
                && (count < 0 || sequence.items().size() == count)) return sequence.items();
        problems.add(
                Code.R04, tree.at(), count < 0 ? "a list is expected here" : count + " values are expected here", null);
        return List.of();
    }

    private Map<String, Tree> members(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) return mapping.members();
        problems.add(Code.R04, tree.at(), "keys with values are expected here", null);
        return Map.of();
    }

    private Range range(Tree tree) {
        List<Tree> items = items(tree, 3);
        if (items.isEmpty()) return Range.ZERO;
        Range range = new Range(permille(items.get(0)), permille(items.get(1)), permille(items.get(2)));
        if (range.low() > range.point() || range.point() > range.high())
            problems.add(Code.R12, tree.at(), "low, point and high must not fall", null);
        return range;
    }

    private List<Knot> curve(Tree tree) {
        List<Knot> knots = new ArrayList<>();
        for (Tree item : items(tree, -1)) {
            List<Tree> pair = items(item, 2);
            if (!pair.isEmpty()) knots.add(new Knot(permille(pair.get(0)), permille(pair.get(1))));
        }
        for (int i = 1; i < knots.size(); i++)
            if (knots.get(i).likelihood() <= knots.get(i - 1).likelihood()
                    || knots.get(i).weight() < knots.get(i - 1).weight())
                problems.add(Code.R12, tree.at(), "likelihoods must rise and weights must not fall", null);
        return knots;
    }

    private List<Theme> themes(Tree tree) {
        List<Theme> themes = new ArrayList<>();
        members(tree)
                .forEach((name, member) -> Fields.of(member, problems).ifPresent(fields -> {
                    Severity severity = new SeverityReader().read(fields);
                    boolean mitigable = fields.flag("mitigable", true);
                    fields.finish();
                    themes.add(new Theme(name, severity, mitigable));
                }));
        themes.sort(Comparator.comparing(Theme::name, CodePointOrder.INSTANCE));
        return themes;
    }

    private Map<Link, Range> links(Tree tree) {
        Map<Link, Range> links = new EnumMap<>(Link.class);
        List<String> names = Arrays.stream(Link.values()).map(Link::name).toList();
        members(tree).forEach((name, member) -> {
            if (names.contains(name)) links.put(Link.valueOf(name), range(member));
            else problems.add(Code.R02, member.at(), "unknown link '" + name + "'", Spelling.hint(name, names));
        });
        return links;
    }

    private Map<Truth, Range> leak(Tree tree) {
        Map<Truth, Range> leak = new EnumMap<>(Truth.class);
        members(tree).forEach((name, member) -> {
            Optional<Truth> truth = Truths.read(name);
            if (truth.isPresent()) leak.put(truth.get(), range(member));
            else problems.add(Code.R02, member.at(), "unknown answer '" + name + "'", "known are: yes, unknown, no");
        });
        return leak;
    }

    private Map<String, Map<String, Range>> ownByCommodity(Tree tree) {
        Map<String, Map<String, Range>> table = new TreeMap<>();
        members(tree).forEach((commodity, byTheme) -> {
            Map<String, Range> row = new HashMap<>();
            members(byTheme).forEach((theme, range) -> row.put(theme, range(range)));
            table.put(commodity, row);
        });
        return table;
    }

    private List<Band> bands(Tree tree) {
        List<Band> bands = new ArrayList<>();
        for (Tree item : items(tree, -1)) {
            List<Tree> pair = items(item, 2);
            if (!pair.isEmpty()) bands.add(new Band(permille(pair.get(0)), text(pair.get(1))));
        }
        boolean falls = bands.size() >= 2 && bands.get(bands.size() - 1).from() == 0;
        for (int i = 1; i < bands.size(); i++)
            falls &= bands.get(i).from() < bands.get(i - 1).from();
        if (falls) return bands;
        problems.add(Code.R12, tree.at(), "at least two bands, from the highest down to 0", null);
        return List.of(new Band(0, ""));
    }
}
