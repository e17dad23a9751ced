package dev.adit.assess;

import dev.adit.finding.Findings;
import dev.adit.network.Network;
import dev.adit.network.Target;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.read.InputSet;
import dev.adit.rule.RuleSet;
import dev.adit.score.Portfolio;
import dev.adit.score.ScoreCard;
import dev.adit.score.Scores;
import dev.adit.spread.RiskInput;
import dev.adit.spread.Spread;
import dev.adit.spread.StateGraph;
import dev.adit.value.Days;
import dev.adit.waiver.AppliedWaivers;
import dev.adit.waiver.Waivers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The front door: {@code Assessor.of(ruleSet).asOf(day).assess(inputs)}. Each step returns a new assessor, so one may
 * be kept and shared.
 */
public final class Assessor {
    private final RuleSet ruleSet;
    private final LocalDate asOf;
    private final Engine engine;
    private final Progress progress;
    private final Waivers waivers;
    private final @Nullable String failing;

    private Assessor(
            RuleSet ruleSet,
            LocalDate asOf,
            Engine engine,
            Progress progress,
            Waivers waivers,
            @Nullable String failing) {
        this.waivers = waivers;
        this.failing = failing;
        this.ruleSet = ruleSet;
        this.asOf = asOf;
        this.engine = engine;
        this.progress = progress;
    }

    /** Begins with a rule set, on one thread. */
    public static NeedsDay of(RuleSet ruleSet) {
        return asOf -> new Assessor(ruleSet, asOf, new LocalEngine(1), Progress.none(), Waivers.none(), null);
    }

    /** An assessor that does not know yet which day to speak for. */
    @FunctionalInterface
    public interface NeedsDay {
        /** Sets the day the assessment speaks for; what was said later is left out. */
        Assessor asOf(LocalDate day);
    }

    /** Works with another engine; the result is the same. */
    public Assessor with(Engine other) {
        return new Assessor(ruleSet, asOf, other, progress, waivers, failing);
    }

    /** Tells somebody how far it is. */
    public Assessor telling(Progress listener) {
        return new Assessor(ruleSet, asOf, engine, listener, waivers, failing);
    }

    /** Lets findings pass: the scores stay as they are, and those with the waivers are told beside them. */
    public Assessor waiving(Waivers given) {
        return new Assessor(ruleSet, asOf, engine, progress, given, failing);
    }

    /** Lets the run fail from a band on; the scores are the same. One of {@link dev.adit.rule.Method#bandNames}. */
    public Assessor failingFrom(String band) {
        return new Assessor(ruleSet, asOf, engine, progress, waivers, band);
    }

    /** Assesses what was read. */
    public Assessment assess(InputSet inputs) {
        return assessment(workings(inputs));
    }

    /** What an assessment is made of, before anybody in particular is scored. */
    public Workings workings(InputSet inputs) {
        Network network = inputs.network();
        Findings findings = new Inquiry(ruleSet, engine).telling(progress).on(inputs, Days.of(asOf), claim -> true);
        progress.begins(Progress.Phase.OWN);
        RiskInput risks = new CircumstancesOf(findings).risks(network.actors().size(), engine);
        progress.begins(Progress.Phase.SPLIT);
        MaterialOf material = MaterialOf.of(network, findings.standing().table(), ruleSet.method());
        StateGraph graph = new StateGraph(material.material());
        progress.begins(Progress.Phase.SPREAD);
        return new Workings(inputs, findings, risks, graph, scores(network, graph, risks), material.notInForce());
    }

    private Scores scores(Network network, StateGraph graph, RiskInput risks) {
        Spread spread = engine.spread(graph, risks, ruleSet.method().threshold());
        return new Scores(ids(network), ruleSet.method(), spread, risks);
    }

    /** The same workings as they would be if what is waived had not been found. */
    private Workings excused(Workings workings, AppliedWaivers applied) {
        Network network = workings.inputs().network();
        Findings findings = workings.findings();
        RiskInput risks = new CircumstancesOf(findings).risks(network.actors().size(), engine, applied);
        Scores scores = scores(network, workings.graph(), risks);
        return new Workings(workings.inputs(), findings, risks, workings.graph(), scores, workings.flowsNotInForce());
    }

    /**
     * What the waivers that were given excuse on the day, and how some actors score with them.
     *
     * @throws dev.adit.problem.InvalidInputException if a waiver names an actor that is not there
     */
    public WithWaivers withWaivers(Workings workings, List<Target> targets) {
        Problems problems = new Problems();
        AppliedWaivers applied = AppliedWaivers.of(
                waivers, workings.findings(), workings.inputs().network(), asOf, problems);
        problems.throwIfErrors();
        if (!applied.excusesAny()) return WithWaivers.of(applied, List.of());
        return WithWaivers.of(applied, score(excused(workings, applied), targets));
    }

    /** Scores those whom the inputs name, or else everybody who sells to nobody. */
    public Assessment assessment(Workings workings) {
        progress.begins(Progress.Phase.SCORE);
        List<Target> targets = targets(workings);
        WithWaivers with = withWaivers(workings, targets);
        List<ScoredSupplier> suppliers = new ArrayList<>(score(workings, targets));
        suppliers.sort(Comparator.comparing(ScoredSupplier::card, Portfolio.BY_URGENCY));
        Findings findings = workings.findings();
        return new Assessment(
                ruleSet,
                asOf,
                workings.inputs(),
                findings,
                suppliers,
                !workings.inputs().targets().isEmpty(),
                portfolio(suppliers),
                remarks(workings, with.applied()),
                workings.flowsNotInForce(),
                failing == null ? Gate.none() : Gate.from(failing, ruleSet, suppliers, with),
                with,
                workings);
    }

    private List<Problem> remarks(Workings workings, AppliedWaivers applied) {
        List<Problem> remarks = new ArrayList<>(applied.remarks());
        remarks.addAll(Remarks.of(
                workings.findings().standing(),
                ruleSet.facts().staleOn(Days.of(asOf)),
                workings.graph().warnings(),
                workings.flowsNotInForce()));
        return remarks;
    }

    /** Those whom the inputs name, or else everybody who sells to nobody. */
    public List<Target> targets(Workings workings) {
        return Targets.of(workings.inputs(), Days.of(asOf));
    }

    /** Scores some actors, whether or not the inputs name them, in the order given; each must be in the network. */
    public List<ScoredSupplier> score(Workings workings, List<Target> targets) {
        return new SupplierScorer(workings.findings(), workings.inputs().network(), workings.scores(), engine)
                .score(targets);
    }

    private static List<String> ids(Network network) {
        return network.actors().stream().map(actor -> actor.id().text()).toList();
    }

    private Portfolio portfolio(List<ScoredSupplier> suppliers) {
        Map<String, Long> weights = new TreeMap<>();
        List<ScoreCard> cards = new ArrayList<>();
        for (ScoredSupplier supplier : suppliers) {
            weights.put(supplier.card().actor(), supplier.weight());
            cards.add(supplier.card());
        }
        return Portfolio.of(cards, weights, ruleSet.method().threshold());
    }
}
