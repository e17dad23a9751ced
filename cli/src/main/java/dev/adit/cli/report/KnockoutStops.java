package dev.adit.cli.report;

import dev.adit.network.Network;
import dev.adit.rule.Method;
import dev.adit.value.Permille;
import java.util.ArrayList;
import java.util.List;

/** The boxes of a picture of the way an open finding of a worst form came: what the consequence is about. */
final class KnockoutStops {
    private final Names names;

    KnockoutStops(Names names) {
        this.names = names;
    }

    /** @param states of the path, the source first */
    List<PathPicture.Stop> of(List<String> states) {
        List<PathPicture.Stop> stops = new ArrayList<>();
        for (int i = 0; i < states.size(); i++)
            stops.add(new PathPicture.Stop(
                    names.of(states.get(i)),
                    names.kind(states.get(i)),
                    i == 0 ? "open finding" : Method.CRITICAL + ", " + Permille.ONE,
                    names.isVirtual(states.get(i)),
                    i == 0 ? List.of() : List.of(link(states.get(i - 1), states.get(i)), "passes it on")));
        return stops;
    }

    /** By the first flow between the two that is in the commodity. */
    private String link(String from, String to) {
        Network network = names.network();
        int seller = names.number(from);
        int buyer = names.number(to);
        if (seller == buyer || buyer < 0) return "may be mixed in";
        for (int place = 0; place < network.inCount(buyer); place++) {
            int flow = network.in(buyer, place);
            if (network.seller(flow) == seller
                    && Words.spaced(network.commodity(flow)).equals(Names.commodity(to)))
                return network.link(flow).spoken();
        }
        return "established";
    }
}
