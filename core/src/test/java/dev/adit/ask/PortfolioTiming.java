package dev.adit.ask;

import dev.adit.Fixtures;
import dev.adit.network.Link;
import dev.adit.own.Circumstances;
import dev.adit.own.Control;
import dev.adit.own.Indicator;
import dev.adit.own.OwnRisk;
import dev.adit.rule.Method;
import dev.adit.spread.Material;
import dev.adit.spread.RiskInput;
import dev.adit.spread.StateGraph;
import dev.adit.value.Scenario;
import dev.adit.value.Truth;
import dev.adit.whatif.Action;
import dev.adit.whatif.Change;
import dev.adit.whatif.Goal;
import dev.adit.whatif.LeastChange;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How long questions and what-ifs take for a portfolio of 1,000 suppliers over 10^5 flows: to be run by hand. Mines sell
 * to traders, these to smelters, these to makers of parts, and these to the suppliers. Once little is known, so that no
 * single answer moves a range, and once all but one answer and one link in twenty are.
 */
final class PortfolioTiming {
    private static final int[] TIERS = {20_000, 6_000, 300, 4_000, 1_000};
    private static final int FLOWS = 100_000;
    private static final List<Link> ESTABLISHED = List.of(Link.VERIFIED, Link.DECLARED, Link.DECLARED);
    private static final List<Link> OPEN = List.of(Link.COMPANY, Link.COMPANY, Link.INFERRED);

    private final Method method = Fixtures.method();
    private final Random random = new Random(7);
    private final List<Circumstances> circumstances = new ArrayList<>();
    private final int actors = IntStream.of(TIERS).sum();

    private final int unknownOfHundred;

    private PortfolioTiming(int unknownOfHundred) {
        this.unknownOfHundred = unknownOfHundred;
    }

    public static void main(String[] args) {
        for (int unknown : new int[] {67, 5}) {
            System.out.printf("%d of 100 answers and links are not established:%n", unknown);
            new PortfolioTiming(unknown).run(System.out);
        }
    }

    private boolean isOpen() {
        return random.nextInt(100) < unknownOfHundred;
    }

    private Truth answer() {
        if (isOpen()) return Truth.UNKNOWN;
        return Truth.of(random.nextInt(20) == 0);
    }

    private Link link() {
        List<Link> links = isOpen() ? OPEN : ESTABLISHED;
        return links.get(random.nextInt(links.size()));
    }

    /** Of this thread, so that other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void run(PrintStream out) {
        Ground ground = ground();
        int[] suppliers = IntStream.range(actors - TIERS[4], actors).toArray();
        for (int round = 0; round < 2; round++) {
            long begun = cpu();
            List<Fact> facts = Facts.of(ground, EnumSet.allOf(Fact.Kind.class));
            List<RankedQuestion> questions = Questions.of(ground, facts, suppliers);
            out.printf(
                    "%d questions for %d suppliers over %d flows: %d ms of one thread; first %s, worth %d at %d suppliers%n",
                    questions.size(),
                    suppliers.length,
                    FLOWS,
                    (cpu() - begun) / 1_000_000,
                    questions.get(0).fact().name(),
                    questions.get(0).value(),
                    questions.get(0).suppliers().size());
        }
        whatIf(ground, suppliers, out);
    }

    private void whatIf(Ground ground, int[] suppliers, PrintStream out) {
        LeastChange least = new LeastChange(ground);
        int rounds = 0;
        long slowest = 0;
        long begun = cpu();
        Map<Change.Outcome, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            long one = cpu();
            Change change = least.under(new Goal(suppliers[i], Scenario.POINT, 400), EnumSet.allOf(Action.Kind.class));
            slowest = Math.max(slowest, cpu() - one);
            rounds += change.rounds();
            outcomes.merge(change.outcome(), 1, Integer::sum);
        }
        out.printf(
                "20 what-ifs: %d ms of one thread, the slowest %d ms, %d rounds, %s%n",
                (cpu() - begun) / 1_000_000, slowest / 1_000_000, rounds, outcomes);
    }

    private Ground ground() {
        List<String> ids =
                IntStream.range(0, actors).mapToObj(i -> "a%06d".formatted(i)).toList();
        Material material = new Material(method, ids, flow -> "f%06d".formatted(flow));
        RiskInput risks = new RiskInput(method.themes().size(), actors);
        OwnRisk own = new OwnRisk(method);
        for (int actor = 0; actor < actors; actor++) {
            if (actor < TIERS[0]) material.origin(actor);
            circumstances.add(circumstances(actor));
            for (int theme = 0; theme < method.themes().size(); theme++)
                risks.own(theme, actor, own.of(theme, circumstances.get(actor)));
            risks.passed(actor, own.passed(circumstances.get(actor).controls()));
        }
        for (int flow = 0; flow < FLOWS; flow++) flow(flow, material);
        return new Ground(new StateGraph(material), risks, method, new Made(), Priors.usual(), false);
    }

    private void flow(int flow, Material material) {
        int tier = flow % 4;
        int seller = first(tier) + random.nextInt(TIERS[tier]);
        int buyer = first(tier + 1) + (flow / 4) % TIERS[tier + 1];
        material.flow(seller, buyer, "cobalt", Material.POOL, Material.POOL, link(), -1, false);
    }

    private static int first(int tier) {
        return IntStream.of(TIERS).limit(tier).sum();
    }

    private Circumstances circumstances(int actor) {
        List<Indicator> indicators = actor >= TIERS[0]
                ? List.of()
                : List.of(indicator("WFCL", "a", 400, answer()), indicator("CONTEXT", "b", 800, answer()));
        boolean audited = actor >= first(2) && actor < first(3);
        List<Control> controls = audited ? List.of(new Control(Control.Place.PASS, 400, answer())) : List.of();
        return new Circumstances(indicators, controls, Map.of(), Truth.NO);
    }

    private Indicator indicator(String theme, String group, int strength, Truth answer) {
        return new Indicator(method.theme(theme), group, strength, 500, answer);
    }

    private final class Made implements Situations {
        @Override
        public List<Sign> signs(int actor) {
            List<Sign> signs = new ArrayList<>();
            for (Indicator one : circumstances.get(actor).indicators())
                signs.add(new Sign(Fact.Kind.INDICATOR, "indicator." + one.group(), one.prior(), one.answer()));
            for (Control one : circumstances.get(actor).controls())
                signs.add(new Sign(
                        Fact.Kind.CONTROL, "control.audit", 500, one.answer().not()));
            return signs;
        }

        @Override
        public Circumstances of(int actor, Map<Integer, Side> otherwise) {
            List<Indicator> indicators =
                    new ArrayList<>(circumstances.get(actor).indicators());
            List<Control> controls = new ArrayList<>(circumstances.get(actor).controls());
            otherwise.forEach((place, side) -> {
                boolean good = side == Side.FAVOURABLE;
                if (place < indicators.size()) {
                    Indicator old = indicators.get(place);
                    indicators.set(
                            place,
                            new Indicator(old.theme(), old.group(), old.strength(), old.prior(), Truth.of(!good)));
                } else controls.set(0, new Control(Control.Place.PASS, 400, Truth.of(good)));
            });
            return new Circumstances(indicators, controls, Map.of(), Truth.NO);
        }
    }
}
