package dev.adit.cli.report;

import dev.adit.assess.Assessment;
import dev.adit.read.FileCount;
import dev.adit.report.Version;
import dev.adit.rule.Overlay;
import dev.adit.rule.RuleSet;
import dev.adit.waiver.Waivers;
import java.util.ArrayList;
import java.util.List;

/** What the run was made of, so that it can be made again. */
public record ManifestPart(List<Profile.Fact> facts, Grid overlays, Grid inputs) {
    private static final int MOST_FILES = 60;

    static ManifestPart of(Assessment assessment) {
        RuleSet ruleSet = assessment.ruleSet();
        List<Profile.Fact> facts = new ArrayList<>(List.of(
                new Profile.Fact("Tool", "adit " + Version.text()),
                new Profile.Fact("As of", assessment.asOf().toString()),
                new Profile.Fact("Rule set", ruleSet.title() + " (" + ruleSet.id() + " " + ruleSet.version() + ")"),
                new Profile.Fact("Profile", ruleSet.choice().profile().word()),
                new Profile.Fact("Rules asked", Words.count(ruleSet.rules().size())),
                new Profile.Fact("SHA-256 of the rule set", ruleSet.sha256()),
                new Profile.Fact("Cases in remediation", Words.remedied(ruleSet.inRemediation()))));
        Waivers waivers = assessment.waivers().applied().given();
        if (waivers.file() != null)
            facts.add(new Profile.Fact("Waivers", Words.name(waivers.file()) + ", SHA-256 " + waivers.sha256()));
        List<List<String>> rows = new ArrayList<>();
        for (FileCount file : assessment.inputs().files())
            if (rows.size() < MOST_FILES) rows.add(List.of(Words.name(file.file()), file.format(), file.sha256()));
        int more = assessment.inputs().files().size() - MOST_FILES;
        return new ManifestPart(
                facts,
                overlays(ruleSet),
                new Grid(
                        "Inputs",
                        List.of(Grid.Column.text("File"), Grid.Column.text("Format"), Grid.Column.text("SHA-256")),
                        rows,
                        more > 0 ? Words.count(more, "more file is", "more files are") + " in manifest.json." : ""));
    }

    /** What was laid over the rules, so that nobody takes a user's numbers for those of the pack. */
    private static Grid overlays(RuleSet ruleSet) {
        List<List<String>> rows = new ArrayList<>();
        for (Overlay overlay : ruleSet.choice().overlays()) {
            List<String> told = new ArrayList<>();
            overlay.rules().forEach((id, change) -> told.add(id + ": " + change.told()));
            if (overlay.inRemediation() != null)
                told.add("in remediation: " + overlay.inRemediation().word());
            rows.add(List.of(overlay.id(), String.join(". ", told), overlay.why(), overlay.sha256()));
        }
        return new Grid(
                "Overlays: numbers of rules that were changed for this report",
                List.of(
                        Grid.Column.text("Overlay"),
                        Grid.Column.text("Sets"),
                        Grid.Column.text("Why"),
                        Grid.Column.text("SHA-256")),
                rows,
                "");
    }
}
