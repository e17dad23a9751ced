package dev.adit.compare;

import dev.adit.compare.Cause.Kind;
import dev.adit.compare.Snapshot.Found;
import dev.adit.compare.Snapshot.Known;
import dev.adit.compare.Snapshot.Scored;
import dev.adit.rule.RuleMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Why a score differs: by what differs at the actor and upstream of it. */
final class SupplierCauses {
    /** Rules whose answers are no part of a score. */
    private static final Set<String> SCORELESS = Set.of("gap", "note");

    private final Snapshot old;
    private final Snapshot now;
    private final Map<String, List<FindingChange>> findings;
    private final boolean overlaid;
    private final List<String> recounted = new ArrayList<>();

    SupplierCauses(Snapshot old, Snapshot now, Map<String, List<FindingChange>> findings) {
        this.old = old;
        this.now = now;
        this.findings = findings;
        this.overlaid = !FindingCauses.overlays(old).equals(FindingCauses.overlays(now));
        for (String rule : Comparison.either(old.rules().keySet(), now.rules().keySet())) {
            RuleMark was = old.rules().get(rule);
            RuleMark is = now.rules().get(rule);
            if (was != null && is != null && !was.numbers().equals(is.numbers())) recounted.add(rule);
        }
    }

    List<Cause> of(String supplier) {
        List<Cause> causes = new ArrayList<>();
        Scored was = old.suppliers().get(supplier);
        Scored is = now.suppliers().get(supplier);
        if (was == null || is == null) {
            boolean isThere = (was == null ? old : now).actors().containsKey(supplier);
            String what = isThere ? " an actor, but not scored" : " not an actor";
            return List.of(new Cause(Kind.DATA, "", supplier, (was == null ? "was" : "is") + what));
        }
        Set<String> way = new TreeSet<>(was.way());
        way.addAll(is.way());
        boolean consequenceAlone = was.point() == is.point() && was.low() == is.low() && was.high() == is.high();
        method(causes);
        for (String actor : Comparison.either(old.upstream(supplier), now.upstream(supplier))) {
            findings(actor, way.contains(actor), consequenceAlone, causes);
            numbers(actor, way.contains(actor), causes);
            flows(actor, way.contains(actor), causes);
        }
        return summed(causes);
    }

    private void method(List<Cause> causes) {
        for (String part : List.of("method", "cases in remediation")) {
            String was = old.madeOf().getOrDefault(part, "");
            String is = now.madeOf().getOrDefault(part, "");
            if (was.equals(is)) continue;
            boolean isMethod = part.equals("method");
            String what = isMethod ? "other numbers of the method" : part + ": was " + was + ", is " + is;
            causes.add(new Cause(isMethod ? Kind.METHOD : FindingCauses.ofNumbers(overlaid), "", "", what));
        }
    }

    /** Where the score is the same, the consequence may come from any rule. */
    private void findings(String actor, boolean onTheWay, boolean fromAnyRule, List<Cause> causes) {
        for (FindingChange change : findings.getOrDefault(actor, List.of())) {
            RuleMark mark = now.rules().getOrDefault(change.rule(), old.rules().get(change.rule()));
            boolean isSilent = mark == null || SCORELESS.contains(mark.effect());
            if (isSilent && !fromAnyRule) continue;
            Snapshot.Key key = new Snapshot.Key(actor, change.rule(), change.about());
            String told = change.was() + " -> " + change.is();
            for (Cause cause : change.causes()) causes.add(cause.of(key, told, onTheWay));
        }
    }

    private void numbers(String actor, boolean onTheWay, List<Cause> causes) {
        for (String rule : recounted) {
            Snapshot.Key key = new Snapshot.Key(actor, rule, "");
            Found was = old.found(key);
            Found is = now.found(key);
            if (was == null && is == null) continue;
            Kind kind = FindingCauses.ofNumbers(overlaid);
            causes.add(new Cause(kind, rule, actor, "the rule counts by other numbers", onTheWay, 0));
        }
    }

    private void flows(String actor, boolean onTheWay, List<Cause> causes) {
        Known was = old.actors().get(actor);
        Known is = now.actors().get(actor);
        if (was != null && is != null && !was.flows().equals(is.flows()))
            causes.add(new Cause(Kind.DATA, "", actor, "other flows into it", onTheWay, 0));
    }

    /** What lies off the way is told once for each kind and rule, with the number of further places. */
    private static List<Cause> summed(List<Cause> causes) {
        List<Cause> all = new ArrayList<>();
        Map<String, Cause> off = new TreeMap<>();
        for (Cause cause : causes) {
            if (cause.onTheWay()) all.add(cause);
            else off.merge(cause.kind() + " " + cause.rule(), cause, SupplierCauses::sum);
        }
        all.addAll(off.values());
        all.sort(Cause.ORDER);
        return all;
    }

    private static Cause sum(Cause first, Cause next) {
        return new Cause(first.kind(), first.rule(), first.actor(), first.what(), false, first.more() + 1);
    }
}
