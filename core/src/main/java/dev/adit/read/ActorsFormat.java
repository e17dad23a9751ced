package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.problem.Code;
import dev.adit.problem.Spelling;
import dev.adit.table.Attribute;
import dev.adit.value.ActorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@code actors.csv}: an actor a row, with any attribute of the vocabulary as a column. */
final class ActorsFormat implements InputFormat {
    @Override
    public String id() {
        return "actors";
    }

    @Override
    public Phase phase() {
        return Phase.ACTORS;
    }

    @Override
    public boolean recognises(Headings headings) {
        return headings.has("id", "kind");
    }

    @Override
    public Set<String> headings() {
        Set<String> headings = new TreeSet<>();
        for (KnownIdentifiers.Column column : KnownIdentifiers.COLUMNS) headings.add(column.heading());
        headings.addAll(Set.of(
                "id",
                "kind",
                "name",
                "country",
                "region",
                "lat",
                "lon",
                "minerals",
                "observed_on",
                "valid_until",
                "source",
                "grade"));
        return headings;
    }

    @Override
    public Set<String> required() {
        return Set.of("id", "kind");
    }

    @Override
    public boolean takesAttributes() {
        return true;
    }

    @Override
    public void read(InputTable table, Intake intake, Intake.Tally tally) {
        List<String> answered = intake.vocabulary.attributes().stream()
                .map(Attribute::name)
                .filter(name -> table.headings().has(name))
                .toList();
        ActorRows rows = new ActorRows(intake);
        TableShape.eachRow(table, intake, tally, row -> {
            Optional<Actor> actor = actor(row, intake);
            Claims.Origin origin = intake.origin(row, "observed_on");
            if (actor.isPresent() && !row.isRejected()) rows.add(actor.get(), row, answered, origin);
            else rows.lost(row);
        });
    }

    private static Optional<Actor> actor(Row row, Intake intake) {
        Optional<ActorId> id = row.id("id");
        if (row.text("id").startsWith("?"))
            row.reject(Code.D15, "id", "ids that begin with '?' stand for what is not an actor", "choose another id");
        Optional<ActorKind> kind = kind(row);
        coordinate(row, "lat", 90);
        coordinate(row, "lon", 180);
        if (id.isEmpty() || kind.isEmpty()) return Optional.empty();
        String name = row.text("name").isEmpty() ? id.get().text() : row.text("name");
        String region = row.text("region");
        return Optional.of(new Actor(
                id.get(),
                kind.get(),
                name,
                row.country("country", intake.countries),
                region.isEmpty() ? null : region,
                minerals(row, intake),
                row.at()));
    }

    private static Optional<ActorKind> kind(Row row) {
        Optional<String> word = row.required("kind");
        Optional<ActorKind> kind = word.flatMap(ActorKind::of);
        if (word.isPresent() && kind.isEmpty())
            row.reject(
                    Code.D15,
                    "kind",
                    "'" + Row.shown(word.get()) + "' is not a kind of actor",
                    Spelling.hint(word.get(), ActorKind.words()));
        return kind;
    }

    /** Coordinates are checked but not kept: nothing is computed from them, and they can point to people. */
    private static void coordinate(Row row, String heading, int most) {
        String text = row.text(heading);
        if (text.isEmpty()
                || (text.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?") && Math.abs(Double.parseDouble(text)) <= most))
            return;
        row.spoilt(
                Code.D14,
                heading,
                "not degrees from -" + most + " to " + most,
                "write decimal degrees, such as -1.5846");
    }

    private static List<String> minerals(Row row, Intake intake) {
        Set<String> minerals = new TreeSet<>();
        for (String text : row.text("minerals").split("[;,]", -1)) {
            if (text.isBlank()) continue;
            Optional<String> mineral = intake.minerals.of(text);
            if (mineral.isPresent()) minerals.add(mineral.get());
            else
                row.spoilt(
                        Code.D17,
                        "minerals",
                        "unknown mineral '" + Row.shown(text.strip()) + "'",
                        Spelling.hint(text.strip(), intake.minerals.names()));
        }
        return new ArrayList<>(minerals);
    }
}
