package dev.adit.template;

import dev.adit.grid.Repair;
import dev.adit.problem.Position;
import java.util.List;
import java.util.Map;

/**
 * A workbook as it was read: what it declares, and what is needed to check that.
 *
 * @param company whether each cell of the company block is filled
 * @param minerals what the workbook declares, in order; fixed by the template where nobody can choose
 * @param otherMinerals the text for minerals outside the menu; empty if blank
 * @param dateWritten the effective date as it stands there, whether or not it could be read; empty if blank or if it holds
 *     anything but digits, separators and names of months
 * @param flaws cells that are hard to read or damaged, in the order of sheets and rows
 * @param mendedIds in the order of rows; each is a repair as well
 * @param repairs what was read otherwise than it is written
 */
public record Reading(
        Detection detection,
        Declaration declaration,
        Map<CompanyField, Presence> company,
        List<ScopeMineral> minerals,
        String otherMinerals,
        String dateWritten,
        List<Flaw> flaws,
        List<MendedId> mendedIds,
        List<Repair> repairs) {
    /** A cell that is damaged or too long; what it says is not repeated. */
    public record Flaw(Position at, String what) {}

    /** An identification that was mended, as it was written and as it is read. */
    public record MendedId(Position at, String written, String id) {}

    /** The layout by which it was read. */
    Layout layout() {
        return Layouts.named(detection.layout()).orElseThrow();
    }

    /** Whether the supplier has put anything of its own into it. */
    public boolean isFilled() {
        boolean answered =
                declaration.answers().stream().anyMatch(answer -> !answer.text().isEmpty());
        return answered
                || !declaration.company().isEmpty()
                || !declaration.smelters().isEmpty()
                || !declaration.mines().isEmpty()
                || !declaration.products().isEmpty();
    }
}
