package dev.adit.finding;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.claim.Standing;
import dev.adit.gather.Clause;
import dev.adit.gather.Suppliers;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Custody;
import dev.adit.network.Flow;
import dev.adit.network.Link;
import dev.adit.network.Network;
import dev.adit.network.NetworkBuilder;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.rule.Example;
import dev.adit.rule.Remediation;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleSet;
import dev.adit.table.Table;
import dev.adit.value.ActorId;
import dev.adit.value.Days;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.List;

/** Runs the examples that rules carry, each on a network of one actor and the suppliers it gives. */
public final class ExampleRun {
    private static final String COMMODITY = "example";

    private final RuleSet ruleSet;

    public ExampleRun(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /** What became of an example. */
    public record Result(Rule rule, Example example, Truth answer, boolean inRemediation) {
        public boolean passed() {
            return answer == example.expect() && inRemediation == example.inRemediation();
        }
    }

    /** Notes every example that fails. */
    public void check(Problems problems) {
        for (Rule rule : ruleSet.rules())
            for (Result result : run(rule))
                if (!result.passed())
                    problems.add(Code.R08, result.example().at(), told(result), "correct the example or the rule");
    }

    private static String told(Result result) {
        return "the example '" + result.example().name() + "' of "
                + result.rule().id() + " expects "
                + word(result.example().expect(), result.example().inRemediation()) + " but gets "
                + word(result.answer(), result.inRemediation());
    }

    private static String word(Truth answer, boolean inRemediation) {
        return inRemediation ? answer.word() + " in remediation" : answer.word();
    }

    /** The results of all examples of a rule, in order. */
    public List<Result> run(Rule rule) {
        List<Result> results = new ArrayList<>();
        for (Example example : rule.examples()) {
            Table table = table(rule, example);
            Truth answer = rule.when().at(table, 0);
            Remediation remediation = rule.remediation();
            boolean remedied = answer != Truth.YES
                    && remediation != null
                    && remediation.when().at(table, 0) == Truth.YES;
            results.add(new Result(rule, example, answer, remedied));
        }
        return results;
    }

    /** The answers of an example: its actor is row 0. */
    Table table(Rule rule, Example example) {
        NetworkBuilder builder = new NetworkBuilder();
        ActorKind kind = rule.appliesTo().iterator().next();
        builder.add(actor("0", kind, example.at()));
        Claims claims = new Claims(ruleSet.vocabulary());
        give(claims, 0, example.given(), example);
        for (int i = 0; i < example.suppliers().size(); i++) {
            String id = Integer.toString(i + 1);
            builder.add(actor(id, example.suppliers().get(i).kind(), example.at()));
            builder.add(flow(id, example.at()));
            give(claims, i + 1, example.suppliers().get(i).given(), example);
        }
        NetworkBuilder.Built built = builder.build();
        claims.renumber(built.renumbered());
        return gathered(built.network(), claims, example);
    }

    private Table gathered(Network network, Claims claims, Example example) {
        int day = Days.of(example.asOf());
        Table table = Standing.of(claims, network.actors().size(), day).table();
        Suppliers suppliers = new Suppliers(network, day);
        for (Clause clause : ruleSet.clauses().values()) clause.ask(table, network, suppliers);
        return table;
    }

    private static Actor actor(String id, ActorKind kind, Position at) {
        return new Actor(new ActorId(id), kind, id, null, null, List.of(), at);
    }

    private static Flow flow(String seller, Position at) {
        return new Flow(
                new ActorId(seller),
                new ActorId("0"),
                COMMODITY,
                null,
                Link.DECLARED,
                Custody.UNKNOWN,
                "",
                null,
                null,
                null,
                "",
                at);
    }

    private static void give(Claims claims, int actor, List<Example.Given> given, Example example) {
        for (Example.Given one : given) {
            Claims.Origin origin = new Claims.Origin(
                    Days.of(one.observedOn()), Days.UNKNOWN, "example", EvidenceGrade.A, example.name(), 1);
            claims.add(actor, one.attribute(), one.cell(), origin, "given");
        }
    }
}
