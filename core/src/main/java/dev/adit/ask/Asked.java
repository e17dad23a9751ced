package dev.adit.ask;

import dev.adit.assess.Workings;
import dev.adit.finding.Findings;
import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.rule.Effect;
import dev.adit.rule.Rule;
import dev.adit.spread.Bench;
import dev.adit.spread.Told;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as ground for questions and what-ifs, and what its facts are in the words of rules and networks. For one
 * thread.
 */
public final class Asked {
    private final Ground ground;
    private final Told told;
    private final Findings findings;
    private final Network network;

    /** Everything that is not known; collected when somebody first asks, since that looks at the whole network. */
    private @Nullable List<Fact> unknown;

    private Asked(Ground ground, Findings findings, Network network) {
        this.ground = ground;
        this.told = new Told(ground.graph());
        this.findings = findings;
        this.network = network;
    }

    /** Takes up what an assessment is made of. */
    public static Asked of(Workings workings) {
        Findings findings = workings.findings();
        Priors priors = Priors.usual();
        Ground ground = new Ground(
                workings.graph(),
                workings.risks(),
                findings.ruleSet().method(),
                new RuleSituations(findings, priors),
                priors,
                false);
        return new Asked(ground, findings, workings.inputs().network());
    }

    public Ground ground() {
        return ground;
    }

    /** Everything that is not known at or upstream of some actors, by their numbers; nothing else can move their scores. */
    public List<Fact> open(int[] actors) {
        Bench bench = ground.bench();
        BitSet upstream = new BitSet();
        for (int actor : actors) if (!upstream.get(actor)) for (int one : bench.upstream(actor)) upstream.set(one);
        return unknown().stream().filter(fact -> upstream.get(fact.actor())).toList();
    }

    private List<Fact> unknown() {
        List<Fact> facts = unknown;
        if (facts == null) {
            facts = Facts.of(ground, EnumSet.allOf(Fact.Kind.class)).stream()
                    .filter(Fact::isUnknown)
                    .toList();
            unknown = facts;
        }
        return facts;
    }

    /** What a fact about material speaks of: a commodity, or the name of a stream; empty for facts about an actor itself. */
    public String material(Fact fact) {
        return switch (fact.kind()) {
            case INDICATOR, CONTROL, KNOCKOUT -> "";
            case STREAM -> told.streams().get(fact.part()).name();
            case RECYCLED -> told.recycled().get(fact.part()).commodity();
            case LINK -> told.commodity(fact.part());
            case ORIGIN -> told.state(fact.part()).split("\\|", -1)[1];
        };
    }

    /** The names of all streams that the actor of a fact keeps apart, in the order of the names; empty if it keeps none. */
    public List<String> streams(Fact fact) {
        return told.streams().stream()
                .filter(stream -> stream.actor() == fact.actor())
                .map(Told.KeptApart::name)
                .sorted()
                .toList();
    }

    /** Whom a fact is about; of a link its buyer. */
    public Actor actor(Fact fact) {
        return network.actors().get(fact.actor());
    }

    /** The rule that a fact about an actor itself would settle; null for other facts. */
    public @Nullable Rule rule(Fact fact) {
        if (!fact.kind().isOwn()) return null;
        String id = ground.situations().signs(fact.actor()).get(fact.part()).name();
        for (int rule = 0; rule < findings.rules(); rule++)
            if (findings.rule(rule).id().equals(id)) return findings.rule(rule);
        return null;
    }

    /** Whether the rule asks for a worst form, so that an adverse answer is an open finding of one. */
    public boolean isWorstForm(Fact fact) {
        Rule rule = rule(fact);
        return rule != null && rule.effect().kind() == Effect.Kind.KNOCKOUT;
    }

    /** What nobody has said that the rule wants to know; empty for facts no rule asks about, and where all was said. */
    public List<String> attributes(Fact fact) {
        Rule rule = rule(fact);
        if (rule == null) return List.of();
        for (int number = 0; number < findings.rules(); number++)
            if (findings.rule(number).equals(rule))
                return findings.finding(number, fact.actor()).missing();
        return List.of();
    }

    /** The flow of the network that a link is; empty for other facts. */
    public OptionalInt flow(Fact fact) {
        return fact.kind() == Fact.Kind.LINK ? OptionalInt.of(told.number(fact.part())) : OptionalInt.empty();
    }

    /** What a fact is about, in a few words of English: the title of the rule, or what of the material is not known. */
    public String title(Fact fact) {
        Rule rule = rule(fact);
        if (rule != null) return rule.title();
        return switch (fact.kind()) {
            case STREAM -> "Whether the stream " + material(fact) + " is kept apart";
            case RECYCLED -> "Whether " + material(fact) + " that is said to be recycled is recycled";
            case LINK -> "Whether " + material(fact) + " of " + seller(fact).name() + " is in what it sells";
            default -> "Where its " + material(fact) + " of unknown origin comes from";
        };
    }

    /** Who sells what a link carries. */
    public Actor seller(Fact link) {
        return network.actors().get(told.seller(link.part()));
    }

    /** The question that settles a fact, by language (en, fr, es); empty where no rule has one. */
    public Map<String, String> texts(Fact fact) {
        Rule rule = rule(fact);
        return rule == null ? Map.of() : rule.texts().ask();
    }
}
