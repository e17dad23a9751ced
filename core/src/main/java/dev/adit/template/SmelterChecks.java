package dev.adit.template;

import dev.adit.fact.Countries;
import dev.adit.value.Country;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks each smelter row against the look-up, the lists of countries and the list of facilities. */
final class SmelterChecks {
    private static final Pattern TRADER = Pattern.compile("\\btrading\\b|\\btraders?\\b|\\bdistributors?\\b");
    private static final String CONGO = "congo";

    private final Issues issues;
    private final Reading reading;
    private final ReviewInput input;
    private final LookupIndex lookup;
    private final Answers answers;
    private final Map<String, Integer> firstRows = new HashMap<>();

    private SmelterChecks(Issues issues, Reading reading, ReviewInput input) {
        this.issues = issues;
        this.reading = reading;
        this.input = input;
        this.answers = new Answers(reading.declaration());
        this.lookup = new LookupIndex(reading.declaration().lookup());
    }

    static void addTo(Issues issues, Reading reading, ReviewInput input) {
        SmelterChecks checks = new SmelterChecks(issues, reading, input);
        for (SmelterRow row : reading.declaration().smelters()) {
            checks.id(row);
            checks.repeated(row);
            checks.country(row);
            checks.facility(row);
            checks.trader(row);
        }
        for (Reading.MendedId mended : reading.mendedIds()) checks.mended(mended);
    }

    /** The id that stands for the row: the one found, else the one typed. */
    private static String idOf(SmelterRow row) {
        return row.id().isEmpty() ? row.idTyped() : row.id();
    }

    private void id(SmelterRow row) {
        if (Smelters.isSpecial(row.lookup())) return;
        String id = idOf(row);
        if (id.isEmpty()) unnamed(row);
        else if (lookup.isEmpty()) return;
        else if (!SmelterIds.isSound(id)) unsound(row, id);
        else known(row, id);
    }

    /** Without id the name leads to it, unless it is the name of several. */
    private void unnamed(SmelterRow row) {
        if (lookup.isEmpty() || row.lookup().isEmpty()) return;
        List<String> ids = lookup.idsOf(row.metal(), row.lookup());
        String what = ids.isEmpty()
                ? "the name is not in the look-up"
                : ids.size() == 1
                        ? "the identification is missing"
                        : "the name stands for " + String.join(" and ", ids) + ": AMBIGUOUS_SMELTER";
        issues.at(Check.PLA_07, row, SmelterColumn.ID, "", what, ids.size() == 1 ? ids.get(0) : "");
    }

    private void unsound(SmelterRow row, String id) {
        List<String> ids = lookup.idsOf(row.metal(), row.lookup());
        issues.at(
                Check.PLA_07,
                row,
                row.id().isEmpty() ? SmelterColumn.ID_TYPED : SmelterColumn.ID,
                id,
                "the identification is not CID and six digits",
                ids.size() == 1 ? ids.get(0) : SmelterIds.proposed(id).orElse(""));
    }

    private void known(SmelterRow row, String id) {
        List<LookupRow> found = lookup.ofId(id);
        if (found.isEmpty()) {
            String version = reading.detection().title();
            issues.at(Check.PLA_07, row, SmelterColumn.ID, id, id + " is not in the look-up of " + version, "");
            return;
        }
        boolean metal =
                found.stream().anyMatch(entry -> Reply.fold(entry.metal()).equals(Reply.fold(row.metal())));
        if (!metal && !row.metal().isEmpty())
            issues.at(
                    Check.PLA_07,
                    row,
                    SmelterColumn.METAL,
                    row.metal(),
                    "the look-up has " + id + " for " + found.get(0).metal(),
                    "");
        String country = found.get(0).country();
        if (!row.country().isEmpty() && !country.isEmpty() && !isSameCountry(row.country(), country))
            issues.at(
                    Check.PLA_07,
                    row,
                    SmelterColumn.COUNTRY,
                    row.country(),
                    "the look-up has " + id + " in another country",
                    country);
    }

    private boolean isSameCountry(String written, String listed) {
        if (Reply.fold(written).equals(Reply.fold(listed))) return true;
        Countries countries = input.countries();
        List<Country> one = countries.find(written);
        return one.size() == 1 && one.equals(countries.find(listed));
    }

    private void repeated(SmelterRow row) {
        String id = idOf(row);
        if (id.isEmpty() || Smelters.isSpecial(row.lookup())) return;
        Integer first = firstRows.putIfAbsent(Reply.fold(row.metal()) + "|" + id, row.row());
        if (first != null)
            issues.at(Check.PLA_08, row, SmelterColumn.ID, id, "the same smelter as in row " + first, "");
    }

    private void country(SmelterRow row) {
        answered(row, Question.FROM_COVERED_COUNTRIES, input.covered());
        answered(row, Question.FROM_HIGH_RISK_AREAS, input.highRisk());
    }

    private void answered(SmelterRow row, Question question, CountryList list) {
        if (list.countries().isEmpty() || answers.reply(question, row.metal()) != Reply.NO) return;
        for (Country mine : MineCountries.in(row.mineCountries(), input.countries()))
            if (list.countries().contains(mine)) {
                contradicts(row, SmelterColumn.MINE_COUNTRIES, row.mineCountries(), question, list, mine);
                return;
            }
        country(row.country(), row)
                .filter(own -> list.countries().contains(own))
                .ifPresent(own -> contradicts(row, SmelterColumn.COUNTRY, row.country(), question, list, own));
    }

    private void contradicts(
            SmelterRow row, SmelterColumn column, String current, Question asked, CountryList list, Country country) {
        String number = answers.find(asked, row.metal()).map(Issues::cell).orElse("");
        String what = "Declaration!" + number + " says No, and " + country + " is in " + list.cited();
        issues.at(Check.PLA_06, row, column, current, what, "");
    }

    /** "Congo" alone is the Republic only where the look-up wrote it. */
    private Optional<Country> country(String written, SmelterRow row) {
        List<Country> found = input.countries().find(written);
        if (found.size() == 1) return Optional.of(found.get(0));
        boolean byLookup = lookup.ofId(idOf(row)).stream()
                .anyMatch(entry -> entry.country().equals(written));
        return byLookup && Reply.fold(written).equals(CONGO) ? Optional.of(new Country("CG")) : Optional.empty();
    }

    private void facility(SmelterRow row) {
        String id = idOf(row);
        if (!SmelterIds.isSound(id)) return;
        input.facilities()
                .fault(row.metal(), id)
                .ifPresent(fault -> issues.at(Check.PLA_09, row, SmelterColumn.ID, id, fault, ""));
    }

    private void trader(SmelterRow row) {
        String company = Reply.fold(reading.declaration().company());
        for (SmelterColumn column : List.of(SmelterColumn.NAME, SmelterColumn.LOOKUP)) {
            String name = column == SmelterColumn.NAME ? row.name() : row.lookup();
            if (name.isEmpty()) continue;
            boolean own = Reply.fold(name).equals(company);
            if (!own && !TRADER.matcher(Reply.fold(name)).find()) continue;
            String what = own ? "the smelter bears the supplier's own name" : "the name is that of a trader";
            issues.at(Check.PLA_14, row, column, name, what, "");
            return;
        }
    }

    /** A mended id is a change to ask for as well. */
    private void mended(Reading.MendedId mended) {
        String cell = mended.at().name() + mended.at().line();
        issues.add(
                Check.PLA_07,
                Check.PLA_07.level(),
                Layout.SMELTERS,
                cell,
                "",
                mended.written(),
                "the identification is not CID and six digits",
                mended.id());
    }
}
