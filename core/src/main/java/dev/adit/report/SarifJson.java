package dev.adit.report;

import com.google.auto.service.AutoService;
import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.finding.Finding;
import dev.adit.finding.Findings;
import dev.adit.network.Actor;
import dev.adit.rule.Rule;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code results.sarif}: SARIF 2.1.0 for servers that show the results of scanners. Every red flag, control and
 * conflict is a result where its first answer stands; what counted is an error. A supplier that fails the run is a
 * result too, so that there is an error if and only if the run fails; open questions are told of each actor at once.
 */
@AutoService(ReportFormat.class)
public final class SarifJson implements ReportFormat {
    @Override
    public String fileName() {
        return "results.sarif";
    }

    @Override
    public String word() {
        return "sarif";
    }

    @Override
    public void write(Assessment assessment, Writer out) {
        try (Json json = Json.compact(out)) {
            json.object().put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.put("version", "2.1.0").array("runs").object();
            tool(assessment, json);
            bases(assessment, json);
            json.object("properties")
                    .put("asOf", assessment.asOf().toString())
                    .put("failOn", assessment.gate().band())
                    .put("fails", assessment.gate().isShut())
                    .endObject();
            json.put("columnKind", "unicodeCodePoints").array("results");
            results(assessment, new SarifResult(assessment, json));
            json.endArray().endObject().endArray().endObject();
        }
    }

    /** Where the files of the pack lie, no server can know: they came with the program or from --ruleset. */
    private static void bases(Assessment assessment, Json json) {
        json.object("originalUriBaseIds").object(SarifResult.PACK);
        text(
                "description",
                "The rule pack " + assessment.ruleSet().id() + ", which came with adit or by --ruleset.",
                json);
        json.endObject().endObject();
    }

    private static void tool(Assessment assessment, Json json) {
        json.object("tool").object("driver").put("name", "adit").put("version", Version.text());
        json.array("rules");
        for (Rule rule : assessment.ruleSet().rules()) rule(rule, json);
        for (SarifResult.Own own : SarifResult.Own.values()) descriptor(own.name(), own.title(), own.help(), json);
        json.endArray().endObject().endObject();
    }

    private static void rule(Rule rule, Json json) {
        String help = rule.texts().why() + " When it is wrong: " + rule.texts().whenWrong() + " In full: docs/rules/"
                + rule.id() + ".md";
        json.object().put("id", rule.id());
        text("shortDescription", rule.title(), json);
        text("fullDescription", rule.texts().why(), json);
        text("help", help, json);
        json.object("properties")
                .put("effect", rule.effect().kind().word())
                .put("oecdStep", rule.oecd().step())
                .put("theme", rule.theme());
        json.endObject().endObject();
    }

    private static void descriptor(String id, String title, String help, Json json) {
        json.object().put("id", id);
        text("shortDescription", title, json);
        text("help", help, json);
        json.endObject();
    }

    static void text(String member, String text, Json json) {
        json.object(member).put("text", text).endObject();
    }

    private static void results(Assessment assessment, SarifResult result) {
        for (ScoredSupplier supplier : assessment.suppliers())
            if (assessment.gate().stops(supplier)) result.write(supplier);
        assessment.findings().eachFlag((Finding finding) -> result.write(finding));
        Way way = new Way(assessment);
        Set<Integer> actors = new TreeSet<>();
        for (ScoredSupplier supplier : assessment.suppliers()) actors.addAll(way.actors(supplier));
        Findings findings = assessment.findings();
        for (int actor : actors) {
            Actor who = assessment.inputs().network().actors().get(actor);
            List<String> rules = findings.gaps(who);
            if (!rules.isEmpty()) result.write(who, rules);
        }
    }
}
