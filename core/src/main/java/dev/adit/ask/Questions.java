package dev.adit.ask;

import dev.adit.spread.Sensitivity;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Permille;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Prices every question for one supplier, a set of them, or a portfolio. A question about a smelter is priced over all
 * suppliers it serves and so stands in the answer once. Exact: equal to scoring everything anew for every answer.
 */
public final class Questions {
    private static final Comparator<RankedQuestion> ORDER = Comparator.comparingInt(RankedQuestion::value)
            .thenComparingInt(RankedQuestion::largest)
            .reversed()
            .thenComparing(question -> question.fact().name(), CodePointOrder.INSTANCE);

    private final List<Fact> facts;
    private final Sensitivity sensitivity;
    private final List<List<RankedQuestion.Narrowing>> narrowings = new ArrayList<>();

    private Questions(Ground ground, List<Fact> facts) {
        this.facts = facts.stream().filter(Fact::isUnknown).toList();
        Hypothesis hypothesis = new Hypothesis(ground);
        this.sensitivity = new Sensitivity(ground.bench(), hypothesis.bench());
        for (Fact fact : this.facts) {
            for (Side side : Side.values())
                sensitivity.add(() -> {
                    hypothesis.clear();
                    hypothesis.suppose(fact, side);
                });
            narrowings.add(new ArrayList<>());
        }
    }

    /**
     * The questions that can be asked, the most valuable first, then by the largest narrowing, then by name.
     *
     * @param facts those known for certain are passed over
     * @param suppliers numbers of actors
     */
    public static List<RankedQuestion> of(Ground ground, List<Fact> facts, int[] suppliers) {
        Questions questions = new Questions(ground, facts);
        for (int supplier : suppliers) questions.about(supplier);
        List<RankedQuestion> ranked = new ArrayList<>();
        for (int fact = 0; fact < questions.facts.size(); fact++) ranked.add(questions.ranked(fact));
        ranked.sort(ORDER);
        return ranked;
    }

    private void about(int supplier) {
        sensitivity.turnTo(supplier);
        int[] touching = sensitivity.touching();
        for (int i = 0; i < touching.length; i++) {
            int fact = touching[i] / Side.values().length;
            if (i > 0 && touching[i - 1] / Side.values().length == fact) continue;
            int favourable = narrowing(fact, Side.FAVOURABLE);
            int adverse = narrowing(fact, Side.ADVERSE);
            if (favourable != 0 || adverse != 0)
                narrowings.get(fact).add(new RankedQuestion.Narrowing(supplier, favourable, adverse));
        }
    }

    private int narrowing(int fact, Side side) {
        int number = fact * Side.values().length + side.ordinal();
        return (sensitivity.high() - sensitivity.low()) - (sensitivity.high(number) - sensitivity.low(number));
    }

    private RankedQuestion ranked(int fact) {
        List<RankedQuestion.Narrowing> by = List.copyOf(narrowings.get(fact));
        long favourable =
                by.stream().mapToLong(RankedQuestion.Narrowing::ifFavourable).sum();
        long adverse =
                by.stream().mapToLong(RankedQuestion.Narrowing::ifAdverse).sum();
        int prior = facts.get(fact).prior();
        long value = Math.floorDiv((Permille.ONE - prior) * favourable + prior * adverse, (long) Permille.ONE);
        return new RankedQuestion(facts.get(fact), (int) value, (int) favourable, (int) adverse, by);
    }
}
