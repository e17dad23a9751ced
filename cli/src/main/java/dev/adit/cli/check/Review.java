package dev.adit.cli.check;

import dev.adit.fact.ConflictArea;
import dev.adit.read.ReadOptions;
import dev.adit.rule.RuleSet;
import dev.adit.smelter.DeclaringParty;
import dev.adit.smelter.FacilityFaults;
import dev.adit.template.CountryList;
import dev.adit.template.ReviewInput;
import dev.adit.value.Country;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What declarations are checked against: the day, the user's lists, and each other. */
public final class Review {
    /** DR Congo and the nine countries that adjoin it, in the sense of section 1502 of the Dodd-Frank Act. */
    private static final List<String> COVERED = List.of("AO", "BI", "CD", "CF", "CG", "RW", "SS", "TZ", "UG", "ZM");

    private final RuleSet rules;
    private final ReadOptions options;
    private final LocalDate asOf;
    private final int months;

    public Review(RuleSet rules, ReadOptions options, LocalDate asOf, int months) {
        this.rules = rules;
        this.options = options;
        this.asOf = asOf;
        this.months = months;
    }

    /** What to hold a declaration against, beside the smelters of all others, by file. */
    public ReviewInput against(Map<String, Set<String>> others) {
        return new ReviewInput(
                asOf,
                months,
                options.countries(),
                covered(),
                highRisk(),
                new FacilityFaults(options.facilities(), rules.minerals(), asOf),
                DeclaringParty::fault,
                others,
                Set.of(),
                50);
    }

    private static CountryList covered() {
        return new CountryList(
                "covered countries of the Dodd-Frank Act, section 1502",
                "2010",
                COVERED.stream().map(Country::new).collect(Collectors.toSet()));
    }

    /** The countries of the user's own list of areas; none ships. */
    private CountryList highRisk() {
        Set<Country> countries = rules.facts().conflictAreas().stream()
                .map(ConflictArea::country)
                .collect(Collectors.toSet());
        TreeSet<String> editions = new TreeSet<>();
        rules.facts()
                .conflictAreas()
                .forEach(area -> editions.add(area.provenance().source()));
        return new CountryList("the list of high-risk areas", String.join(", ", editions), countries);
    }

    /** A file name for each file that has something to ask for: letters and digits only, and no two alike. */
    public static Map<String, CheckedFile> fileNames(List<CheckedFile> files) {
        Map<String, CheckedFile> names = new TreeMap<>();
        for (CheckedFile file : files) {
            if (file.changes().isEmpty()) continue;
            String plain = file.name().replaceAll("[^A-Za-z0-9_-]+", "_");
            String cut = plain.substring(0, Math.min(100, plain.length()));
            String name = cut;
            for (int i = 2; names.containsKey(name); i++) name = cut + "-" + i;
            names.put(name, file);
        }
        return names;
    }
}
