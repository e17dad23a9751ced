package dev.adit.cli.whatif;

import dev.adit.report.Json;
import java.util.List;
import java.util.Locale;

/** What-ifs for programs. */
public final class WhatIfJson {
    private WhatIfJson() {}

    /** Writes one object; {@code goals} has one for each that was given. */
    public static void write(List<Moved> moved, List<Turned> turned, List<GoalAnswer> goals, int scored, Json json) {
        json.object().put("scored", scored).array("moved");
        for (Moved one : moved) {
            json.object().put("actor", one.actor().id().text());
            standing("before", one.before(), json);
            standing("after", one.after(), json);
            json.endObject();
        }
        json.endArray().array("turned");
        for (Turned one : turned)
            json.object()
                    .put("rule", one.rule().id())
                    .put("actor", one.actor().id().text())
                    .put("before", one.before().word())
                    .put("after", one.after().word())
                    .endObject();
        json.endArray().array("goals");
        for (GoalAnswer goal : goals) goal(goal, json);
        json.endArray().endObject();
    }

    private static void standing(String name, Standings.Standing standing, Json json) {
        json.object(name)
                .put("low", standing.score().low())
                .put("point", standing.score().point())
                .put("high", standing.score().high())
                .put("band", standing.band())
                .put("volume_at_risk_ppm", standing.atRisk())
                .put("path", standing.path())
                .endObject();
    }

    private static void goal(GoalAnswer goal, Json json) {
        json.object().put("actor", goal.actor().id().text()).put("line", goal.line());
        json.put(
                "outcome",
                goal.change().outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("before", goal.change().before())
                .put("engagement_alone", goal.change().engaged());
        json.put("after", goal.change().after());
        json.put("weight", goal.change().weight()).put("least", goal.change().least());
        json.put("stays_open", goal.staysOpen())
                .put("stays", goal.stays())
                .put("ends_flows", goal.endsFlows())
                .array("steps");
        for (GoalAnswer.Step step : goal.steps())
            json.object()
                    .put("what", step.what())
                    .put("weight", step.weight())
                    .put("next", step.next())
                    .endObject();
        json.endArray().endObject();
    }
}
