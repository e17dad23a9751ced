package dev.adit.redact;

import dev.adit.privacy.SmallCounts;
import dev.adit.redact.Release.Input;
import dev.adit.redact.Release.Run;
import dev.adit.report.Json;
import dev.adit.report.Version;
import java.io.Writer;

/** {@code manifest.json} of a release: by which rules and as of which day, and how much was withheld. */
final class ReleasedManifestJson implements ReleaseFormat {
    static final String WAIVERS = "Waivers are not told; scores are those without waivers";

    @Override
    public String fileName() {
        return "manifest.json";
    }

    @Override
    public void write(Release release, Writer out) {
        try (Json json = Json.indented(out)) {
            json.object();
            members(release, json);
            json.endObject();
        }
    }

    /** The members of a manifest. */
    static void members(Release release, Json json) {
        Run run = release.run();
        json.put("tool", "adit").put("version", Version.text());
        json.put("redacted_for", release.audience().word()).put("as_of", run.asOf());
        json.object("rule_set")
                .put("id", run.ruleSet())
                .put("version", run.ruleSetVersion())
                .put("sha256", run.ruleSetSha256())
                .put("profile", run.ruleProfile())
                .put("rules", run.rules())
                .put("in_remediation", run.inRemediation())
                .put("overlays", run.own().overlays())
                .put("own_lists", run.own().tables())
                .endObject();
        json.put("waivers", WAIVERS);
        json.object("files_by_format");
        run.files().forEach((format, files) -> json.put(format, files));
        json.endObject().array("inputs");
        for (Input input : run.inputs())
            json.object()
                    .put("file", input.file())
                    .put("format", input.format())
                    .put("sha256", input.sha256())
                    .endObject();
        json.endArray().object("counts");
        run.counts().forEach((what, count) -> json.put(what, count));
        json.endObject().array("withheld");
        release.withheld()
                .forEach(line -> json.object()
                        .put("what", line.what())
                        .put("values", SmallCounts.count(line.values()))
                        .endObject());
        json.endArray();
    }
}
