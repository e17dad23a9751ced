package dev.adit.read;

import dev.adit.identity.Decisions;
import dev.adit.identity.IdentifierCheck;
import dev.adit.identity.IdentifierKind;
import dev.adit.identity.Party;
import dev.adit.identity.Resolution;
import dev.adit.identity.WhoIsWho;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.NetworkBuilder;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The checked identifiers of actors that tables and documents describe, by which files of suppliers may mean them. */
final class KnownIdentifiers {
    /** What the columns of {@code actors.csv} hold. */
    static final List<Column> COLUMNS = List.of(
            new Column("cid", IdentifierKind.CID),
            new Column("duns", IdentifierKind.DUNS),
            new Column("lei", IdentifierKind.LEI),
            new Column("register_number", IdentifierKind.NATIONAL_REGISTER),
            new Column("vat", IdentifierKind.VAT));

    private final Map<String, List<Party.Identifier>> ofActor = new HashMap<>();
    private final Map<String, Set<String>> byCid = new HashMap<>();

    /** A column, and what it holds. */
    record Column(String heading, IdentifierKind kind) {}

    /** Of actors that are one, the one to whom what suppliers say goes. */
    private final Map<String, String> named = new HashMap<>();

    /** Notes what a row says of an actor; one that fails its check is told and proves nothing. */
    void add(Row row, String actor) {
        for (Column column : COLUMNS) {
            String text = row.text(column.heading());
            if (text.isEmpty()) continue;
            IdentifierKind kind = column.kind();
            IdentifierCheck check = kind.check(text);
            if (check.status() == IdentifierCheck.Status.INVALID)
                row.spoilt(
                        Code.I02,
                        column.heading(),
                        "not a valid " + kind.word() + ": " + check.reason(),
                        "correct it; until then it proves nothing");
            if (check.status() == IdentifierCheck.Status.DAMAGED)
                row.spoilt(Code.I01, column.heading(), "the " + kind.word() + " was mended: " + check.reason(), null);
            if (check.isUsable()) add(actor, new Party.Identifier(kind, check.canonical(), row.at(column.heading())));
        }
    }

    /** Notes a sound identifier in its canonical form; one that is known already is not kept twice. */
    void add(String actor, Party.Identifier identifier) {
        List<Party.Identifier> known = ofActor.computeIfAbsent(actor, fresh -> new ArrayList<>());
        boolean isKnown = known.stream()
                .anyMatch(one -> one.kind() == identifier.kind() && one.text().equals(identifier.text()));
        if (isKnown) return;
        known.add(identifier);
        if (identifier.kind() == IdentifierKind.CID)
            byCid.computeIfAbsent(identifier.text(), fresh -> new TreeSet<>()).add(actor);
    }

    /**
     * The id of the one actor that a smelter's identification stands for, of several that are one the first; the
     * identification itself if there is none, or if they are kept apart.
     */
    String holderOf(String cid) {
        Set<String> holders = new TreeSet<>();
        for (String holder : byCid.getOrDefault(cid, Set.of())) holders.add(named.getOrDefault(holder, holder));
        return holders.size() == 1 ? holders.iterator().next() : cid;
    }

    /** An actor as a record; an id that is a smelter's identification identifies it too. */
    Party party(Actor actor) {
        String id = actor.id().text();
        List<Party.Identifier> identifiers = new ArrayList<>(ofActor.getOrDefault(id, List.of()));
        // of anybody else it names the smelter that it deals with, perhaps with others
        if (!isPlant(actor)) identifiers.removeIf(one -> one.kind() == IdentifierKind.CID);
        boolean isKnown = identifiers.stream().anyMatch(one -> one.kind() == IdentifierKind.CID);
        if (!isKnown)
            ownCid(actor).ifPresent(own -> identifiers.add(new Party.Identifier(IdentifierKind.CID, own, actor.at())));
        return new Party(id, actor.name(), actor.country(), "", identifiers, actor.at());
    }

    /** The records of all actors that bear an identifier, in their order. */
    List<Party> parties(NetworkBuilder network) {
        List<Party> parties = new ArrayList<>();
        for (int number = 0; number < network.actors(); number++) {
            Party party = party(network.actor(number));
            if (!party.identifiers().isEmpty()) parties.add(party);
        }
        return parties;
    }

    /** Tells which actors share an identifier, and which share one and cannot be one; where suppliers sent nothing. */
    void tell(NetworkBuilder network, Decisions decisions, Problems problems) {
        tell(Resolution.proven(parties(network), decisions, problems), network, problems);
    }

    /** Tells which of the actors that tables describe are one: none is taken out of the network for it. */
    void tell(List<WhoIsWho.Group> groups, NetworkBuilder network, Problems problems) {
        for (WhoIsWho.Group group : groups) {
            List<String> known = group.members().stream()
                    .filter(id -> network.number(id) >= 0)
                    .toList();
            for (String one : known) note(network.actor(network.number(one)), known.get(0));
            for (String more : known.subList(Math.min(1, known.size()), known.size()))
                problems.add(
                        Code.I17,
                        at(more, network),
                        "'" + Row.shown(more) + "' is one with '" + Row.shown(known.get(0)) + "' by "
                                + proof(group, more).orElse("what joins both with others")
                                + "; both stay, and what files of suppliers say goes to the latter",
                        "describe it once, or correct the identifier");
        }
    }

    private void note(Actor actor, String first) {
        String id = actor.id().text();
        named.put(id, first);
        ownCid(actor)
                .ifPresent(own ->
                        byCid.computeIfAbsent(own, fresh -> new TreeSet<>()).add(id));
    }

    /** A plant's id, if that is a smelter's identification. */
    private static Optional<String> ownCid(Actor actor) {
        if (!isPlant(actor)) return Optional.empty();
        IdentifierCheck own = IdentifierKind.CID.check(actor.id().text());
        return own.isUsable() ? Optional.of(own.canonical()) : Optional.empty();
    }

    private static boolean isPlant(Actor actor) {
        return actor.kind() == ActorKind.SMELTER
                || actor.kind() == ActorKind.REFINER
                || actor.kind() == ActorKind.RECYCLER;
    }

    private static Optional<String> proof(WhoIsWho.Group group, String member) {
        return group.links().stream()
                .filter(link -> link.right().equals(member) || link.left().equals(member))
                .map(WhoIsWho.Link::proof)
                .findFirst();
    }

    private static Position at(String id, NetworkBuilder network) {
        return network.actor(network.number(id)).at();
    }
}
