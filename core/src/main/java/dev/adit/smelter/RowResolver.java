package dev.adit.smelter;

import dev.adit.fact.Countries;
import dev.adit.identity.IdentifierCheck;
import dev.adit.identity.IdentifierKind;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.smelter.ConsolidatedSmelter.Rejected.Reason;
import dev.adit.smelter.ConsolidatedSmelter.Resolved;
import dev.adit.template.LookupRow;
import dev.adit.template.SmelterRow;
import dev.adit.value.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Brings one row of a Smelter List to its smelter. It never picks between two: what is open stays open and is told. */
final class RowResolver {
    /** Where a row belongs; {@code reason} is null unless it names no smelter. */
    record Outcome(
            String key,
            String metal,
            List<String> ids,
            Resolved resolved,
            @Nullable Reason reason,
            List<Problem> noted) {}

    private final LookupPool pool;
    private final SmelterNames names;
    private final Countries countries;

    RowResolver(LookupPool pool, SmelterNames names, Countries countries) {
        this.pool = pool;
        this.names = names;
        this.countries = countries;
    }

    Outcome resolve(String file, SmelterRow row) {
        Problems noted = new Problems();
        String metal = names.metal(row.metal());
        List<String> ids = ids(row, noted);
        if (metal.isEmpty()) return rejected(row, Reason.NO_METAL, "the row has no metal", noted);
        if (isNotIdentified(row))
            return rejected(row, Reason.NOT_IDENTIFIED, "the smelter is not yet identified", noted);
        List<String> byName = alias(row).isEmpty() ? List.of() : pool.ids(file, metal, alias(row));
        if (ids.isEmpty() && byName.isEmpty()) return unlisted(row, metal, noted);
        Resolved resolved = resolved(ids, byName);
        List<String> possible = possible(resolved, ids, byName);
        tell(row, metal, resolved, possible, noted);
        tellOverruled(file, row, metal, noted);
        if (possible.size() == 1) tellOfId(file, row, metal, possible.get(0), noted);
        return new Outcome(metal + " " + String.join("|", possible), metal, possible, resolved, null, noted.list());
    }

    private static Resolved resolved(List<String> ids, List<String> byName) {
        if (ids.size() > 1) return Resolved.DISAGREEING;
        if (ids.isEmpty()) return byName.size() > 1 ? Resolved.AMBIGUOUS : Resolved.NAME;
        if (byName.isEmpty()) return Resolved.ID;
        return byName.contains(ids.get(0)) ? Resolved.ID_AND_NAME : Resolved.DISAGREEING;
    }

    private static List<String> possible(Resolved resolved, List<String> ids, List<String> byName) {
        if (resolved == Resolved.ID || resolved == Resolved.ID_AND_NAME) return ids;
        TreeSet<String> all = new TreeSet<>(ids);
        all.addAll(byName);
        return List.copyOf(all);
    }

    /** The valid ids of the row, in order, each once; mended and invalid ones are noted. */
    private static List<String> ids(SmelterRow row, Problems noted) {
        TreeSet<String> ids = new TreeSet<>();
        id(row.idTyped(), row.idTypedAt(), noted).ifPresent(ids::add);
        id(row.id(), row.idAt(), noted).ifPresent(ids::add);
        return List.copyOf(ids);
    }

    private static Optional<String> id(String text, Position at, Problems noted) {
        if (text.isEmpty()) return Optional.empty();
        IdentifierCheck check = IdentifierKind.CID.check(text);
        if (check.status() == IdentifierCheck.Status.DAMAGED)
            noted.add(Code.I01, at, "the smelter id was mended: " + check.reason(), null);
        if (check.status() == IdentifierCheck.Status.INVALID)
            noted.add(Code.I02, at, "no smelter identification: " + check.reason(), "correct it, or leave it empty");
        return check.isUsable() ? Optional.of(check.canonical()) : Optional.empty();
    }

    /** The cell that gave the row its id; where only a name did, the row's first cell. */
    private static Position idAt(SmelterRow row) {
        if (!row.id().isEmpty()) return row.idAt();
        return row.idTyped().isEmpty() ? row.at() : row.idTypedAt();
    }

    private static boolean isNotIdentified(SmelterRow row) {
        boolean hasChoice = !row.lookup().isEmpty() && !SmelterNames.isNotListed(row.lookup());
        return SmelterNames.isNotIdentified(hasChoice ? row.lookup() : row.name());
    }

