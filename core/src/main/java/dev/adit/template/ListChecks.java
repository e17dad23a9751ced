package dev.adit.template;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Checks the list of smelters as a whole against those of others and of last year. */
final class ListChecks {
    /** Below this two suppliers may well have the same smelters. */
    private static final int FEWEST_TO_COMPARE = 5;

    private ListChecks() {}

    static void addTo(Issues issues, Reading reading, ReviewInput input) {
        Declaration declaration = reading.declaration();
        if (declaration.scope().equals("A") && declaration.scopeDescription().isEmpty())
            issues.at(
                    Check.PLA_11,
                    reading.layout().cell(CompanyField.SCOPE),
                    "",
                    "the whole company is declared: the smelters may or may not be in what you buy");
        Set<String> own = ReviewInput.smeltersOf(declaration);
        copies(issues, declaration.file(), own, input);
        changes(issues, own, input);
    }

    private static void copies(Issues issues, String file, Set<String> own, ReviewInput input) {
        if (own.size() < FEWEST_TO_COMPARE) return;
        for (Map.Entry<String, Set<String>> other : new TreeMap<>(input.otherLists()).entrySet())
            if (!other.getKey().equals(file) && other.getValue().equals(own))
                issues.inWorkbook(Check.PLA_11, "", "the same " + own.size() + " smelters as in " + other.getKey());
    }

    private static void changes(Issues issues, Set<String> own, ReviewInput input) {
        if (input.lastYear().isEmpty()) return;
        Set<String> all = new HashSet<>(own);
        all.addAll(input.lastYear());
        Set<String> both = new HashSet<>(own);
        both.retainAll(input.lastYear());
        int changed = all.size() - both.size();
        if (changed * 100 > input.changePercent() * all.size())
            issues.inWorkbook(
                    Check.PLA_11, "", changed + " of " + all.size() + " smelters came or went since the last one");
    }
}
