package dev.adit.read;

import dev.adit.network.Target;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import java.util.Set;

/** {@code suppliers.csv}: the actors to score, a row each, with a weight such as spend or mass. */
final class SuppliersFormat implements InputFormat {
    private static final long USUAL_WEIGHT = 1;

    @Override
    public String id() {
        return "suppliers";
    }

    @Override
    public Phase phase() {
        return Phase.TARGETS;
    }

    @Override
    public boolean recognises(Headings headings) {
        return headings.has("id") && !headings.has("kind") && headings.hasAny("weight", "spend", "name");
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
    public void read(CsvTable table, Intake intake, Intake.Tally tally) {
        String weightHeading = table.headings().has("weight") ? "weight" : "spend";
        TableShape.eachRow(table, intake, tally, row -> {
            int actor = intake.actor(row, "id");
            Long weight = row.whole(weightHeading);
            row.country("country");
            if (actor < 0 || row.isRejected()) return;
            String id = intake.network.actor(actor).id().text();
            Position first = intake.targetAt.putIfAbsent(id, row.at());
            if (first == null) intake.targets.add(new Target(id, weight == null ? USUAL_WEIGHT : weight));
            else
                intake.fatal.add(
                        Code.D19,
                        row.at("id"),
                        "'" + id + "' stands at " + first + " already",
                        "add the weights up in one row");
        });
    }
}
