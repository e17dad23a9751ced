package dev.adit.compare;

import dev.adit.compare.Cause.Kind;
import dev.adit.compare.Snapshot.Evidence;
import dev.adit.compare.Snapshot.Found;
import dev.adit.compare.Snapshot.Known;
import dev.adit.rule.RuleMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a finding differs, as far as both documents show it. */
final class FindingCauses {
    private final Snapshot old;
    private final Snapshot now;
    private final boolean overlaid;

    FindingCauses(Snapshot old, Snapshot now) {
        this.old = old;
        this.now = now;
        this.overlaid = !overlays(old).equals(overlays(now));
    }

    static Map<String, String> overlays(Snapshot of) {
        return of.madeOf().entrySet().stream()
                .filter(part -> part.getKey().startsWith("overlay "))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    /** Other values of parameters or numbers come from an overlay, if these differ, or else from the pack. */
    static Kind ofNumbers(boolean overlaid) {
        return overlaid ? Kind.PARAMETER : Kind.RULE;
    }

    List<Cause> of(Snapshot.Key key) {
        List<Cause> causes = new ArrayList<>();
        Known was = old.actors().get(key.actor());
        Known is = now.actors().get(key.actor());
        if (was == null || is == null) {
            causes.add(cause(Kind.DATA, key, was == null ? "the actor is new" : "the actor is gone"));
            return causes;
        }
        RuleMark asked = old.rules().get(key.rule());
        RuleMark asks = now.rules().get(key.rule());
        if (key.about().isEmpty() && (asked == null || asks == null)) {
            if (!Objects.equals(asked, asks))
                causes.add(cause(
                        ofNumbers(overlaid),
                        key,
                        asked == null ? "only the new run asks the rule" : "only the old run asked the rule"));
            return causes;
        }
        if (asked != null && asks != null) rule(key, asked, asks, causes);
        if (!was.described().equals(is.described()))
            causes.add(cause(Kind.DATA, key, "the actor is described otherwise"));
        Set<String> subjects = subjects(key, asked, asks);
        answers(key, subjects, was, is, causes);
        expiry(key, subjects, was, is, causes);
        lists(key, causes);
        measures(key, subjects, causes);
        if ((asked != null && asked.gathered()) || (asks != null && asks.gathered())) flows(key, causes);
        upstream(key, subjects, causes);
        day(key, asks, causes);
        return merged(causes);
    }

    /** One cause of each kind. */
    private static List<Cause> merged(List<Cause> causes) {
        Map<Kind, Cause> merged = new TreeMap<>();
        for (Cause cause : causes) merged.merge(cause.kind(), cause, Cause::and);
        return List.copyOf(merged.values());
    }

    private static Cause cause(Kind kind, Snapshot.Key key, String what) {
        return new Cause(kind, key.rule(), key.actor(), what);
    }

    private void rule(Snapshot.Key key, RuleMark asked, RuleMark asks, List<Cause> causes) {
        if (!asked.meaning().equals(asks.meaning())) causes.add(cause(Kind.RULE, key, "the rule asks something else"));
        else if (!asked.asked().equals(asks.asked()))
            causes.add(cause(ofNumbers(overlaid), key, "the rule asks with other parameters"));
    }

    private static Set<String> subjects(Snapshot.Key key, @Nullable RuleMark asked, @Nullable RuleMark asks) {
        Set<String> subjects = new TreeSet<>();
        if (!key.about().isEmpty()) subjects.add(key.about());
        if (asked != null) subjects.addAll(asked.subjects());
        if (asks != null) subjects.addAll(asks.subjects());
        return subjects;
    }

    private void answers(Snapshot.Key key, Set<String> subjects, Known was, Known is, List<Cause> causes) {
        List<String> others =
                subjects.stream().filter(subject -> !same(subject, was, is)).toList();
        if (!others.isEmpty())
            causes.add(cause(
                    Kind.DATA,
                    key,
                    "other answers to "
                            + others.stream()
                                    .map(subject -> subject + told(key, subject))
                                    .collect(Collectors.joining(", "))));
    }

    private static boolean same(String attribute, Known was, Known is) {
        return Objects.equals(was.answers().get(attribute), is.answers().get(attribute));
    }

    /** What the answer was and is, where the findings rest on it; a document does not hold the others. */
    private String told(Snapshot.Key key, String attribute) {
        String was = told(old.found(key), attribute);
        String is = told(now.found(key), attribute);
        if (was.equals(is)) return "";
        if (is.isEmpty()) return " (was " + was + ")";
        return was.isEmpty() ? " (is " + is + ")" : " (was " + was + ", is " + is + ")";
    }

    private static String told(@Nullable Found found, String attribute) {
        if (found == null) return "";
        return found.evidence().stream()
                .filter(evidence -> evidence.attribute().equals(attribute))
                .map(Evidence::toldWithPlace)
                .map(told -> told.substring(attribute.length() + " = ".length()))
                .collect(Collectors.joining("; "));
    }

    private void expiry(Snapshot.Key key, Set<String> subjects, Known was, Known is, List<Cause> causes) {
        for (String subject : subjects) {
            String before = was.expired().get(subject);
            String after = is.expired().get(subject);
            boolean same = same(subject, was, is);
            if (after != null
                    && before == null
                    && (same || (after.compareTo(old.asOf()) >= 0 && after.compareTo(now.asOf()) < 0)))
                causes.add(cause(Kind.EXPIRY, key, "the answer to " + subject + " counted until " + after));
            if (before != null && after == null && same)
                causes.add(cause(
                        Kind.EXPIRY,
                        key,
                        "the answer to " + subject + " counts on the day of the new run, until " + before));
        }
        if (subjects.stream().allMatch(subject -> same(subject, was, is))) age(key, causes);
    }

    private void age(Snapshot.Key key, List<Cause> causes) {
        Found found = old.found(key);
        Found finds = now.found(key);
        if (found == null || finds == null || !ages(found.state(), finds.state())) return;
        boolean isOld = finds.state().equals("stale");
        String what = isOld ? "is out of date now" : "is in its time on the day of the new run";
        causes.add(cause(Kind.EXPIRY, key, "the evidence " + what));
    }

    private static boolean ages(String was, String is) {
        return (was.equals("open") && is.equals("stale")) || (was.equals("stale") && is.equals("open"));
    }

    /** A rule that measures a time up to the day may answer otherwise by the day alone. */
    private void day(Snapshot.Key key, @Nullable RuleMark asks, List<Cause> causes) {
        boolean isDaily = asks != null && asks.daily() && !old.asOf().equals(now.asOf());
        if (isDaily && causes.isEmpty())
            causes.add(cause(Kind.EXPIRY, key, "the rule measures the time up to the day of the run"));
    }

    private void lists(Snapshot.Key key, List<Cause> causes) {
        Set<String> names = new TreeSet<>();
        for (Snapshot of : List.of(old, now)) {
            Found found = of.found(key);
            if (found != null) for (Evidence evidence : found.evidence()) names.add(list(evidence.file()));
        }
        for (String list : Comparison.either(old.lists().keySet(), now.lists().keySet())) {
            String was = old.lists().getOrDefault(list, "none");
            String is = now.lists().getOrDefault(list, "none");
            boolean bears =
                    names.contains(list) || names.stream().anyMatch(name -> isOwn(name, was) || isOwn(name, is));
            if (bears && !was.equals(is)) causes.add(cause(Kind.LIST, key, list + ": was " + was + ", is " + is));
        }
    }

    /** Whether a file that stands behind a finding is one of the user's own tables of a list. */
    private static boolean isOwn(String name, String edition) {
        return !name.isEmpty() && edition.contains(name + ".csv ");
    }

    /** The list that a file holds, by its name. */
    private static String list(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(".csv") ? name.substring(0, name.length() - 4) : name;
    }

    private void measures(Snapshot.Key key, Set<String> subjects, List<Cause> causes) {
        for (String subject : subjects) {
            String before = measured(old.found(key), subject);
            String after = measured(now.found(key), subject);
            if (!before.equals(after))
                causes.add(cause(
                        Kind.DATA,
                        key,
                        subject + " worked out of the inputs: was " + orNot(before) + ", is " + orNot(after)));
        }
    }

    /** The flows into the actor, or else into the first upstream of it that has others. */
    private void flows(Snapshot.Key key, List<Cause> causes) {
        List<String> others = Comparison.either(old.upstream(key.actor()), now.upstream(key.actor())).stream()
                .filter(this::hasOtherFlows)
                .toList();
        if (others.contains(key.actor())) causes.add(cause(Kind.DATA, key, "other flows into it"));
        else if (!others.isEmpty())
            causes.add(cause(
                    Kind.DATA,
                    key,
                    "other flows upstream, into " + others.get(0)
                            + (others.size() == 1 ? "" : " and " + (others.size() - 1) + " more")));
    }

    private boolean hasOtherFlows(String actor) {
        Known was = old.actors().get(actor);
        Known is = now.actors().get(actor);
        return was == null || is == null || !was.flows().equals(is.flows());
    }

    private static String orNot(String value) {
        return value.isEmpty() ? "not told" : value;
    }

    private static String measured(@Nullable Found found, String attribute) {
        if (found == null) return "";
        return found.evidence().stream()
                .filter(evidence ->
                        evidence.isMeasured() && evidence.attribute().equals(attribute))
                .map(Evidence::value)
                .collect(Collectors.joining("; "));
    }

    /** Of a question to suppliers: whoever upstream answers otherwise to what it asks. */
    private void upstream(Snapshot.Key key, Set<String> subjects, List<Cause> causes) {
        for (String clause : subjects) {
            if (clause.indexOf(' ') < 0) continue;
            for (String actor : Comparison.either(old.upstream(key.actor()), now.upstream(key.actor()))) {
                Known was = old.actors().get(actor);
                Known is = now.actors().get(actor);
                if (was == null || is == null || actor.equals(key.actor())) continue;
                Comparison.either(was.answers().keySet(), is.answers().keySet()).stream()
                        .filter(attribute -> clause.contains(attribute) && !same(attribute, was, is))
                        .findFirst()
                        .ifPresent(attribute -> causes.add(
                                cause(Kind.DATA, key, "other answers to " + attribute + " upstream, at " + actor)));
            }
        }
    }
}
