package dev.adit.report;

import com.google.auto.service.AutoService;
import dev.adit.assess.Assessment;
import dev.adit.read.FileCount;
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
        json.object("rule_set")
                .put("id", assessment.ruleSet().id())
                .put("version", assessment.ruleSet().version())
                .put("sha256", assessment.ruleSet().sha256())
                .put("rules", assessment.ruleSet().rules().size())
                .put("in_remediation", assessment.ruleSet().inRemediation().word())
                .endObject();
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
}
