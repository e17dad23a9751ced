package dev.adit.smelter;

import dev.adit.fact.Countries;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.smelter.ConsolidatedSmelter.Rejected;
import dev.adit.smelter.ConsolidatedSmelter.Resolved;
import dev.adit.template.LookupRow;
import dev.adit.template.SmelterRow;
import dev.adit.value.Country;
import dev.adit.value.Minerals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Brings the Smelter Lists of many declarations together. The order of files changes nothing. */
public final class Consolidator {
    private static final class Gathered {
        private final RowResolver.Outcome first;
        private final SmelterRow firstRow;
        private final TreeSet<Position> sources = new TreeSet<>();
        private final TreeSet<String> suppliers = new TreeSet<>();
        private final TreeSet<String> files = new TreeSet<>();
        private final TreeSet<Code> findings = new TreeSet<>();
        private Resolved surest;

        Gathered(RowResolver.Outcome first, SmelterRow firstRow) {
            this.first = first;
            this.firstRow = firstRow;
            this.surest = first.resolved();
        }
    }

    private final SmelterNames names;
    private final Countries countries;
    private final LookupPool pool;
    private final RowResolver resolver;
    private final Problems problems;
    private final TreeMap<String, Gathered> gathered = new TreeMap<>();
    private final List<Rejected> rejected = new ArrayList<>();

    private Consolidator(LookupPool pool, Minerals minerals, Countries countries, Problems problems) {
        this.names = new SmelterNames(minerals);
        this.countries = countries;
        this.pool = pool;
        this.resolver = new RowResolver(pool, names, countries);
        this.problems = problems;
    }

    /**
     * The smelters of all declarations.
     *
     * @param lookups given beside those that the declarations bring along; may be none
     * @param lists may be none
     */
    public static Consolidation consolidate(
            List<Declared> declarations,
            List<SmelterLookup> lookups,
            List<FacilityList> lists,
            Minerals minerals,
            Countries countries,
            Problems problems) {
        LookupPool pool = new LookupPool(lookups, declarations, minerals);
        Consolidator consolidator = new Consolidator(pool, minerals, countries, problems);
        declarations.stream()
                .sorted(Comparator.comparing(
                                (Declared declared) -> declared.declaration().file())
                        .thenComparing(Declared::supplier))
                .forEach(consolidator::add);
        return consolidator.result(lists);
    }

    private void add(Declared declared) {
        declared.declaration().smelters().stream()
                .sorted(Comparator.comparing(SmelterRow::at))
                .forEach(row -> add(declared, row));
    }

    private void add(Declared declared, SmelterRow row) {
        String file = declared.declaration().file();
        RowResolver.Outcome outcome = resolver.resolve(file, row);
        problems.addAll(outcome.noted());
        if (outcome.reason() != null) {
            rejected.add(new Rejected(declared.supplier(), row.at(), outcome.reason()));
            return;
        }
        Gathered smelter = gathered.computeIfAbsent(outcome.key(), fresh -> new Gathered(outcome, row));
        if (!smelter.files.add(file)) {
            problems.add(Code.I13, row.at(), "the smelter stands in this list already", "keep one of the rows");
            smelter.findings.add(Code.I13);
        }
        smelter.sources.add(row.at());
        smelter.suppliers.add(declared.supplier());
        for (Problem noted : outcome.noted()) smelter.findings.add(noted.code());
        if (outcome.resolved().compareTo(smelter.surest) < 0) smelter.surest = outcome.resolved();
    }

    private Consolidation result(List<FacilityList> lists) {
        List<ConsolidatedSmelter> smelters = new ArrayList<>();
        for (Map.Entry<String, Gathered> entry : gathered.entrySet())
            smelters.add(smelter(entry.getKey(), entry.getValue(), lists));
        rejected.sort(Comparator.comparing(Rejected::at).thenComparing(Rejected::supplier));
        return new Consolidation(List.copyOf(smelters), List.copyOf(rejected));
    }

    private ConsolidatedSmelter smelter(String key, Gathered of, List<FacilityList> lists) {
        List<String> ids = of.first.ids();
        String metal = of.first.metal();
        String id = ids.size() == 1 ? ids.get(0) : "";
        Optional<LookupRow> standard = id.isEmpty() ? Optional.empty() : pool.row(of.files.first(), id, metal);
        String typed = of.firstRow.name().isEmpty() || SmelterNames.isPlaceholder(of.firstRow.name())
                ? of.firstRow.lookup()
                : of.firstRow.name();
        String country = standard.map(LookupRow::country).orElse(of.firstRow.country());
        return new ConsolidatedSmelter(
                key,
                metal,
                id,
                ids.size() > 1 ? ids : List.of(),
                standard.map(LookupRow::standardName).orElse(typed),
                country,
                standard.isPresent() ? listedCountry(country) : country(country),
                of.surest,
                of.files.stream().anyMatch(file -> pool.has(file, id, metal)),
                List.copyOf(of.suppliers),
                List.copyOf(of.sources),
                id.isEmpty() ? List.of() : FacilityList.listings(lists, id, metal, names),
                List.copyOf(of.findings));
    }

    /** In a look-up "CONGO" alone is the Republic of the Congo, as ISO writes it; typed by hand it may be either. */
    private @Nullable Country listedCountry(String text) {
        return SmelterNames.alias(text).equals("congo") ? new Country("CG") : country(text);
    }

    private @Nullable Country country(String text) {
        List<Country> found = text.isEmpty() ? List.of() : countries.find(text);
        return found.size() == 1 ? found.get(0) : null;
    }
}
