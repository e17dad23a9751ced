package dev.adit.waiver;

import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.problem.Spelling;
import java.util.List;

/** A waiver of somebody who is in none of the inputs. */
final class UnknownActor {
    private UnknownActor() {}

    static void note(Waiver waiver, Network network, Problems problems) {
        List<Actor> actors = network.actors();
        String help = actors.stream()
                .filter(actor -> actor.name().equalsIgnoreCase(waiver.actor()))
                .map(actor -> "that is a name; its id is '" + actor.id().text() + "'")
                .findFirst()
                .or(() -> Spelling.nearest(
                                waiver.actor(),
                                actors.stream().map(actor -> actor.id().text()).toList())
                        .map(near -> "did you mean '" + near + "'?"))
                .orElse("correct the id, or take the entry out");
        problems.add(Code.V01, waiver.at(), "no actor '" + waiver.actor() + "' is in the inputs", help);
    }
}
