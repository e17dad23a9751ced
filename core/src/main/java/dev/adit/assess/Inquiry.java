package dev.adit.assess;

import dev.adit.claim.Standing;
import dev.adit.fact.FactAnswers;
import dev.adit.finding.Findings;
import dev.adit.finding.Program;
import dev.adit.gather.AreaVisits;
import dev.adit.network.Network;
import dev.adit.read.InputSet;
import dev.adit.rule.RuleSet;
import java.util.function.IntPredicate;

/** From claims to findings: what stands on a day, what else is known of it, and what the rules answer. */
public final class Inquiry {
    private final RuleSet ruleSet;
    private final Program program;
    private final Engine engine;
    private final Progress progress;

    public Inquiry(RuleSet ruleSet, Engine engine) {
        this(ruleSet, new Program(ruleSet), engine, Progress.none());
    }

    private Inquiry(RuleSet ruleSet, Program program, Engine engine, Progress progress) {
        this.ruleSet = ruleSet;
        this.program = program;
        this.engine = engine;
        this.progress = progress;
    }

    Inquiry telling(Progress listener) {
        return new Inquiry(ruleSet, program, engine, listener);
    }

    /**
     * What the rules find of every actor.
     *
     * @param asOf the day, in days from 1970-01-01; what was said later is left out
     * @param admitted which claims count, by their number; nothing that follows sees another one
     */
    public Findings on(InputSet inputs, int asOf, IntPredicate admitted) {
        Network network = inputs.network();
        progress.begins(Progress.Phase.RESOLVE);
        Standing standing = Standing.of(inputs.claims(), network.actors().size(), asOf, admitted);
        new FactAnswers(ruleSet.facts(), network, asOf).fill(standing);
        new AreaVisits(standing, network).fill();
        progress.begins(Progress.Phase.ASK);
        return engine.ask(program, standing, network);
    }
}
