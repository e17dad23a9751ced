package dev.adit.read;

import dev.adit.identity.IdentifierKind;
import dev.adit.network.ActorKind;
import dev.adit.network.Custody;
import dev.adit.network.Flow;
import dev.adit.network.Link;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.smelter.ConsolidatedSmelter;
import dev.adit.smelter.Consolidation;
import dev.adit.template.MineRow;
import dev.adit.template.Reading;
import dev.adit.value.Minerals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The smelters and mines of declarations as actors, with what flows from them to those who declare. A declaration for
 * a whole company says that a smelter may be in a product; one for a product says that it is.
 */
final class DeclaredFlows {
    private final Intake intake;
    private final Newcomers newcomers;
    private final ReadOptions options;
    private final OlderDeclarations older;
    private final Map<String, Reading> byFile = new HashMap<>();
    private final Map<String, String> smelterIds = new TreeMap<>();
    private final Map<String, TreeSet<String>> metals = new TreeMap<>();

    /** Smelters by metal and what a Mine List may call them: their id or their name. */
    private final Map<String, Set<ConsolidatedSmelter>> byName = new HashMap<>();

    /** @param older which of the readings a newer one replaces, and for which metals */
    DeclaredFlows(
            Intake intake, Newcomers newcomers, ReadOptions options, List<Reading> readings, OlderDeclarations older) {
        this.older = older;
        this.intake = intake;
        this.newcomers = newcomers;
        this.options = options;
        for (Reading reading : readings) byFile.put(reading.declaration().file(), reading);
    }

    void tell(Consolidation smelters) {
        for (ConsolidatedSmelter smelter : smelters.smelters()) name(smelter);
        for (ConsolidatedSmelter smelter : smelters.smelters()) tell(smelter);
        byFile.values().stream()
                .sorted((one, other) ->
                        one.declaration().file().compareTo(other.declaration().file()))
                .forEach(this::tellMines);
    }

    private void name(ConsolidatedSmelter smelter) {
        String id = smelter.id().isEmpty()
                ? Newcomers.id("smelter/" + smelter.key())
                : intake.identifiers.holderOf(smelter.id());
        smelterIds.put(smelter.key(), id);
        if (current(smelter).isEmpty() && intake.network.number(id) < 0) return;
        intake.minerals.of(smelter.metal()).ifPresent(metal -> {
            metals.computeIfAbsent(id, fresh -> new TreeSet<>()).add(metal);
            for (String text : List.of(smelter.id(), smelter.name()))
                byName.computeIfAbsent(metal + "\n" + Minerals.fold(text), fresh -> new LinkedHashSet<>())
                        .add(smelter);
        });
    }

    private int actor(ConsolidatedSmelter smelter) {
        String id = smelterIds.getOrDefault(smelter.key(), smelter.key());
        TreeSet<String> handled = metals.getOrDefault(id, new TreeSet<>());
        ActorKind kind = handled.equals(new TreeSet<>(List.of("gold"))) ? ActorKind.REFINER : ActorKind.SMELTER;
        Position at = smelter.sources().get(0);
        return newcomers.add(id, kind, smelter.name().isEmpty() ? id : smelter.name(), smelter.country(), handled, at);
    }

    private void tell(ConsolidatedSmelter smelter) {
        List<Position> sources = current(smelter);
        if (sources.isEmpty()) return;
        int seller = actor(smelter);
        Optional<String> metal = intake.minerals.of(smelter.metal());
        TreeSet<String> told = new TreeSet<>();
        for (Position at : sources) {
            Reading reading = byFile.get(fileOf(at));
            if (reading == null || metal.isEmpty() || !told.add(fileOf(at))) continue;
            flow(
                    seller,
                    intake.network.number(newcomers.actorOf(DeclaredActors.record(reading))),
                    metal.get(),
                    reading,
                    at);
        }
        if (isIdentified(smelter) && told.size() > 0) {
            Position at = sources.get(0);
            Reading reading = byFile.get(fileOf(at));
            if (reading != null)
                intake.told(
                        seller,
                        "smelter_identified",
                        "yes",
                        DeclaredActors.origin(reading, at),
                        DeclaredActors.column(at));
        }
    }

