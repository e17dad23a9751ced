package dev.adit.finding;

import dev.adit.claim.Standing;
import dev.adit.fact.NationalOutput;
import dev.adit.gather.Clause;
import dev.adit.gather.CountryOutput;
import dev.adit.gather.Measures;
import dev.adit.gather.Suppliers;
import dev.adit.network.ActorKind;
import dev.adit.network.Network;
import dev.adit.rule.Remediation;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import dev.adit.table.Table;
import dev.adit.table.TruthColumn;
import dev.adit.value.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A rule set ready to be asked; immutable, safe to share. */
public final class Program {
    private final RuleSet ruleSet;
    private final Measures measures = new Measures();

    public Program(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /**
     * Asks every rule of every actor, column by column: once with all answers that stand, once without the stale
     * ones, so that a finding knows whether it rests on stale evidence alone. What nobody answered and the network
     * tells is measured before.
     */
    public Findings ask(Standing standing, Network network, Workers workers) {
        Table table = standing.table();
        Table fresh = table.fresh();
        Suppliers suppliers = new Suppliers(network, table.asOf());
        measures.fill(table, network, suppliers, outputOn(table.asOf()));
        workers.all(List.of(gathering(table, network, suppliers), gathering(fresh, network, suppliers)));
        List<Callable<Answers>> questions = new ArrayList<>();
        for (Rule rule : ruleSet.rules()) questions.add(() -> ask(rule, table, fresh));
        List<Answers> answers = workers.all(questions);
        return new Findings(ruleSet, standing, fresh, network, suppliers, answers);
    }

    /** What countries dig, as far as it is known on a day. */
    private CountryOutput outputOn(int day) {
        return (country, mineral) -> ruleSet.facts().outputOf(country, mineral, day).stream()
                .mapToLong(NationalOutput::kilograms)
                .findFirst();
    }

    private Callable<Table> gathering(Table table, Network network, Suppliers suppliers) {
        return () -> {
            for (Clause clause : ruleSet.clauses().values()) clause.ask(table, network, suppliers);
            return table;
        };
    }

    private static Answers ask(Rule rule, Table table, Table fresh) {
        Remediation remediation = rule.remediation();
        return new Answers(
                rule,
                rule.when().over(table),
                rule.when().over(fresh),
                remediation == null ? null : remediation.when().over(table));
    }

    /**
     * What a rule answers for every actor, whether or not it applies to its kind.
     *
     * @param standing with all answers that stand
     * @param fresh without the stale ones
     * @param remedied whether the harm is being remedied; null if the rule does not ask
     */
    record Answers(
            Rule rule,
            TruthColumn standing,
            TruthColumn fresh,
            @Nullable TruthColumn remedied) {
        boolean appliesTo(ActorKind kind) {
            return rule.appliesTo().contains(kind);
        }
    }
}
