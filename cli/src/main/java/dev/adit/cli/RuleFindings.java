package dev.adit.cli;

import dev.adit.assess.Workings;
import dev.adit.claim.Claim;
import dev.adit.finding.Finding;
import dev.adit.finding.Findings;
import dev.adit.finding.State;
import dev.adit.network.Actor;
import dev.adit.report.Json;
import dev.adit.report.WaiversJson;
import dev.adit.rule.Rule;
import dev.adit.waiver.AppliedWaivers;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one rule found of every actor of a run. */
final class RuleFindings {
    private static final int SHOWN = 20;

    private final Map<State, Integer> counts = new EnumMap<>(State.class);
    private final List<Finding> found = new ArrayList<>();
    private int notAsked;

    private final AppliedWaivers waivers;

    private RuleFindings(AppliedWaivers waivers) {
        this.waivers = waivers;
    }

    static RuleFindings of(Rule rule, Workings workings, AppliedWaivers waivers) {
        RuleFindings told = new RuleFindings(waivers);
        Findings findings = workings.findings();
        for (int number = 0; number < findings.rules(); number++) {
            if (!findings.rule(number).id().equals(rule.id())) continue;
            List<Actor> actors = workings.inputs().network().actors();
            for (int actor = 0; actor < actors.size(); actor++) told.add(findings, number, actor);
        }
        return told;
    }

    private void add(Findings findings, int rule, int actor) {
        if (!findings.applies(rule, actor)) {
            notAsked++;
            return;
        }
        State state = findings.state(rule, actor);
        counts.merge(state, 1, Integer::sum);
        if (state.isYes()) found.add(findings.finding(rule, actor));
    }

    void tell(Console console) {
        console.line("");
        StringBuilder told = new StringBuilder("asked of actors:");
        counts.forEach((state, count) ->
                told.append("  ").append(state.word()).append(' ').append(count));
        console.line(told + "  not of this kind " + notAsked);
        for (Finding finding : found.subList(0, Math.min(SHOWN, found.size()))) {
            console.line(Console.safe("  " + finding.actor().name() + " ("
                    + finding.actor().id().text() + "), " + finding.state().word() + ": " + finding.says()));
            waivers.about(finding.rule(), finding.actor().id().text())
                    .ifPresent(standing -> console.line(Console.oneLine("    " + standing.words())));
            for (Claim claim : finding.evidence()) console.line(Console.safe("    on " + claim.at()));
        }
        if (found.size() > SHOWN) console.line("  ... and " + (found.size() - SHOWN) + " more; --json has all");
    }

    String json() {
        StringWriter text = new StringWriter();
        try (Json json = Json.indented(text)) {
            json.object().object("states");
            counts.forEach((state, count) -> json.put(state.word(), count));
            json.endObject().put("not_of_this_kind", notAsked).array("found");
            for (Finding finding : found) {
                json.object().put("actor", finding.actor().id().text());
                json.put("state", finding.state().word()).put("says", finding.says());
                WaiversJson.finding(waivers, finding, json);
                json.put(
                                "evidence",
                                finding.evidence().stream()
                                        .map(claim -> claim.at().toString())
                                        .toList())
                        .endObject();
            }
            json.endArray().endObject();
        }
        return text.toString();
    }
}
