package dev.adit.backtest;

import dev.adit.assess.Engine;
import dev.adit.network.Network;
import dev.adit.rule.Rule;
import dev.adit.value.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Proposes numbers for rules, and tries how they do on observations they were not fitted to; docs/backtest.md. */
public final class Calibrator {
    private final Engine engine;

    public Calibrator(Engine engine) {
        this.engine = engine;
    }

    /** Fits strength and prior of the rules that were answered, inside the ranges that they declare. */
    public Calibrated fit(ModeResult mode, Network network) {
        Panel panel = mode.panel();
        Numbers usual = Numbers.of(panel.rules());
        Numbers fitted = Calibration.fit(panel);
        return new Calibrated(
                moves(panel.rules(), usual, fitted),
                area(panel, usual),
                area(panel, fitted),
                validation(panel, Folds.byPlace(panel, network)),
                validation(panel, Folds.byTime(panel)));
    }

    private static double area(Panel panel, Numbers numbers) {
        return Area.value(panel.scores(numbers, Scenario.POINT, RowRisk.NOBODY), panel.positive());
    }

    private static List<Calibrated.Move> moves(List<Rule> rules, Numbers usual, Numbers fitted) {
        List<Calibrated.Move> moves = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++)
            if (usual.strength(rule) != fitted.strength(rule) || usual.prior(rule) != fitted.prior(rule))
                moves.add(new Calibrated.Move(
                        rules.get(rule).id(),
                        fitted.strength(rule),
                        fitted.prior(rule),
                        usual.strength(rule),
                        usual.prior(rule)));
        return List.copyOf(moves);
    }

    private Validation validation(Panel panel, List<Folds.Fold> folds) {
        List<Callable<Held>> tasks = new ArrayList<>();
        for (Folds.Fold fold : folds) tasks.add(() -> new Held(fold, panel));
        List<Held> held = engine.all(tasks);
        List<Validation.Part> parts = held.stream().map(Held::part).toList();
        return new Validation(Held.pooled(held, one -> one.before), Held.pooled(held, one -> one.after), parts);
    }
}
