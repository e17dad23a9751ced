package dev.adit.cli;

import dev.adit.network.Flow;
import dev.adit.network.Network;
import dev.adit.problem.Spelling;
import dev.adit.table.Attribute;
import dev.adit.table.Vocabulary;
import dev.adit.value.Days;
import dev.adit.value.Scenario;
import dev.adit.whatif.Goal;
import dev.adit.whatif.SupposedAnswer;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads what a command line supposes: answers, ended flows, goals. Whatever is wrong is a fault of the command line. */
final class Suppositions {
    private static final int HIGHEST = 1000;

    private final Network network;
    private final NamedActors named;
    private final CommandSpec spec;

    Suppositions(Network network, CommandSpec spec) {
        this.network = network;
        this.named = new NamedActors(network, spec);
        this.spec = spec;
    }

    /** {@code ACTOR.ATTRIBUTE=VALUE}; ids may hold dots, attributes and values hold no sign of equality. */
    SupposedAnswer answer(String said, Vocabulary vocabulary) {
        int equals = said.indexOf('=');
        int dot = equals < 0 ? -1 : said.lastIndexOf('.', equals);
        if (dot < 1)
            throw fault("--set takes ACTOR.ATTRIBUTE=VALUE, such as MS-KANDA.children_working=no, not '" + said + "'");
        int actor = named.number(said.substring(0, dot));
        String name = said.substring(dot + 1, equals);
        OptionalInt place = vocabulary.place(name);
        if (place.isEmpty())
            throw fault("unknown attribute '" + name + "'; " + Spelling.hint(name, vocabulary.names()));
        Attribute attribute = vocabulary.at(place.getAsInt());
        OptionalLong cell = attribute.cell(said.substring(equals + 1));
        if (cell.isEmpty())
            throw fault("'" + said.substring(equals + 1) + "' is not an answer to '" + name + "'; allowed: "
                    + attribute.allowed());
        return new SupposedAnswer(actor, place.getAsInt(), cell.getAsLong());
    }

    /** {@code SELLER>BUYER}, or with {@code :COMMODITY} behind it; every flow between the two that is in force. */
    BitSet dropped(List<String> said, LocalDate asOf) {
        BitSet dropped = new BitSet();
        for (String one : said) {
            int before = dropped.cardinality();
            for (int flow = 0; flow < network.flows(); flow++) if (isMeant(one, flow, asOf)) dropped.set(flow);
            if (dropped.cardinality() == before)
                throw fault("--drop-flow takes SELLER>BUYER or SELLER>BUYER:COMMODITY of a flow in force; there is none"
                        + " for '" + one + "'");
        }
        return dropped;
    }

    private boolean isMeant(String said, int number, LocalDate asOf) {
        if (!network.isInForce(number, Days.of(asOf))) return false;
        Flow flow = network.flow(number);
        String pair = flow.seller() + ">" + flow.buyer();
        return said.equals(pair) || said.equals(pair + ":" + flow.commodity());
    }

    /** {@code ACTOR<SCORE}, of the score that is likely. */
    Goal goal(String said) {
        int less = said.lastIndexOf('<');
        String line = said.substring(less + 1).strip();
        if (less < 1 || !line.matches("[0-9]{1,4}") || Integer.parseInt(line) > HIGHEST)
            throw fault("--goal takes ACTOR<SCORE in quotes, such as 'CY-VOLTALINE<600', not '" + said + "'");
        return new Goal(named.number(said.substring(0, less).strip()), Scenario.POINT, Integer.parseInt(line));
    }

    private ParameterException fault(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
