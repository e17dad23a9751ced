package dev.adit.cli.report;

import dev.adit.waiver.AppliedWaivers;
import dev.adit.waiver.StandingWaiver;
import dev.adit.waiver.Waiver;
import java.util.ArrayList;
import java.util.List;

/** Every waiver that was given, in force or not. */
final class Waived {
    private Waived() {}

    static Grid of(Ground ground) {
        AppliedWaivers applied = ground.assessment.waivers().applied();
        List<List<String>> rows = new ArrayList<>();
        for (StandingWaiver standing : applied.list()) rows.add(row(standing, ground.names));
        return new Grid(
                "What was let pass, in the order of the file",
                List.of(
                        Grid.Column.text("Rule and actor"),
                        Grid.Column.text("State"),
                        Grid.Column.text("Reason"),
                        Grid.Column.text("Approved by"),
                        Grid.Column.text("Ticket"),
                        Grid.Column.text("Last day")),
                rows,
                applied.isGiven()
                        ? "A waiver changes no finding and no score on this page, but those that say \u201Cwith waivers\u201D."
                                + " Findings of worst forms cannot be waived."
                        : "");
    }

    private static List<String> row(StandingWaiver standing, Names names) {
        Waiver waiver = standing.waiver();
        String state = standing.state().word() + (standing.expiresSoon() ? ", expires soon" : "");
        return List.of(
                waiver.rule() + " at " + names.of(waiver.actor()),
                Words.capital(state) + (standing.because().isEmpty() ? "" : ": " + standing.because()),
                Words.sentence(waiver.reason()),
                Words.name(waiver.approver()),
                Words.name(waiver.ticket()),
                waiver.expires().toString());
    }
}