    private List<Position> current(ConsolidatedSmelter smelter) {
        return smelter.sources().stream()
                .filter(at -> byFile.containsKey(fileOf(at)))
                .filter(at -> !older.isReplaced(fileOf(at), smelter.metal()))
                .toList();
    }

    /** An id that no look-up has, or that disagrees with its name, identifies nobody. */
    private static boolean isIdentified(ConsolidatedSmelter smelter) {
        return switch (smelter.resolved()) {
            case ID_AND_NAME, NAME -> !smelter.id().isEmpty();
            case ID -> smelter.isListed() && smelter.findings().isEmpty();
            default -> false;
        };
    }

    /** A mine's own id counts across files only if it is one that a body gives; a name alone is no proof. */
    private static String mineId(MineRow row, Reading reading) {
        boolean isGlobal = IdentifierKind.ICGLR_MINE.check(row.id()).isUsable()
                || IdentifierKind.CID.check(row.id()).isUsable();
        if (isGlobal) return Newcomers.id(row.id());
        String own = row.id().isEmpty() ? Minerals.fold(row.mine()) + "/" + Minerals.fold(row.country()) : row.id();
        return Newcomers.id(reading.declaration().file() + "#mine/" + own);
    }

    private static String fileOf(Position at) {
        int sheet = at.file().lastIndexOf('[');
        return sheet < 0 ? at.file() : at.file().substring(0, sheet);
    }

    private void flow(int seller, int buyer, String metal, Reading reading, Position at) {
        if (seller < 0 || buyer < 0 || seller == buyer) return;
        Link link = reading.declaration().scope().equals("B") ? Link.DECLARED : Link.COMPANY;
        intake.network.add(
                seller,
                buyer,
                new Flow(
                        intake.network.actor(seller).id(),
                        intake.network.actor(buyer).id(),
                        metal,
                        null,
                        link,
                        Custody.UNKNOWN,
                        "",
                        null,
                        null,
                        null,
                        DeclaredActors.source(reading),
                        at));
    }

    private void tellMines(Reading reading) {
        for (MineRow row : reading.declaration().mines()) {
            Optional<String> metal = intake.minerals.of(row.metal());
            if (metal.isEmpty() || row.mine().isEmpty()) continue;
            if (older.isReplaced(reading.declaration().file(), row.metal())) continue;
            String id = mineId(row, reading);
            int mine = newcomers.add(
                    id,
                    ActorKind.MINE_SITE,
                    row.mine(),
                    SupplierFiles.country(row.country(), options),
                    new TreeSet<>(List.of(metal.get())),
                    row.at());
            List<ConsolidatedSmelter> buyers = buyers(row, metal.get());
            for (ConsolidatedSmelter buyer : buyers)
                flow(
                        mine,
                        intake.network.number(smelterIds.getOrDefault(buyer.key(), "")),
                        metal.get(),
                        reading,
                        row.at());
            if (buyers.isEmpty())
                intake.problems.add(
                        Code.W10,
                        row.at(),
                        "it cannot be told which listed smelter buys from this mine; it is kept without a buyer",
                        "name one smelter in the row as the Smelter List does, or give its CID");
        }
    }

    /** The smelters that a text names: as a whole, or each of its parts; none if a part is no smelter. */
    private List<ConsolidatedSmelter> buyers(MineRow row, String metal) {
        Optional<ConsolidatedSmelter> whole = named(row.smelters(), metal);
        if (whole.isPresent()) return List.of(whole.get());
        List<ConsolidatedSmelter> parts = new ArrayList<>();
        for (String part : row.smelters().split("[;,/\\r\\n]+", -1)) {
            if (part.isBlank()) continue;
            Optional<ConsolidatedSmelter> one = named(part, metal);
            if (one.isEmpty()) return List.of();
            parts.add(one.get());
        }
        return parts;
    }

    private Optional<ConsolidatedSmelter> named(String text, String metal) {
        String folded = Minerals.fold(text);
        Set<ConsolidatedSmelter> found = byName.getOrDefault(metal + "\n" + folded, Set.of());
        return found.size() == 1 && !folded.isEmpty()
                ? Optional.of(found.iterator().next())
                : Optional.empty();
    }
}
