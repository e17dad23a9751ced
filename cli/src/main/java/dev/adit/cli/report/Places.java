package dev.adit.cli.report;

import dev.adit.claim.Claim;
import dev.adit.claim.Standing;
import dev.adit.finding.Finding;
import dev.adit.finding.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Where it was found: every place of every rule about children, whether it was scored or not, and every place where
 * sources disagree. Who reads the page must be able to find the place, and the row that says so.
 */
final class Places {
    private static final int MOST = 300;
    private static final int MOST_ROWS = 3;
    private static final List<State> ORDER = List.of(State.OPEN, State.STALE, State.IN_REMEDIATION);

    private final Ground ground;

    Places(Ground ground) {
        this.ground = ground;
    }

    /** A table a rule about children, of those that found any. */
    List<Grid> ofChildren() {
        List<Grid> grids = new ArrayList<>();
        for (int rule = 0; rule < ground.findings.rules(); rule++)
            if (Ground.isAboutChildren(ground.findings.rule(rule))) {
                Grid grid = places(rule);
                if (!grid.isEmpty()) grids.add(grid);
            }
        return grids;
    }

    private Grid places(int rule) {
        List<List<String>> rows = new ArrayList<>();
        int found = 0;
        for (State state : ORDER)
            for (int actor = 0; actor < ground.actors(); actor++) {
                if (!ground.findings.applies(rule, actor) || ground.findings.state(rule, actor) != state) continue;
                if (found++ < MOST) rows.add(cells(actor, ground.findings.finding(rule, actor)));
            }
        return new Grid(
                ground.findings.rule(rule).id() + " "
                        + ground.findings.rule(rule).title() + ": " + Words.count(found, "place", "places"),
                List.of(
                        Grid.Column.text("Place"),
                        Grid.Column.text("State"),
                        Grid.Column.text("Date"),
                        Grid.Column.text("File and row")),
                rows,
                found > MOST ? "And " + Words.count(found - MOST) + " more in findings.csv." : "");
    }

    private List<String> cells(int actor, Finding finding) {
        List<String> rows =
                finding.evidence().stream().map(Places::row).distinct().toList();
        return List.of(
                place(actor),
                Words.state(finding.state()),
                finding.evidence().stream()
                        .map(Claim::observedOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(LocalDate::toString)
                        .orElse("no date given"),
                Words.some(rows, MOST_ROWS));
    }

    private String place(int actor) {
        return ground.names.actor(actor) + " (" + Words.name(ground.names.id(actor)) + ")";
    }

    /** Without the column, which the rule says. */
    private static String row(Claim claim) {
        return Words.name(
                claim.at().file() + (claim.at().line() > 0 ? ":" + claim.at().line() : ""));
    }

    /** Both sides of every disagreement, each with its row. */
    Grid conflicts() {
        List<List<String>> rows = new ArrayList<>();
        List<Standing.Conflict> conflicts = ground.findings.standing().conflicts();
        for (Standing.Conflict conflict : conflicts.subList(0, Math.min(MOST, conflicts.size()))) {
            List<String> against =
                    conflict.others().stream().map(Places::said).distinct().toList();
            rows.add(List.of(
                    place(conflict.actor()),
                    conflict.counted().attribute().title(),
                    Words.day(conflict.counted().observedOn()),
                    said(conflict.counted()),
                    Words.some(against, MOST_ROWS)));
        }
        return new Grid(
                "Where sources disagree",
                List.of(
                        Grid.Column.text("Place"),
                        Grid.Column.text("About"),
                        Grid.Column.text("Date"),
                        Grid.Column.text("What counts"),
                        Grid.Column.text("What speaks against it")),
                rows,
                conflicts.size() > MOST
                        ? "And " + Words.count(conflicts.size() - MOST) + " more in findings.csv."
                        : "");
    }

    private static String said(Claim claim) {
        String source = claim.source().isEmpty() ? "" : Words.name(Cite.title(claim.source())) + ", ";
        return Words.name(claim.value()) + " (" + source + row(claim) + ")";
    }
}
