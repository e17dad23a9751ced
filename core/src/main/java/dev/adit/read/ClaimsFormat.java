package dev.adit.read;

import dev.adit.claim.Claims;
import java.util.OptionalInt;
import java.util.Set;

/** {@code claims.csv}: an answer a row. A blank value says that somebody asked and got no answer: it is no claim. */
final class ClaimsFormat implements InputFormat {
    @Override
    public String id() {
        return "claims";
    }

    @Override
    public Phase phase() {
        return Phase.FACTS;
    }

    @Override
    public boolean recognises(Headings headings) {
        return headings.has("actor", "attribute", "value");
    }

    @Override
    public Set<String> headings() {
        return Set.of("actor", "attribute", "value", "observed_on", "valid_until", "source", "grade");
    }

    @Override
    public Set<String> required() {
        return Set.of("actor", "attribute", "value", "observed_on");
    }

    @Override
    public boolean takesAttributes() {
        return false;
    }

    @Override
    public void read(InputTable table, Intake intake, Intake.Tally tally) {
        TableShape.eachRow(table, intake, tally, row -> {
            int actor = intake.actor(row, "actor");
            OptionalInt attribute = intake.attribute(row, "attribute");
            if (mayCountChildren(attribute, intake)) row.withhold("value");
            row.required("observed_on");
            Claims.Origin origin = intake.origin(row, "observed_on");
            if (row.isRejected() || actor < 0 || attribute.isEmpty()) return;
            if (row.text("value").isEmpty()) tally.ignored++;
            else
                intake.answer(
                        row, actor, intake.vocabulary.at(attribute.getAsInt()).name(), "value", origin);
        });
    }

    private static boolean mayCountChildren(OptionalInt attribute, Intake intake) {
        return attribute.isEmpty() || intake.vocabulary.at(attribute.getAsInt()).countsChildren();
    }
}
