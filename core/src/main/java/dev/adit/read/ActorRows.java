package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.network.Actor;
import dev.adit.problem.Code;
import java.util.List;

/**
 * Adds actors and what their rows answer. An id may come again, as when answers of several dates stand in rows of
 * their own; but if it is described otherwise nobody can tell which row is right, and nothing is scored.
 */
final class ActorRows {
    private final Intake intake;

    ActorRows(Intake intake) {
        this.intake = intake;
    }

    void add(Actor actor, Row row, List<String> answered, Claims.Origin origin) {
        if (!intake.network.add(actor)) compare(actor, row);
        int number = intake.network.number(actor.id().text());
        intake.identifiers.add(row, actor.id().text());
        for (String attribute : answered) intake.answer(row, number, attribute, attribute, origin);
    }

    private void compare(Actor actor, Row row) {
        Actor first = intake.network.actor(intake.network.number(actor.id().text()));
        if (description(first).equals(description(actor))) return;
        String what = "'" + actor.id() + "' is described otherwise at " + first.at();
        String help =
                "give each actor an id of its own, or the same kind, name, country, region and minerals in every row";
        intake.fatal.add(Code.D19, row.at("id"), what, help);
    }

    private static String description(Actor actor) {
        return String.join(
                "\n",
                actor.kind().word(),
                actor.name(),
                String.valueOf(actor.country()),
                String.valueOf(actor.region()),
                String.join(";", actor.minerals()));
    }

    /** Remembers that an actor's row was rejected, so that flows to it can say why it is missing. */
    void lost(Row row) {
        String id = row.text("id");
        if (!id.isEmpty()) intake.lostActors.put(id, row.line());
    }
}
