package dev.adit.explain;

import dev.adit.ask.Asked;
import dev.adit.ask.RankedQuestion;
import dev.adit.assess.ScoredSupplier;
import dev.adit.assess.Workings;
import dev.adit.finding.Finding;
import dev.adit.finding.Findings;
import dev.adit.finding.State;
import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Knockouts;
import dev.adit.spread.Sources;
import dev.adit.spread.StateName;
import dev.adit.spread.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Explains the scores of actors from the workings of an assessment; changes nothing, for one thread. */
public final class Explainer {
    /** So many of the facts that are open are told. */
    public static final int MOST_OPEN = 10;

    private final Findings findings;
    private final Network network;
    private final Stops stops;
    private final Sources sources;
    private final OwnCauses causes;
    private final OpenFacts open;

    public Explainer(Workings workings) {
        this.findings = workings.findings();
        this.network = workings.inputs().network();
        this.stops = new Stops(findings, network);
        this.sources = new Sources(workings.scores().spread());
        this.causes = new OwnCauses(findings, network);
        this.open = new OpenFacts(Asked.of(workings));
    }

    /** Explains a scored actor; {@link dev.adit.assess.Assessor#score} scores those that are no suppliers too. */
    public Explanation of(ScoredSupplier scored) {
        boolean isSettled = scored.card().score().width() == 0;
        if (isSettled) return withoutAnswers(scored);
        List<RankedQuestion> questions = open.of(network.number(scored.card().actor()));
        return of(scored, open.told(questions, network.number(scored.card().actor())), questions.size());
    }

    /** The same without what answers would make of the score, which takes most of the time; nothing stands as open. */
    public Explanation withoutAnswers(ScoredSupplier scored) {
        return of(scored, List.of(), 0);
    }

    private Explanation of(ScoredSupplier scored, List<Explanation.Open> answers, int all) {
        ScoreCard card = scored.card();
        Knockouts.Verdict verdict = card.verdict();
        List<Integer> asked = asked(card);
        List<Finding> found = new ArrayList<>();
        List<Finding> unknown = new ArrayList<>();
        List<Explanation.Clear> clear = new ArrayList<>();
        for (int actor : asked) tell(actor, found, unknown, clear);
        return new Explanation(
                scored,
                own(asked),
                stops.of(card.path()),
                stops.of(card.highPath()),
                verdict == null ? List.of() : stops.ofKnockout(verdict.path()),
                overLine(card),
                asked.stream().map(network.actors()::get).toList(),
                List.copyOf(found),
                List.copyOf(unknown),
                List.copyOf(clear),
                answers,
                all);
    }

    /** The source of the knock-out or of the worst path first, the actor last, each once. */
    private List<Integer> asked(ScoreCard card) {
        Set<Integer> asked = new LinkedHashSet<>();
        if (card.verdict() != null)
            for (String state : card.verdict().path()) asked.add(network.number(StateName.actor(state)));
        for (Step step : card.path()) asked.add(step.actor());
        for (Step step : card.highPath()) asked.add(step.actor());
        int self = network.number(card.actor());
        asked.remove(self);
        asked.add(self);
        asked.removeIf(actor -> actor < 0);
        return List.copyOf(asked);
    }

    private List<OwnCause> own(List<Integer> asked) {
        Set<Integer> ends = new LinkedHashSet<>(List.of(asked.get(0), asked.get(asked.size() - 1)));
        return ends.stream().flatMap(actor -> causes.of(actor).stream()).toList();
    }

    private List<Sources.Source> overLine(ScoreCard card) {
        int line = findings.ruleSet().method().threshold();
        return sources.all(network.number(card.actor())).stream()
                .filter(source -> source.score() >= line)
                .toList();
    }

    private void tell(int actor, List<Finding> found, List<Finding> unknown, List<Explanation.Clear> clear) {
        Actor who = network.actors().get(actor);
        for (int rule = 0; rule < findings.rules(); rule++) {
            if (!findings.applies(rule, actor)) continue;
            State state = findings.state(rule, actor);
            if (state == State.CLEAR)
                clear.add(new Explanation.Clear(findings.rule(rule), who, findings.reasons(rule, actor)));
            else (state == State.GAP ? unknown : found).add(findings.finding(rule, actor));
        }
        found.addAll(findings.conflicts(actor));
    }
}
