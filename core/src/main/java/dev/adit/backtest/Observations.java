package dev.adit.backtest;

import dev.adit.claim.Claims;
import dev.adit.claim.Standing;
import dev.adit.network.Network;
import dev.adit.read.InputSet;
import dev.adit.table.Column;
import dev.adit.value.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Every dated answer to the outcome, one of an actor and day, in the order of days and actors.
 *
 * @param undated how many answers nobody dated
 * @param ofOtherKinds how many are of actors that cannot have the attribute
 */
record Observations(List<Observation> list, int undated, int ofOtherKinds) {

    /** Finds those up to the latest day that counts. */
    static Observations of(InputSet inputs, Outcome outcome, int latest) {
        Claims claims = inputs.claims();
        Network network = inputs.network();
        TreeSet<Integer> days = new TreeSet<>();
        int undated = 0;
        int strange = 0;
        boolean[] fits = fits(network, outcome);
        for (int claim = 0; claim < claims.size(); claim++) {
            if (claims.attribute(claim) != outcome.attribute()) continue;
            int day = claims.observedOn(claim);
            if (day == Days.UNKNOWN) undated++;
            else if (!fits[claims.actor(claim)]) strange++;
            else if (day <= latest) days.add(day);
        }
        List<Observation> list = new ArrayList<>();
        for (int day : days) add(claims, outcome, fits, day, list);
        return new Observations(List.copyOf(list), undated, strange);
    }

    private static boolean[] fits(Network network, Outcome outcome) {
        boolean[] fits = new boolean[network.actors().size()];
        for (int actor = 0; actor < fits.length; actor++)
            fits[actor] = outcome.asked()
                    .appliesTo()
                    .contains(network.actors().get(actor).kind().word());
        return fits;
    }

    /** Of several answers of a day the one that counts everywhere else counts here. */
    private static void add(Claims claims, Outcome outcome, boolean[] fits, int day, List<Observation> list) {
        Column column = Standing.of(
                        claims,
                        fits.length,
                        day,
                        claim -> claims.attribute(claim) == outcome.attribute() && claims.observedOn(claim) == day)
                .table()
                .columnToFill(outcome.attribute());
        for (int actor = 0; actor < fits.length; actor++)
            if (fits[actor] && column.isKnown(actor))
                list.add(new Observation(actor, day, outcome.isPositive(column.cell(actor))));
    }
}
