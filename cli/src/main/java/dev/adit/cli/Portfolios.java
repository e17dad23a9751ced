package dev.adit.cli;

import dev.adit.assess.Assessor;
import dev.adit.assess.LocalEngine;
import dev.adit.assess.Workings;
import dev.adit.network.Network;
import dev.adit.rule.RuleSet;

/** Makes assessments for commands that go on asking about them. */
final class Portfolios {
    private final ReadingOptions how;

    Portfolios(ReadingOptions how) {
        this.how = how;
    }

    Assessor assessor(RuleSet rules) {
        return Assessor.of(rules)
                .asOf(how.asOf())
                .with(new LocalEngine(Runtime.getRuntime().availableProcessors()));
    }

    /** The numbers of those who are scored: whom the inputs name, or else everybody who sells to nobody; the worst first. */
    int[] scored(Workings workings) {
        Network network = workings.inputs().network();
        return assessor(workings.findings().ruleSet()).assessment(workings).suppliers().stream()
                .mapToInt(supplier -> network.number(supplier.card().actor()))
                .toArray();
    }
}
