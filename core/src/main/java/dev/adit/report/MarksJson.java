package dev.adit.report;

import dev.adit.assess.Assessment;
import dev.adit.claim.Claim;
import dev.adit.compare.ActorMark;
import dev.adit.compare.Marks;
import dev.adit.gather.Measures;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleMark;
import java.util.Set;

/** The members of {@code assessment.json} by which {@code adit diff} tells why two assessments differ. */
final class MarksJson {
    private MarksJson() {}

    static void rules(Assessment assessment, Json json) {
        Set<String> measured = Set.copyOf(new Measures().names());
        json.array("rules");
        for (Rule rule : assessment.ruleSet().rules()) {
            RuleMark mark = RuleMark.of(rule, measured);
            json.object()
                    .put("id", mark.id())
                    .put("effect", mark.effect())
                    .put("meaning", mark.meaning())
                    .put("asked", mark.asked())
                    .put("numbers", mark.numbers())
                    .put("subjects", mark.subjects())
                    .put("daily", mark.daily())
                    .put("gathered", mark.gathered())
                    .endObject();
        }
        json.endArray();
    }

    static void actors(Assessment assessment, Json json) {
        json.array("actors");
        new Marks(assessment).each(mark -> actor(mark, json));
        json.endArray();
    }

    private static void actor(ActorMark mark, Json json) {
        json.object().put("id", mark.id()).put("described", mark.described()).object("answers");
        mark.answers().forEach(json::put);
        json.endObject().put("flows", mark.flows()).put("suppliers", mark.suppliers());
        if (!mark.expired().isEmpty()) {
            json.array("expired");
            for (Claim claim : mark.expired()) expired(claim, json);
            json.endArray();
        }
        json.endObject();
    }

    private static void expired(Claim claim, Json json) {
        json.object()
                .put("attribute", claim.attribute().name())
                .put(
                        "observed_on",
                        claim.observedOn() == null ? null : claim.observedOn().toString())
                .put(
                        "last_day",
                        claim.lastDay() == null ? null : claim.lastDay().toString())
                .put("file", claim.at().file())
                .put("row", claim.at().line())
                .endObject();
    }
}
