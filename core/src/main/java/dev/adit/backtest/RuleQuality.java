package dev.adit.backtest;

import dev.adit.rule.Effect;
import dev.adit.rule.Rule;
import dev.adit.value.Permille;
import dev.adit.value.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one rule adds, over the observations of actors to which it applies.
 *
 * @param yes how often it said yes, fresh or stale
 * @param no how often it said no
 * @param unknown how often nobody had answered
 * @param positiveOfYes how many of the yes were positive observations
 * @param positiveOfNo the same of the no
 * @param area of the rule alone: yes is 1, no is 0, unknown its prior; for a control the other way round, unknown being no
 * @param answered of its yes and no alone, where it was answered
 * @param leftOut how much the area of the whole falls if the rule is not asked; negative if it rises
 */
public record RuleQuality(
        Rule rule,
        int yes,
        int no,
        int unknown,
        int positiveOfYes,
        int positiveOfNo,
        Area area,
        Area answered,
        double leftOut) {
    private static final double NOTICEABLE = 0.001;

    /** What is to be said of a rule. */
    public enum Verdict {
        /** nobody ever answered it */
        NEVER_ANSWERED("never answered"),
        /** it moves no score by itself */
        NOT_SCORED("not scored"),
        /** it tells the positive observations from the others no better than a coin, or the whole is as good without it */
        PREDICTS_NOTHING("predicts nothing here"),
        /** its yes and no may tell something, but where nobody answered there is less harm than its prior has it */
        UNKNOWN_MISLEADS("its unknown misleads"),
        /** where it says that there is harm there is less of it, and by more than chance */
        WRONG_WAY("points the wrong way"),
        /** it helps */
        PREDICTS("predicts");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** All rules that apply to an observed actor, in their order. */
    static List<RuleQuality> of(Panel panel, double whole) {
        List<RuleQuality> all = new ArrayList<>();
        for (int rule = 0; rule < panel.rules().size(); rule++) {
            int[] places = asked(panel, rule);
            if (places.length > 0) all.add(of(panel, rule, places, whole));
        }
        return List.copyOf(all);
    }

    private static int[] asked(Panel panel, int rule) {
        int[] places = new int[panel.size()];
        int count = 0;
        for (int i = 0; i < places.length; i++) if (panel.rows().get(i)[rule] != Answers.NOT_ASKED) places[count++] = i;
        return Arrays.copyOf(places, count);
    }

    private static RuleQuality of(Panel panel, int rule, int[] places, double whole) {
        int yes = 0;
        int no = 0;
        int positiveOfYes = 0;
        int positiveOfNo = 0;
        int[] scores = new int[places.length];
        boolean[] positive = new boolean[places.length];
        boolean[] isKnown = new boolean[places.length];
        int[] actors = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            byte answer = panel.rows().get(places[i])[rule];
            Observation seen = panel.observations().get(places[i]);
            isKnown[i] = answer != Answers.UNKNOWN;
            if (Answers.isYes(answer)) yes++;
            if (Answers.isNo(answer)) no++;
            if (Answers.isYes(answer) && seen.isPositive()) positiveOfYes++;
            if (Answers.isNo(answer) && seen.isPositive()) positiveOfNo++;
            scores[i] = alone(panel.rules().get(rule), answer);
            positive[i] = seen.isPositive();
            actors[i] = seen.actor();
        }
        int unknown = places.length - yes - no;
        double leftOut =
                whole - Area.value(panel.scores(Numbers.of(panel.rules()), Scenario.POINT, rule), panel.positive());
        return new RuleQuality(
                panel.rules().get(rule),
                yes,
                no,
                unknown,
                positiveOfYes,
                positiveOfNo,
                Area.of(scores, positive, actors),
                Area.of(scores, positive, actors, isKnown),
                leftOut);
    }

    private static int alone(Rule rule, byte answer) {
        Rule.Place place = rule.place();
        if (rule.effect().isControl()) return Answers.isYes(answer) ? 0 : Permille.ONE;
        if (Answers.isYes(answer)) return Permille.ONE;
        if (Answers.isNo(answer)) return 0;
        return place == null ? Permille.ONE / 2 : place.prior();
    }

    /** Whether the rule moves own risk at all. */
    public boolean isScored() {
        return rule.effect().isHarm() || rule.effect().kind() == Effect.Kind.CONTROL_OWN;
    }

    /** What is to be said of it. */
    public Verdict verdict() {
        if (yes + no == 0) return Verdict.NEVER_ANSWERED;
        if (!isScored()) return Verdict.NOT_SCORED;
        if (answered.high() < 0.5) return Verdict.WRONG_WAY;
        if (area.high() < 0.5) return Verdict.UNKNOWN_MISLEADS;
        return area.isChance() || leftOut < NOTICEABLE ? Verdict.PREDICTS_NOTHING : Verdict.PREDICTS;
    }
}
