package dev.adit.read;

import dev.adit.grid.Repair;
import dev.adit.identity.Party;
import dev.adit.identity.Resolution;
import dev.adit.identity.WhoIsWho;
import dev.adit.mapping.MappedList;
import dev.adit.network.Actor;
import dev.adit.network.Target;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.smelter.Consolidation;
import dev.adit.smelter.Consolidator;
import dev.adit.smelter.Declared;
import dev.adit.smelter.DeclaringParty;
import dev.adit.smelter.FacilityList;
import dev.adit.template.Reading;
import dev.adit.value.Country;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What suppliers' own files say, kept until all of them are read: only then can be told which of them speak of one
 * company, and which smelters they share.
 */
final class SupplierFiles {
    private final List<Reading> declarations = new ArrayList<>();
    private final List<Listed> lists = new ArrayList<>();
    private final List<FacilityList> facilities;
    private final List<Repair> repairs = new ArrayList<>();
    private final ReadOptions options;

    /** Whether a table of the run says who is to be scored; then neither declarations nor lists do. */
    boolean hasTargets;

    /** A supplier list with what it is called and what became of it. */
    record Listed(String name, MappedList list) {}

    SupplierFiles(ReadOptions options) {
        this.options = options;
        this.facilities = new ArrayList<>(options.facilities());
    }

    void add(Reading reading) {
        declarations.add(reading);
        repairs.addAll(reading.repairs());
    }

    void add(String name, MappedList list, List<Repair> mended) {
        lists.add(new Listed(name, list));
        repairs.addAll(mended);
    }

    void add(List<Repair> mended) {
        repairs.addAll(mended);
    }

    void add(FacilityList list) {
        facilities.add(list);
    }

    boolean isEmpty() {
        return declarations.isEmpty() && lists.isEmpty();
    }

    /** Makes actors, flows, claims and targets of all of it; the actors of tables stand by then. */
    FromSuppliers tell(Intake intake) {
        declarations.sort(Comparator.comparing(reading -> reading.declaration().file()));
        lists.sort(Comparator.comparing(Listed::name));
        List<Party> parties = new ArrayList<>();
        for (Reading reading : declarations) parties.add(DeclaringParty.of(reading.declaration(), options.countries()));
        for (Listed one : lists) parties.addAll(ListedActors.parties(one));
        Set<String> taken = new HashSet<>();
        parties.forEach(party -> taken.add(party.id()));
        known(intake).stream().filter(party -> taken.add(party.id())).forEach(parties::add);
        WhoIsWho who = Resolution.of(parties, options.decisions(), intake.problems);
        KnownIdentifiers.tell(who.groups(), intake.network, intake.problems);
        Map<String, String> actorOf = actorOf(who, intake);
        Newcomers newcomers = new Newcomers(intake, actorOf, described(parties, who, intake));
        for (Listed one : lists) gather(one, newcomers, intake);
        for (Reading reading : declarations) {
            DeclaredActors.gather(reading, newcomers, intake.minerals);
            if (!hasTargets) newcomers.isTarget(DeclaredActors.record(reading), 0);
        }
        if (!hasTargets) scoreEndsOfChains(intake);
        newcomers.add();
        Consolidation smelters = smelters(newcomers, intake);
        new DeclaredFlows(intake, newcomers, options, current(newcomers, intake)).tell(smelters);
        for (Reading reading : declarations) {
            int actor = intake.network.number(newcomers.actorOf(DeclaredActors.record(reading)));
            DeclaredActors.tell(reading, actor, smelters, intake);
        }
        FacilityAudits.tell(facilities, intake);
        return fromSuppliers(parties, who, smelters);
    }

    /** The declarations that no newer one replaces. */
    private List<Reading> current(Newcomers newcomers, Intake intake) {
        Set<String> replaced = OlderDeclarations.replaced(
                declarations, reading -> newcomers.actorOf(DeclaredActors.record(reading)), intake.problems);
        return declarations.stream()
                .filter(reading -> !replaced.contains(reading.declaration().file()))
                .toList();
    }

