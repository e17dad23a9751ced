package dev.adit.finding;

import dev.adit.claim.Standing;
import dev.adit.gather.Suppliers;
import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.rule.Effect;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import dev.adit.table.Table;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The answers of all rules for all actors: columns inside, {@link Finding} records on request. Immutable. */
public final class Findings {
    private final RuleSet ruleSet;
    private final Standing standing;
    private final Network network;
    private final List<Program.Answers> answers;
    private final Suppliers suppliers;
    private final List<Standing.Conflict> conflicts;
    private final FindingWriter writer;
    private final Map<Integer, Integer> disputedHarm = new HashMap<>();

    /** @param fresh the table without stale answers, with all that was gathered in it */
    Findings(
            RuleSet ruleSet,
            Standing standing,
            Table fresh,
            Network network,
            Suppliers suppliers,
            List<Program.Answers> answers) {
        this.ruleSet = ruleSet;
        this.standing = standing;
        this.network = network;
        this.suppliers = suppliers;
        this.conflicts = standing.conflicts();
        this.answers = answers;
        this.writer = new FindingWriter(ruleSet, network, standing, fresh);
        for (Standing.Conflict conflict : conflicts)
            if (conflict.isOverHarm()) disputedHarm.merge(conflict.actor(), 1, Integer::sum);
    }

    /** How many rules were asked. */
    public int rules() {
        return answers.size();
    }

    public Rule rule(int rule) {
        return answers.get(rule).rule();
    }

    /** Whether a rule applies to an actor's kind. */
    public boolean applies(int rule, int actor) {
        return answers.get(rule).appliesTo(network.actors().get(actor).kind());
    }

    /** What a rule's own condition answers, with stale answers. */
    public Truth answer(int rule, int actor) {
        return answers.get(rule).standing().get(actor);
    }

    /** What a rule found at an actor to which it applies. */
    public State state(int rule, int actor) {
        Program.Answers of = answers.get(rule);
        if (of.standing().get(actor) == Truth.YES) return of.fresh().get(actor) == Truth.YES ? State.OPEN : State.STALE;
        if (of.remedied() != null && of.remedied().get(actor) == Truth.YES) return State.IN_REMEDIATION;
        return of.standing().get(actor) == Truth.UNKNOWN ? State.GAP : State.CLEAR;
    }

    /** A finding in full; its state must not be clear. */
    public Finding finding(int rule, int actor) {
        return writer.write(rule(rule), network.actors().get(actor), actor, state(rule, actor));
    }

    /** Why a rule answers as it does at an actor, in any state. */
    public List<Reason> reasons(int rule, int actor) {
        return writer.reasons(rule(rule), actor);
    }

    /** Hands on every finding, actor by actor in order and rule by rule; conflicts of an actor come last. */
    public void each(Consumer<Finding> reader) {
        each(reader, true);
    }

    /** The same without data gaps. */
    public void eachFlag(Consumer<Finding> reader) {
        each(reader, false);
    }

    private void each(Consumer<Finding> reader, boolean withGaps) {
        int next = 0;
        for (int actor = 0; actor < network.actors().size(); actor++) {
            each(actor, withGaps, reader);
            while (next < conflicts.size() && conflicts.get(next).actor() == actor)
                reader.accept(FindingWriter.conflict(network.actors().get(actor), conflicts.get(next++)));
        }
    }

    private void each(int actor, boolean withGaps, Consumer<Finding> reader) {
        for (int rule = 0; rule < answers.size(); rule++) {
            State state = applies(rule, actor) ? state(rule, actor) : State.CLEAR;
            if (state.isYes() || (withGaps && state == State.GAP)) reader.accept(finding(rule, actor));
        }
    }

    /** The ids of the rules that an actor's data leave open, in order. */
    public List<String> gaps(Actor actor) {
        int number = network.number(actor.id().text());
        List<String> rules = new ArrayList<>();
        for (int rule = 0; rule < answers.size(); rule++)
            if (applies(rule, number) && state(rule, number) == State.GAP)
                rules.add(rule(rule).id());
        return rules;
    }

    /** How many actors a rule finds in each state; actors to which it does not apply are left out. */
    public Map<State, Integer> countsOfRule(int rule) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (int actor = 0; actor < network.actors().size(); actor++)
            if (applies(rule, actor)) counts.merge(state(rule, actor), 1, Integer::sum);
        return counts;
    }

    /** Where sources disagree about an actor. */
    public List<Finding> conflicts(int actor) {
        return conflicts.stream()
                .filter(conflict -> conflict.actor() == actor)
                .map(conflict -> FindingWriter.conflict(network.actors().get(actor), conflict))
                .toList();
    }

    /** How many conflicts there are between sources. */
    public int conflicts() {
        return conflicts.size();
    }

    /** How many red flags and how many gaps an actor has. */
    public Counts counts(int actor) {
        int flags = disputedHarm.getOrDefault(actor, 0);
        int gaps = 0;
        for (int rule = 0; rule < answers.size(); rule++) {
            if (!applies(rule, actor)) continue;
            State state = state(rule, actor);
            Effect effect = rule(rule).effect();
            if (state == State.GAP || (state.isYes() && effect.kind() == Effect.Kind.GAP)) gaps++;
            else if (state.isYes() && effect.isHarm()) flags++;
        }
        return new Counts(flags, gaps);
    }

    /**
     * Red flags and data gaps of one actor. Signs of harm are flags, and so are sources that disagree on them; a rule
     * of effect gap tells of what is not known, whether it answers yes or unknown.
     */
    public record Counts(int redFlags, int dataGaps) {}

    /** Who supplies whom, as the rules that look upstream saw it. */
    public Suppliers suppliers() {
        return suppliers;
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    public Standing standing() {
        return standing;
    }
}
