package dev.adit.cli;

import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.problem.Spelling;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the actors that a command line names: by id, or by a name that only one of them has. */
final class NamedActors {
    private final Network network;
    private final CommandSpec spec;

    NamedActors(Network network, CommandSpec spec) {
        this.network = network;
        this.spec = spec;
    }

    /** The actor's number; refused as a fault of the command line if it is none, or may be several. */
    int number(String said) {
        int number = network.number(said);
        if (number >= 0) return number;
        List<String> ids = new ArrayList<>();
        for (Actor actor : network.actors())
            if (actor.name().equalsIgnoreCase(said)) ids.add(actor.id().text());
        if (ids.size() == 1) return network.number(ids.get(0));
        throw new ParameterException(spec.commandLine(), ids.isEmpty() ? unknown(said) : several(said, ids));
    }

    private String unknown(String said) {
        List<String> known = new ArrayList<>();
        for (Actor actor : network.actors()) {
            known.add(actor.id().text());
            known.add(actor.name());
        }
        return "no actor of the inputs has the id or name '" + said + "'; "
                + Spelling.nearest(said, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("ids are what the inputs call them; 'adit score' lists the suppliers");
    }

    private static String several(String said, List<String> ids) {
        return "several actors are called '" + said + "'; give an id: " + String.join(", ", ids);
    }
}