    private void gather(Listed one, Newcomers newcomers, Intake intake) {
        ListedActors.gather(one, newcomers);
        ListedActors.tellWithoutMinerals(one, intake.problems);
        UnreadGoods.tell(one, intake.problems);
        if (!hasTargets) {
            ListedActors.target(one, newcomers, intake.problems);
            return;
        }
        intake.problems.add(
                Code.M16,
                Position.file(one.name()),
                "its suppliers are part of the network and not scored for their own sake, since a table of suppliers says who is: "
                        + one.list().suppliers().size(),
                "name those to be scored in suppliers.csv too, or leave that out to score all of them");
    }

    /** Whoever tables describe as selling to nobody is scored with or without lists: no file takes another's actors out. */
    private static void scoreEndsOfChains(Intake intake) {
        BitSet sellers = intake.network.sellers();
        for (int actor = sellers.nextClearBit(0);
                actor < intake.network.actors();
                actor = sellers.nextClearBit(actor + 1)) {
            Actor one = intake.network.actor(actor);
            if (intake.targetAt.putIfAbsent(one.id().text(), one.at()) == null)
                intake.targets.add(new Target(one.id().text(), 1));
        }
    }

    /** What schemes say of actors of tables, and what was mended in those, where suppliers sent nothing. */
    FromSuppliers tellTables(Intake intake) {
        FacilityAudits.tell(facilities, intake);
        return FromSuppliers.mended(sorted(repairs));
    }

    private static List<Repair> sorted(List<Repair> repairs) {
        return repairs.stream()
                .sorted(Comparator.comparing(Repair::at).thenComparing(Repair::what))
                .toList();
    }

    private FromSuppliers fromSuppliers(List<Party> parties, WhoIsWho who, Consolidation smelters) {
        Map<String, String> names = new TreeMap<>();
        for (Party party : parties) names.put(party.id(), party.name());
        Map<String, String> titles = new TreeMap<>();
        for (Reading reading : declarations)
            titles.put(reading.declaration().file(), reading.detection().title());
        return new FromSuppliers(titles, sorted(repairs), who, names, smelters);
    }

    /** Actors of tables, who may be meant too. */
    private static List<Party> known(Intake intake) {
        List<Party> known = new ArrayList<>();
        for (int number = 0; number < intake.network.actors(); number++) {
            var actor = intake.network.actor(number);
            if (actor.kind().isOrigin()) continue;
            known.add(intake.identifiers.party(actor));
        }
        return known;
    }

    /** Which actor a record is: that of a table if one of its group is in a table, else the group's first record. */
    private static Map<String, String> actorOf(WhoIsWho who, Intake intake) {
        Map<String, String> actors = new HashMap<>();
        for (WhoIsWho.Group group : who.groups()) {
            String id = group.members().stream()
                    .filter(member -> intake.network.number(member) >= 0)
                    .findFirst()
                    .orElse(Newcomers.id(group.id()));
            for (String member : group.members()) actors.put(member, id);
        }
        return actors;
    }

    /** The record that describes each actor which no table describes: one with a country if there is one. */
    private static Map<String, Party> described(List<Party> parties, WhoIsWho who, Intake intake) {
        Map<String, Party> byId = new HashMap<>();
        for (Party party : parties) byId.put(party.id(), party);
        Map<String, Party> described = new TreeMap<>();
        for (WhoIsWho.Group group : who.groups()) {
            if (group.members().stream().anyMatch(member -> intake.network.number(member) >= 0)) continue;
            List<Party> members = group.members().stream().map(byId::get).toList();
            Optional<Party> placed =
                    members.stream().filter(party -> party.country() != null).findFirst();
            described.put(Newcomers.id(group.id()), placed.orElse(members.get(0)));
        }
        return described;
    }

    private Consolidation smelters(Newcomers newcomers, Intake intake) {
        List<Declared> declared = declarations.stream()
                .map(reading -> new Declared(newcomers.actorOf(DeclaredActors.record(reading)), reading.declaration()))
                .toList();
        return Consolidator.consolidate(
                declared, options.lookups(), facilities, intake.minerals, options.countries(), intake.problems);
    }

    /** A country if a text names one only. */
    static @Nullable Country country(String text, ReadOptions options) {
        List<Country> found = text.isBlank() ? List.of() : options.countries().find(text.strip());
        return found.size() == 1 ? found.get(0) : null;
    }
}
