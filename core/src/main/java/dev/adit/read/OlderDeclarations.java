package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.template.Declaration;
import dev.adit.template.MineRow;
import dev.adit.template.Question;
import dev.adit.template.Reading;
import dev.adit.template.Reply;
import dev.adit.template.SmelterRow;
import dev.adit.value.Days;
import dev.adit.value.Minerals;
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
 * Which declarations a newer one of the same supplier replaces, metal by metal: it is made on the same template and for
 * the whole company too, or for the same scope of its own. Declarations for products are each for their own, and all
 * count.
 */
final class OlderDeclarations {
    /** A day that lies further ahead of all other days of the run is taken for a slip, since today is not known here. */
    private static final int MOST_YEARS_AHEAD = 2;

    private final Intake intake;
    private final Map<String, Set<String>> replaced = new TreeMap<>();
    private final Map<String, LocalDate> days = new TreeMap<>();
    private LocalDate newestClaim = LocalDate.MIN;

    private OlderDeclarations(Intake intake) {
        this.intake = intake;
    }

    /**
     * Finds them and tells each; where days are missing, equal or not plausible none is replaced, which is told.
     *
     * @param supplierOf the actor that makes a declaration
     */
    static OlderDeclarations among(List<Reading> readings, Function<Reading, String> supplierOf, Intake intake) {
        OlderDeclarations older = new OlderDeclarations(intake);
        Map<String, List<Declaration>> alike = new TreeMap<>();
        for (Reading reading : readings) {
            Declaration one = reading.declaration();
            if (one.effectiveDate() != null) older.days.put(one.file(), one.effectiveDate());
            String scope = one.scope().equals("C") ? "C " + one.scopeDescription() : one.scope();
            if (!scope.isEmpty() && !scope.equals("B"))
                alike.computeIfAbsent(
                                String.join("\n", supplierOf.apply(reading), one.family(), scope),
                                fresh -> new ArrayList<>())
                        .add(one);
        }
        alike.values().removeIf(several -> several.size() < 2);
        if (!alike.isEmpty()) older.newestClaim = newest(intake.claims);
        alike.values().forEach(older::replace);
        return older;
    }

    /** Whether a newer declaration speaks for a metal in this one's place. */
    boolean isReplaced(String file, String metal) {
        return replaced.getOrDefault(file, Set.of()).contains(canonical(metal));
    }

    private static LocalDate newest(Claims claims) {
        int newest = Days.UNKNOWN;
        for (int claim = 0; claim < claims.size(); claim++) newest = Math.max(newest, claims.observedOn(claim));
        return newest == Days.UNKNOWN ? LocalDate.MIN : LocalDate.ofEpochDay(newest);
    }

    private void replace(List<Declaration> several) {
        several.sort(Comparator.comparing(OlderDeclarations::day).reversed().thenComparing(Declaration::file));
        for (int i = 1; i < several.size(); i++) {
            Declaration one = several.get(i);
            Set<String> yielded = new TreeSet<>();
            Declaration first = null;
            Declaration rival = null;
            for (Declaration other : several.subList(0, i)) {
                Set<String> shared = metals(one);
                shared.retainAll(metals(other));
                if (shared.isEmpty()) continue;
                if (!isNewer(other, one)) {
                    rival = rival == null ? other : rival;
                    continue;
                }
                first = first == null ? other : first;
                yielded.addAll(shared);
            }
            if (first != null) {
                replaced.put(one.file(), yielded);
                tellOlder(one, first, yielded);
            } else if (rival != null) tellBoth(one, rival);
        }
    }

    private boolean isNewer(Declaration other, Declaration one) {
        return one.effectiveDate() != null && day(other).isAfter(day(one)) && isPlausible(other);
    }

    private boolean isPlausible(Declaration declaration) {
        LocalDate newest = newestClaim;
        for (Map.Entry<String, LocalDate> other : days.entrySet())
            if (!other.getKey().equals(declaration.file()) && other.getValue().isAfter(newest))
                newest = other.getValue();
        return newest.equals(LocalDate.MIN) || !day(declaration).isAfter(newest.plusYears(MOST_YEARS_AHEAD));
    }

    private static LocalDate day(Declaration declaration) {
        LocalDate day = declaration.effectiveDate();
        return day == null ? LocalDate.MIN : day;
    }

    /** The metals that it says anything of: in a list, or by saying whether they are used. */
    private Set<String> metals(Declaration declaration) {
        Set<String> metals = new TreeSet<>();
        for (SmelterRow row : declaration.smelters()) metals.add(canonical(row.metal()));
        for (MineRow row : declaration.mines()) metals.add(canonical(row.metal()));
        for (Declaration.Answer answer : declaration.answers())
            if (answer.meaning() == Question.USED && isDeclared(answer)) metals.add(canonical(answer.metal()));
        return metals;
    }

    private static boolean isDeclared(Declaration.Answer answer) {
        Reply reply = Reply.of(answer.text());
        return reply == Reply.YES || reply == Reply.NO;
    }

    private String canonical(String metal) {
        return intake.minerals.of(metal).orElse(Minerals.fold(metal));
    }

    private void tellOlder(Declaration one, Declaration newer, Set<String> metals) {
        tell(
                one,
                "the same supplier's " + shown(newer) + " of " + newer.effectiveDate()
                        + " is newer; what only this one of " + one.effectiveDate() + " names for "
                        + String.join(", ", metals) + " is not taken for its chain");
    }

    private void tellBoth(Declaration one, Declaration other) {
        boolean isAhead = one.effectiveDate() != null && day(other).isAfter(day(one));
        String why = isAhead
                ? "'s day " + other.effectiveDate() + " is more than two years after all other days and may be a slip"
                : " is of the same scope, and which is newer is not told";
        tell(one, "the same supplier's " + shown(other) + why + "; both count");
    }

    private static String shown(Declaration declaration) {
        return "'" + Row.shown(declaration.file()) + "'";
    }

    private void tell(Declaration one, String what) {
        intake.problems.add(
                Code.W13,
                Position.file(one.file()),
                what,
                "leave out the one that no longer holds, or correct its day");
    }
}
