package dev.adit.conformance;

import dev.adit.Fixtures;
import dev.adit.ask.Fact;
import dev.adit.ask.Ground;
import dev.adit.ask.Priors;
import dev.adit.ask.Side;
import dev.adit.ask.Sign;
import dev.adit.ask.Situations;
import dev.adit.own.Circumstances;
import dev.adit.own.Control;
import dev.adit.own.Indicator;
import dev.adit.problem.Problems;
import dev.adit.rule.Method;
import dev.adit.spread.StateGraph;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * A document in the reference's form as ground for questions: each indicator, control and finding is a sign of its own.
 *
 * @param targets their numbers
 */
public record Situated(Ground ground, List<String> actors, List<Integer> targets) {
    /** What the reference asks about; it does not ask where unknown material comes from. */
    public static final Set<Fact.Kind> KINDS = EnumSet.complementOf(EnumSet.of(Fact.Kind.ORIGIN));

    private static final Method METHOD = Fixtures.method();

    public static Situated of(SmallNetwork network) {
        return of(NetworkJson.of(network));
    }

    public static Situated of(String json) {
        Problems problems = new Problems();
        Fields root = new TreeReader("document", problems)
                .json(json)
                .flatMap(tree -> Fields.of(tree, problems))
                .orElseThrow();
        Document document = new DocumentReader(problems, METHOD).read(root);
        Map<String, Fields> nodes = new TreeMap<>();
        for (Tree tree : root.items("nodes")) {
            Fields node = Fields.of(tree, problems).orElseThrow();
            nodes.put(node.requiredText("id").orElseThrow(), node);
        }
        Signed situations = new Signed(new ArrayList<>(), new ArrayList<>());
        for (String actor : document.actors()) situations.add(Objects.requireNonNull(nodes.get(actor)), document.method(), problems);
        problems.throwIfErrors();
        List<Integer> targets = document.targets().stream()
                .map(target -> document.actors().indexOf(target.actor()))
                .toList();
        Ground ground = new Ground(
                new StateGraph(document.material()), document.input(), document.method(), situations, Priors.usual());
        return new Situated(ground, document.actors(), targets);
    }

    public int[] suppliers() {
        return targets.stream().mapToInt(Integer::intValue).toArray();
    }

    public List<Fact> facts() {
        return dev.adit.ask.Facts.of(ground, KINDS);
    }

    private record Signed(List<List<Sign>> signs, List<Circumstances> circumstances) implements Situations {
        void add(Fields node, Method method, Problems problems) {
            Circumstances now = new CircumstancesReader(problems, method).read(node);
            List<Sign> told = new ArrayList<>();
            List<Tree> indicators = node.items("indicators");
            for (int i = 0; i < indicators.size(); i++)
                told.add(new Sign(
                        Fact.Kind.INDICATOR,
                        "indicator." + id(indicators.get(i), problems),
                        now.indicators().get(i).prior(),
                        now.indicators().get(i).answer()));
            List<Tree> controls = node.items("controls");
            for (int i = 0; i < controls.size(); i++)
                told.add(new Sign(
                        Fact.Kind.CONTROL,
                        "control." + id(controls.get(i), problems),
                        Priors.usual().control(),
                        now.controls().get(i).answer().not()));
            told.add(new Sign(Fact.Kind.KNOCKOUT, "ko", Priors.usual().knockout(), now.knockout()));
            signs.add(told);
            circumstances.add(now);
        }

        private static String id(Tree tree, Problems problems) {
            return Fields.of(tree, problems).orElseThrow().requiredText("id").orElseThrow();
        }

        @Override
        public List<Sign> signs(int actor) {
            return signs.get(actor);
        }

        @Override
        public Circumstances of(int actor, Map<Integer, Side> otherwise) {
            Circumstances now = circumstances.get(actor);
            List<Indicator> indicators = new ArrayList<>(now.indicators());
            List<Control> controls = new ArrayList<>(now.controls());
            Truth knockout = now.knockout();
            for (Map.Entry<Integer, Side> one : otherwise.entrySet()) {
                boolean good = one.getValue() == Side.FAVOURABLE;
                int place = one.getKey();
                if (place < indicators.size()) {
                    Indicator old = indicators.get(place);
                    indicators.set(
                            place,
                            new Indicator(old.theme(), old.group(), old.strength(), old.prior(), Truth.of(!good)));
                } else if (place < indicators.size() + controls.size()) {
                    Control old = controls.get(place - indicators.size());
                    controls.set(place - indicators.size(), new Control(old.place(), old.effect(), Truth.of(good)));
                } else knockout = Truth.of(!good);
            }
            return new Circumstances(indicators, controls, now.severity(), knockout);
        }
    }
}
