package dev.adit.fuzz;

import dev.adit.fact.Facts;
import dev.adit.problem.Problems;
import dev.adit.read.ReferenceTables;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A reference table of the user's own ({@code --list}), beside some countries of the pack that ships. */
public final class ListsTarget {
    private static final RuleSet LAW = Law.words();
    private static final String COUNTRIES = "reference/countries.csv";
    private static final Map<String, String> PACK = Map.of(COUNTRIES, aFewCountries());

    private ListsTarget() {}

    /** What the fuzzer calls first. */
    public static void fuzzerInitialize() {
        Target.LISTS.openCorpus();
    }

    /** What the fuzzer calls with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(ListsTarget::open, bytes);
    }

    /** All of them would take longer to read, each time anew, than what is tried. */
    private static String aFewCountries() {
        String all = Objects.requireNonNull(RuleFiles.shipped().all().get(COUNTRIES));
        return all.lines().limit(12).collect(Collectors.joining("\n"));
    }

    private static Opened open(byte[] bytes) {
        Problems problems = new Problems();
        String text = new String(bytes, StandardCharsets.UTF_8);
        Facts facts =
                new ReferenceTables(problems, LAW.minerals(), LAW.vocabulary()).read(PACK, Map.of("own.csv", text));
        return new Opened(problems.list(), text(facts));
    }

    /** All but the countries, whose index says nothing of itself. */
    private static String text(Facts facts) {
        return facts.lists() + " " + facts.countryFacts() + " " + facts.listedGoods() + " " + facts.tradePlaces() + " "
                + facts.fatf() + " " + facts.nationalOutput() + " " + facts.conflictAreas() + " "
                + facts.listedEntities() + " " + facts.hsCodes() + " " + facts.given();
    }
}
