package dev.adit.report;

import com.google.auto.service.AutoService;
import dev.adit.assess.Assessment;
import dev.adit.fact.Facts;
import dev.adit.fact.GivenTable;
import dev.adit.fact.ReferenceList;
import dev.adit.read.FileCount;
import dev.adit.read.RefusedFile;
import dev.adit.rule.MethodMark;
import dev.adit.rule.Overlay;
import dev.adit.rule.RuleSet;
import dev.adit.value.Days;
import java.io.Writer;
import java.util.List;

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
        lists(assessment.ruleSet().facts(), json);
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
        refused(assessment.inputs().refused(), json);
        WaiversJson.file(assessment, json);
    }

    /** Only if there are any: most runs refuse nothing. */
    private static void refused(List<RefusedFile> refused, Json json) {
        if (refused.isEmpty()) return;
        json.array("refused");
        for (RefusedFile file : refused)
            json.object()
                    .put("file", file.file())
                    .put(
                            "codes",
                            file.problems().stream()
                                    .map(problem -> problem.code().name())
                                    .distinct()
                                    .toList())
                    .endObject();
        json.endArray();
    }

    private static void lists(Facts facts, Json json) {
        json.array("lists");
        for (ReferenceList list : facts.lists())
            json.object()
                    .put("list", list.name())
                    .put("edition", list.edition())
                    .put(
                            "dated",
                            list.dated() == Days.UNKNOWN
                                    ? null
                                    : Days.date(list.dated()).toString())
                    .endObject();
        json.endArray().array("own_lists");
        for (GivenTable table : facts.given())
            json.object()
                    .put("list", table.list())
                    .put("file", table.file())
                    .put("sha256", table.sha256())
                    .put("rows", table.rows())
                    .endObject();
        json.endArray();
    }

    private static void ruleSet(RuleSet rules, Json json) {
        json.object("rule_set")
                .put("id", rules.id())
                .put("version", rules.version())
                .put("sha256", rules.sha256())
                .put("profile", rules.choice().profile().word())
                .put("rules", rules.rules().size())
                .put("in_remediation", rules.inRemediation().word())
                .put("method", MethodMark.of(rules.method()))
                .put("bands", rules.method().bandNames())
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
