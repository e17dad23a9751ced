package dev.adit.read;

import dev.adit.network.Target;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code suppliers.csv}: the actors to score, a row each, with a weight such as spend or mass. */
final class SuppliersFormat implements InputFormat {
    private static final long USUAL_WEIGHT = 1;

    /** Fewer digits than a long holds. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}([.][0-9]{1,15})?");

    @Override
    public String id() {
        return "suppliers";
    }

    @Override
    public Phase phase() {
        return Phase.TARGETS;
    }

    /** Only with a weight, and with no column that this table does not have: whom to score is not guessed from a list. */
    @Override
    public boolean recognises(Headings headings) {
        return headings.has("id") && headings.hasAny("weight", "spend") && headings.areAllOf(headings());
    }

    @Override
    public Set<String> headings() {
        return Set.of("id", "name", "country", "weight", "spend");
    }

    @Override
    public Set<String> required() {
        return Set.of("id");
    }

    @Override
    public boolean takesAttributes() {
        return false;
    }

    @Override
    public void read(InputTable table, Intake intake, Intake.Tally tally) {
        String weightHeading = table.headings().has("weight") ? "weight" : "spend";
        TableShape.eachRow(table, intake, tally, row -> {
            int actor = intake.actor(row, "id");
            long weight = weight(row, weightHeading);
            row.country("country", intake.countries);
            if (actor < 0 || row.isRejected()) return;
            String id = intake.network.actor(actor).id().text();
            Position first = intake.targetAt.putIfAbsent(id, row.at());
            if (first == null) intake.targets.add(new Target(id, weight));
            else
                intake.fatal.add(
                        Code.D19,
                        row.at("id"),
                        "'" + id + "' stands at " + first + " already",
                        "add the weights up in one row");
        });
    }

    /** Rounded to whole units; what cannot be read costs no more than the weight, for it is in no score. */
    private static long weight(Row row, String heading) {
        String text = row.text(heading);
        if (text.isEmpty()) return USUAL_WEIGHT;
        if (NUMBER.matcher(text).matches())
            return new BigDecimal(text).setScale(0, RoundingMode.HALF_UP).longValueExact();
        row.spoilt(
                Code.D14,
                heading,
                "'" + Row.shown(text) + "' is not a number from 0; the weight is 1",
                "write digits, with a point before decimals and nothing between thousands");
        return USUAL_WEIGHT;
    }
}
