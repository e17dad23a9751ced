package dev.adit.cli.report;

import dev.adit.network.Link;
import dev.adit.rule.Band;
import dev.adit.rule.Knot;
import dev.adit.rule.Method;
import dev.adit.rule.Severity;
import dev.adit.rule.Theme;
import dev.adit.value.Range;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The method in ten lines, its numbers, and what grades of evidence mean. */
public record MethodPart(List<String> lines, Grid numbers, Grid grades) {
    static MethodPart of(Ground ground) {
        return new MethodPart(tenLines(ground), numbers(ground.method), gradesOfEvidence());
    }

    private static List<String> tenLines(Ground ground) {
        String high = ground.bands().get(1);
        String low = ground.lowestBand();
        return List.of(
                "Two numbers, never one: the score says how grave the worst is that reaches a supplier, the volume says"
                        + " how much of its material that touches. They are not multiplied.",
                "The score follows the worst path from a source to the supplier. Neither a small share nor a long chain"
                        + " dilutes it; only weakly established links and controls on the way take something off.",
                "Severity comes first: the worst of scale, scope and irremediability sets the level, and likelihood only"
                        + " weighs it, by a curve that rises steeply and then flattens.",
                "Every answer is yes, no or unknown, so every score is a range. " + Words.LOW + " " + Words.HIGH
                        + " Point: between them by priors that are ours; it is no probability.",
                "Unknown is not low: nobody is " + low + " whose high score is " + ground.highLine() + " or more.",
                "An open finding of a worst form of child labour behind established links is a knock-out: 1000 and "
                        + Method.CRITICAL + ", whatever the share, the audit or the tier. If the finding is out of date"
                        + " or a link is not established, the knock-out is possible and only the high score shows it.",
                "Controls lessen likelihood only, count only with evidence, and never take off everything. No control"
                        + " touches a confirmed case.",
                "Looking is not punished: a case that was found and is being remedied never scores worse than silence,"
                        + " and naming an unknown origin can only narrow the range.",
                "Volumes follow shares as mass does: a tonne counts once, at the first actor at risk seen from the"
                        + " buyer; what nobody declares stays unknown.",
                "All of it is whole-number arithmetic: the same inputs, rules and day give the same report to the byte."
                        + " Strengths, priors, factors and the line of " + high
                        + " are defaults of ours, calibrated on nothing yet; only the order they give is argued.");
    }

    private static Grid numbers(Method method) {
        List<List<String>> rows = new ArrayList<>();
        for (Band band : method.bands()) row(rows, "Band " + band.name(), "point score from " + band.from());
        row(rows, "At-risk line for volumes and sources", "own or carried score of " + method.threshold() + " or more");
        for (Link link : Link.values())
            row(rows, "Link " + link.name().toLowerCase(Locale.ROOT) + " lets through", told(method.link(link)));
        for (Truth truth : Truth.values())
            row(rows, "Pool into a stream kept apart, verified: " + truth.word(), told(method.leak(truth)));
        row(rows, "Controls at the place leave at least", method.ownControlFloor() + " of 1000 of the likelihood");
        row(rows, "Controls on what passes leave at least", method.passControlFloor() + " of 1000 of the risk");
        row(
                rows,
                "Weight by likelihood",
                method.curve().stream().map(MethodPart::told).collect(Collectors.joining(", ")));
        for (Theme theme : method.themes())
            row(rows, "Severity of " + Words.theme(theme.name()) + " (" + theme.name() + ")", told(theme));
        origins(rows, "Own risk of material of unknown origin", method.unknownOwn());
        origins(rows, "Own risk of proven recycled material", method.recycledOwn());
        return new Grid(
                "The numbers of the method: defaults of ours, calibrated on nothing yet",
                List.of(Grid.Column.text("Number"), Grid.Column.text("Value")),
                rows,
                "In permille unless said otherwise; ranges are low, point, high. Strength and prior of each rule stand"
                        + " in the rule set: adit rules show RULE prints them.");
    }

    private static void row(List<List<String>> rows, String name, String value) {
        rows.add(List.of(name, value));
    }

    private static String told(Range range) {
        return range.low() + ", " + range.point() + ", " + range.high();
    }

    private static String told(Knot knot) {
        return knot.likelihood() + " \u2192 " + knot.weight();
    }

    private static String told(Theme theme) {
        Severity severity = theme.severity();
        return severity.level() + " of 100 (scale " + severity.scale() + ", scope " + severity.scope()
                + ", irremediability " + severity.irremediability() + ")"
                + (theme.mitigable() ? "" : "; no control touches it");
    }

    private static void origins(List<List<String>> rows, String name, Map<String, Map<String, Range>> own) {
        new TreeMap<>(own)
                .forEach((commodity, byTheme) -> new TreeMap<>(byTheme).forEach((theme, range) -> {
                    String which = commodity.equals("*") ? "" : ", " + commodity;
                    row(rows, name + which + " (" + theme + ")", told(range));
                }));
    }

    private static Grid gradesOfEvidence() {
        return new Grid(
                "Grades of evidence, an order of our own",
                List.of(Grid.Column.text("Grade"), Grid.Column.text("How it is known")),
                List.of(
                        List.of("A", "seen at the place by an independent third party"),
                        List.of("B", "audited or verified by a scheme or an authority"),
                        List.of("C", "documented by the actor or its buyer, with papers"),
                        List.of("D", "said by the actor itself"),
                        List.of("E", "hearsay, or nobody says how it is known")),
                "");
    }
}
