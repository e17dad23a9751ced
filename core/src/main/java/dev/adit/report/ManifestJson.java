package dev.adit.report;

import com.google.auto.service.AutoService;
import dev.adit.assess.Assessment;
import dev.adit.read.FileCount;
import dev.adit.rule.Overlay;
import dev.adit.rule.RuleSet;
import java.io.Writer;

/** {@code manifest.json}: what the run was made of, so that it can be made again. No clock, no machine, no user. */
@AutoService(ReportFormat.class)
public final class ManifestJson implements ReportFormat {
    @Override
    public String fileName() {
        return "manifest.json";
    }

    @Override
    public void write(Assessment assessment, Writer out) {
        try (Json json = Json.indented(out)) {
            json.object();
            members(assessment, json);
            json.endObject();
        }
    }

    /** The members of a manifest. */
    static void members(Assessment assessment, Json json) {
        json.put("tool", "adit").put("version", Version.text());
        ruleSet(assessment.ruleSet(), json);
        json.put("as_of", assessment.asOf().toString()).array("inputs");
        for (FileCount file : assessment.inputs().files())
            json.object()
                    .put("file", file.file())
                    .put("format", file.format())
                    .put("sha256", file.sha256())
                    .put("rows", file.rows())
                    .put("used", file.used())
                    .put("rejected", file.rejected())
                    .put("ignored", file.ignored())
                    .endObject();
        json.endArray().put("not_read", assessment.inputs().notRead());
    }

    private static void ruleSet(RuleSet rules, Json json) {
        json.object("rule_set")
                .put("id", rules.id())
                .put("version", rules.version())
                .put("sha256", rules.sha256())
                .put("profile", rules.choice().profile().word())
                .put("rules", rules.rules().size())
                .put("in_remediation", rules.inRemediation().word())
                .array("overlays");
        for (Overlay overlay : rules.choice().overlays())
            json.object()
                    .put("id", overlay.id())
                    .put("sha256", overlay.sha256())
                    .put("why", overlay.why())
                    .endObject();
        json.endArray().endObject();
    }
}
