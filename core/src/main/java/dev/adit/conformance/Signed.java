package dev.adit.conformance;

import dev.adit.ask.Fact;
import dev.adit.ask.Priors;
import dev.adit.ask.Side;
import dev.adit.ask.Sign;
import dev.adit.ask.Situations;
import dev.adit.own.Circumstances;
import dev.adit.own.Control;
import dev.adit.own.Indicator;
import dev.adit.problem.Problems;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import dev.adit.value.Permille;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The nodes of a document as ground for questions: each indicator, control and finding is a sign of its own. */
final class Signed implements Situations {
    private final List<List<Sign>> signs = new ArrayList<>();
    private final List<Circumstances> circumstances = new ArrayList<>();

    /** Takes up the next node, in the order of the actors' numbers. */
    void add(Fields node, Circumstances now, Problems problems) {
        List<Sign> told = new ArrayList<>();
        List<Tree> indicators = node.items("indicators");
        for (int i = 0; i < now.indicators().size(); i++) {
            Indicator indicator = now.indicators().get(i);
            String name = "indicator." + id(indicators.get(i), i, problems);
            told.add(new Sign(Fact.Kind.INDICATOR, name, indicator.prior(), indicator.answer()));
        }
        List<Tree> controls = node.items("controls");
        for (int i = 0; i < now.controls().size(); i++) {
            String name = "control." + id(controls.get(i), i, problems);
            Truth absent = now.controls().get(i).answer().not();
            told.add(new Sign(Fact.Kind.CONTROL, name, prior(controls.get(i), problems), absent));
        }
        told.add(new Sign(Fact.Kind.KNOCKOUT, "ko", Priors.usual().knockout(), now.knockout()));
        signs.add(told);
        circumstances.add(now);
    }

    private static String id(Tree tree, int place, Problems problems) {
        return Fields.of(tree, problems).flatMap(fields -> fields.text("id")).orElse(String.valueOf(place));
    }

    private static int prior(Tree control, Problems problems) {
        int usual = Priors.usual().control();
        return Fields.of(control, problems)
                .map(fields -> fields.number("prior", 0, Permille.ONE).orElse(usual))
                .orElse(usual);
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
            Truth good = Truth.of(one.getValue() == Side.FAVOURABLE);
            int place = one.getKey();
            int control = place - indicators.size();
            if (control < 0) indicators.set(place, answered(indicators.get(place), good.not()));
            else if (control < controls.size()) controls.set(control, answered(controls.get(control), good));
            else knockout = good.not();
        }
        return new Circumstances(indicators, controls, now.severity(), knockout);
    }

    private static Indicator answered(Indicator old, Truth answer) {
        return new Indicator(old.theme(), old.group(), old.strength(), old.prior(), answer);
    }

    private static Control answered(Control old, Truth answer) {
        return new Control(old.place(), old.effect(), answer);
    }
}