    /** The name chosen from the look-up, else the one typed; empty if neither names a smelter. */
    private static String alias(SmelterRow row) {
        boolean hasChoice = !row.lookup().isEmpty() && !SmelterNames.isPlaceholder(row.lookup());
        String name = hasChoice ? row.lookup() : row.name();
        return SmelterNames.isPlaceholder(name) ? "" : name;
    }

    private static Outcome rejected(SmelterRow row, Reason reason, String what, Problems noted) {
        boolean hasId = !row.id().isEmpty() || !row.idTyped().isEmpty();
        String all = what + (hasId ? ", yet an id stands in it" : "");
        noted.add(Code.I16, row.at(), all, "ask the supplier which smelter is meant");
        return new Outcome("", "", List.of(), Resolved.UNLISTED, reason, noted.list());
    }

    private Outcome unlisted(SmelterRow row, String metal, Problems noted) {
        String name = row.name().isEmpty() || SmelterNames.isPlaceholder(row.name()) ? row.lookup() : row.name();
        String key = SmelterNames.isPlaceholder(name) ? "" : SmelterNames.unlisted(name);
        if (key.isEmpty()) return rejected(row, Reason.NO_NAME, "the row names no smelter", noted);
        List<Country> found = countries.find(row.country());
        String country = found.size() == 1 ? found.get(0).code() : SmelterNames.alias(row.country());
        return new Outcome(
                metal + " unlisted:" + key + ":" + country, metal, List.of(), Resolved.UNLISTED, null, noted.list());
    }

    private void tell(SmelterRow row, String metal, Resolved resolved, List<String> possible, Problems noted) {
        String ids = String.join(" and ", possible);
        if (resolved == Resolved.AMBIGUOUS)
            noted.add(
                    Code.I09,
                    row.at(),
                    "AMBIGUOUS_SMELTER: for " + metal + " the name stands for " + ids,
                    "ask the supplier for the smelter's id");
        if (resolved == Resolved.DISAGREEING)
            noted.add(
                    Code.I10,
                    row.at(),
                    "ids and name of the row say different smelters: " + ids,
                    "ask the supplier which is meant");
    }

    private void tellOverruled(String file, SmelterRow row, String metal, Problems noted) {
        List<String> overruled = pool.overruled(file, metal, alias(row));
        if (overruled.isEmpty()) return;
        List<String> used = pool.ids(file, metal, alias(row));
        noted.add(
                Code.I10,
                row.at(),
                "for " + metal + " the name stands for " + String.join(" and ", overruled)
                        + " in the workbook's own look-up" + of(pool.ownEdition(file)) + ", and for "
                        + String.join(" and ", used) + " in the look-up that was given"
                        + of(pool.givenEdition(metal, alias(row))),
                "the one given is used; ask the supplier which smelter is meant");
    }

    private static String of(Optional<Edition> edition) {
        return edition.map(its -> " (" + its + ")").orElse("");
    }

    private void tellOfId(String file, SmelterRow row, String metal, String id, Problems noted) {
        SmelterIdFacts facts = SmelterIdFacts.of(id, metal, pool.of(metal));
        for (Edition edition : facts.removedSince())
            noted.add(
                    Code.I11,
                    idAt(row),
                    id + " is gone since the look-up of " + edition,
                    "ask for a newer declaration");
        if (facts.removedSince().isEmpty() && !facts.missingFrom().isEmpty())
            noted.add(
                    Code.I11,
                    idAt(row),
                    id + " is not in the look-up of " + words(facts.missingFrom()),
                    "the id may be newer than the look-up, or wrong");
        Optional<LookupRow> standard = pool.row(file, id, metal);
        standard.ifPresent(found -> tellOfCountry(row, found, noted));
        boolean isOtherMetal =
                standard.isPresent() && !names.metal(standard.get().metal()).equals(metal);
        if (isOtherMetal)
            noted.add(
                    Code.I10,
                    row.at(),
                    "the look-up has " + id + " for another metal",
                    "check metal and id with the supplier");
    }

    private void tellOfCountry(SmelterRow row, LookupRow standard, Problems noted) {
        List<Country> declared = countries.find(row.country());
        List<Country> listed = countries.find(standard.country());
        boolean areKnown = !row.country().isEmpty() && !declared.isEmpty() && !listed.isEmpty();
        if (areKnown && declared.stream().noneMatch(listed::contains))
            noted.add(
                    Code.I12,
                    row.countryAt(),
                    "the country is " + declared.get(0) + " here and " + listed.get(0) + " in the look-up",
                    "ask the supplier; the look-up's country is used");
    }

    private static String words(List<Edition> editions) {
        List<String> words = new ArrayList<>();
        for (Edition edition : editions) words.add(edition.toString());
        return String.join(", ", words);
    }
}
