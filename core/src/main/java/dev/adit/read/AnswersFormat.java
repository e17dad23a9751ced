package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.problem.Code;
import dev.adit.table.Attribute;
import dev.adit.table.AttributeType;
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
        return headings.has("actor", "attribute", Claims.ANSWER);
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
                Claims.ANSWER,
                "answered_on",
                "source",
                "grade",
                "change_in");
    }

    @Override
    public Set<String> required() {
        return Set.of("actor", "attribute", Claims.ANSWER, "answered_on");
    }

    @Override
    public boolean takesAttributes() {
        return false;
    }

    @Override
    public void read(InputTable table, Intake intake, Intake.Tally tally) {
        OwnGrades grades = new OwnGrades();
        TableShape.eachRow(table, intake, tally, row -> {
            if (row.text(Claims.ANSWER).isEmpty()) tally.ignored++;
            else if (OF_FLOWS.contains(row.text("attribute"))) ofFlows(row);
            else answer(row, intake, grades);
        });
        grades.tell(intake.problems);
    }

    private static void ofFlows(Row row) {
        String where = row.text("change_in");
        row.reject(
                Code.D18,
                "attribute",
                "an answer about flows is not taken from here",
                "change "
                        + (where.isEmpty() ? "flows.csv, which the sheet for the house names by row" : Row.shown(where))
                        + ": link VERIFIED with papers, NONE if there is no such flow, a row with its share for each"
                        + " supplier that was named");
    }

    private static void answer(Row row, Intake intake, OwnGrades grades) {
        int actor = intake.actor(row, "actor");
        OptionalInt attribute = intake.attribute(row, "attribute");
        if (attribute.isEmpty() || intake.vocabulary.at(attribute.getAsInt()).countsChildren())
            row.withhold(Claims.ANSWER);
        row.required("answered_on");
        Claims.Origin origin = intake.origin(row, "answered_on");
        if (row.isRejected() || actor < 0 || attribute.isEmpty()) return;
        Attribute about = intake.vocabulary.at(attribute.getAsInt());
        String said = row.text(Claims.ANSWER);
        String word = about.type() == AttributeType.TRUTH ? TruthWords.english(said) : said;
        intake.answer(row, actor, about.name(), Claims.ANSWER, word, grades.of(origin, row));
    }
}
