package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.problem.Code;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The sheet of questions that {@code adit ask} writes, when it comes back: a question a row, the blank ones said nothing.
 * What concerns flows is no answer about an actor, and the row says which file to change instead.
 */
final class AnswersFormat implements InputFormat {
    /** What the sheet has in place of an attribute where a question is about flows. */
    private static final Set<String> OF_FLOWS = Set.of("link", "origin", "recycled");

    @Override
    public String id() {
        return "answers";
    }

    @Override
    public Phase phase() {
        return Phase.FACTS;
    }

    @Override
    public boolean recognises(Headings headings) {
        return headings.has("actor", "attribute", "answer");
    }

    @Override
    public Set<String> headings() {
        return Set.of(
                "rank",
                "worth",
                "if_good",
                "if_bad",
                "suppliers",
                "ask",
                "ask_name",
                "actor",
                "actor_name",
                "actor_kind",
                "why",
                "rules",
                "question",
                "attribute",
                "allowed",
                "answer",
                "answered_on",
                "source",
                "grade",
                "change_in");
    }

    @Override
    public Set<String> required() {
        return Set.of("actor", "attribute", "answer", "answered_on");
    }

    @Override
    public boolean takesAttributes() {
        return false;
    }

    @Override
    public void read(InputTable table, Intake intake, Intake.Tally tally) {
        TableShape.eachRow(table, intake, tally, row -> {
            if (row.text("answer").isEmpty()) tally.ignored++;
            else if (OF_FLOWS.contains(row.text("attribute"))) ofFlows(row);
            else answer(row, intake);
        });
    }

    private static void ofFlows(Row row) {
        String where = row.text("change_in");
        row.reject(
                Code.D18,
                "attribute",
                "an answer about flows is not taken from here",
                "change " + (where.isEmpty() ? "flows.csv" : Row.shown(where))
                        + ": link VERIFIED with papers, NONE if there is no such flow, a row with its share for each"
                        + " supplier that was named");
    }

    private static void answer(Row row, Intake intake) {
        int actor = intake.actor(row, "actor");
        OptionalInt attribute = intake.attribute(row, "attribute");
        if (attribute.isEmpty() || intake.vocabulary.at(attribute.getAsInt()).countsChildren()) row.withhold("answer");
        row.required("answered_on");
        Claims.Origin origin = intake.origin(row, "answered_on");
        if (row.isRejected() || actor < 0 || attribute.isEmpty()) return;
        String name = intake.vocabulary.at(attribute.getAsInt()).name();
        intake.answer(row, actor, name, "answer", graded(origin, row));
    }

    /** Who signs an answer and gives no grade has said it; without a name it is hearsay. */
    private static Claims.Origin graded(Claims.Origin origin, Row row) {
        if (!row.text("grade").isEmpty() || row.text("source").isEmpty()) return origin;
        return new Claims.Origin(
                origin.observedOn(),
                origin.validUntil(),
                origin.source(),
                EvidenceGrade.D,
                origin.file(),
                origin.line());
    }
}
