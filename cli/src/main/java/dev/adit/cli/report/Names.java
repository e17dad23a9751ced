package dev.adit.cli.report;

import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.spread.Material;

/** What actors, and the states and sources of paths, are called on the page. */
final class Names {
    /** In a state: none is known. */
    private static final String NO_COMMODITY = "-";

    private final Network network;

    Names(Network network) {
        this.network = network;
    }

    /** An actor by its number. */
    String actor(int number) {
        return Words.name(network.actors().get(number).name());
    }

    /** The actor of a state {@code actor|commodity|stream}; negative for a virtual source. */
    int number(String state) {
        return network.number(state.substring(0, state.indexOf('|')));
    }

    boolean isVirtual(String state) {
        return number(state) < 0;
    }

    /** The name of a state, or of a source that is an actor's id or {@code ?unknown|commodity}. */
    String of(String state) {
        int bar = state.indexOf('|');
        int actor = network.number(bar < 0 ? state : state.substring(0, bar));
        if (actor >= 0) return actor(actor);
        if (bar < 0) return Words.name(state);
        return state.startsWith("?recycled") ? "recycled " + commodity(state) : commodity(state) + " of unknown origin";
    }

    static String commodity(String state) {
        int begin = state.indexOf('|') + 1;
        int end = state.indexOf('|', begin);
        String commodity = end < 0 ? state.substring(begin) : state.substring(begin, end);
        return commodity.equals(NO_COMMODITY) ? commodity : Words.spaced(commodity);
    }

    /** What it is, where, and what passes through it there. */
    String kind(String state) {
        int actor = number(state);
        if (actor < 0) return state.startsWith("?recycled") ? "no actor: recycled feed" : "no actor: origin not known";
        return commodity(state).equals(NO_COMMODITY) ? kind(actor) : kind(actor) + ", " + material(state);
    }

    /** What passes through a state: the commodity, with the stream in which it is kept apart, if it is. */
    static String material(String state) {
        String stream = state.substring(state.lastIndexOf('|') + 1);
        return stream.equals(Material.POOL) ? commodity(state) : commodity(state) + " (" + Words.name(stream) + ")";
    }

    private String kind(int number) {
        Actor actor = network.actors().get(number);
        String kind = Words.kind(actor.kind());
        return actor.country() == null ? kind : kind + " " + actor.country().code();
    }

    String id(int number) {
        return network.actors().get(number).id().text();
    }

    Network network() {
        return network;
    }
}
