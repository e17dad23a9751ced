package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.template.Declaration;
import dev.adit.template.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which declarations a newer one of the same supplier replaces: it is made on the same template and for the whole
 * company too, or for the same scope of its own. Declarations for products are each for their own, and all count.
 */
final class OlderDeclarations {
    private OlderDeclarations() {}

    /**
     * The files of declarations that are replaced, each told; where days are missing or equal none is, which is told.
     *
     * @param supplierOf the actor that makes a declaration
     */
    static Set<String> replaced(List<Reading> readings, Function<Reading, String> supplierOf, Problems problems) {
        Map<String, List<Declaration>> alike = new TreeMap<>();
        for (Reading reading : readings) {
            Declaration one = reading.declaration();
            String scope = one.scope().equals("C") ? "C " + one.scopeDescription() : one.scope();
            if (!scope.isEmpty() && !scope.equals("B"))
                alike.computeIfAbsent(
                                String.join("\n", supplierOf.apply(reading), one.family(), scope),
                                fresh -> new ArrayList<>())
                        .add(one);
        }
        Set<String> replaced = new TreeSet<>();
        for (List<Declaration> several : alike.values()) if (several.size() > 1) replace(several, replaced, problems);
        return replaced;
    }

    private static void replace(List<Declaration> several, Set<String> replaced, Problems problems) {
        several.sort(Comparator.comparing(Declaration::file));
        Declaration newest = several.get(0);
        boolean isTold = newest.effectiveDate() != null;
        for (Declaration one : several.subList(1, several.size())) {
            isTold &= one.effectiveDate() != null;
            if (isTold && day(one).isAfter(day(newest))) newest = one;
        }
        for (Declaration one : several) {
            if (one.file().equals(newest.file())) continue;
            boolean isOlder = isTold && day(one).isBefore(day(newest));
            if (isOlder) replaced.add(one.file());
            tell(one, newest, isOlder, problems);
        }
    }

    private static LocalDate day(Declaration declaration) {
        LocalDate day = declaration.effectiveDate();
        return day == null ? LocalDate.MIN : day;
    }

    private static void tell(Declaration one, Declaration newest, boolean isOlder, Problems problems) {
        String what = isOlder
                ? "the same supplier's '" + Row.shown(newest.file()) + "' of " + newest.effectiveDate()
                        + " is newer; smelters and mines that only this one of " + one.effectiveDate()
                        + " names are not taken for its chain"
                : "the same supplier's '" + Row.shown(newest.file())
                        + "' is of the same scope, and which is newer is not told; both count";
        problems.add(Code.W13, Position.file(one.file()), what, "leave out the one that no longer holds");
    }
}
