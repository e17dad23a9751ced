package dev.adit.cli.report;

import dev.adit.finding.Finding;
import dev.adit.finding.State;
import dev.adit.rule.Consequence;
import dev.adit.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** What each rule found at how many actors, and which controls are in place. */
final class RuleGrid {
    private final Ground ground;
    private final RuleCounts counts;

    RuleGrid(Ground ground, RuleCounts counts) {
        this.ground = ground;
        this.counts = counts;
    }

    Grid flags() {
        List<List<String>> rows = new ArrayList<>();
        for (int rule = 0; rule < ground.findings.rules(); rule++)
            if (Ground.isFlag(ground.findings.rule(rule))) rows.add(cells(rule));
        if (ground.findings.conflicts() > 0)
            rows.add(List.of(
                    Finding.CONFLICT,
                    "Sources disagree",
                    Words.consequence(Consequence.ENHANCED_DUE_DILIGENCE),
                    ground.conflictsTold(),
                    "0",
                    "0",
                    "0"));
        return grid(
                "Red flags by rule: at how many actors",
                "Open",
                rows,
                "Out of date: the answer was adverse, has outlived its time and was never answered anew. Unknown: the answer that"
                        + " would settle it is missing.");
    }

    Grid controls() {
        List<List<String>> rows = new ArrayList<>();
        for (int rule = 0; rule < ground.findings.rules(); rule++)
            if (!Ground.isFlag(ground.findings.rule(rule))) rows.add(cells(rule));
        return grid("Controls by rule: at how many actors", "In place", rows, "A control counts only with evidence.");
    }

    private static Grid grid(String caption, String open, List<List<String>> rows, String note) {
        return new Grid(
                caption,
                List.of(
                        Grid.Column.text("Rule"),
                        Grid.Column.text("Title"),
                        Grid.Column.text("Consequence"),
                        Grid.Column.number(open),
                        Grid.Column.number("Out of date"),
                        Grid.Column.number("In remediation"),
                        Grid.Column.number("Unknown")),
                rows,
                note);
    }

    private List<String> cells(int number) {
        Rule rule = ground.findings.rule(number);
        return List.of(
                rule.id(),
                rule.title(),
                Words.consequence(rule.consequence()),
                Words.count(counts.of(number, State.OPEN)),
                Words.count(counts.of(number, State.STALE)),
                Words.count(counts.of(number, State.IN_REMEDIATION)),
                Words.count(counts.of(number, State.GAP)));
    }
}
