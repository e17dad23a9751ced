package dev.adit.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that a run says otherwise than the run before.
 *
 * @param what the name of it: a column of scores.csv, the id of a rule, or what the run was made of
 * @param was null if it was not there
 * @param is null if it is not there any more
 */
public record Change(
        String what, @Nullable String was, @Nullable String is) {
    /** What changed at an actor: its score and what follows from it, then its own findings by rule. */
    public static List<Change> at(ActorInRun before, ActorInRun now) {
        List<Change> changes = new ArrayList<>();
        ScoreRow was = before.score();
        ScoreRow is = now.score();
        add(changes, "band", was == null ? null : was.band(), is == null ? null : is.band());
        add(changes, "point", was == null ? null : "" + was.point(), is == null ? null : "" + is.point());
        add(changes, "low", was == null ? null : "" + was.low(), is == null ? null : "" + is.low());
        add(changes, "high", was == null ? null : "" + was.high(), is == null ? null : "" + is.high());
        add(changes, "knockout", was == null ? null : was.knockout(), is == null ? null : is.knockout());
        add(changes, "consequence", was == null ? null : was.consequence(), is == null ? null : is.consequence());
        add(changes, "band with waivers", bandWithWaivers(was), bandWithWaivers(is));
        add(changes, "point with waivers", pointWithWaivers(was), pointWithWaivers(is));
        each(changes, "waiver of ", before.waivers(), now.waivers());
        each(changes, "", before.findings(), now.findings());
        return changes;
    }

    private static @Nullable String bandWithWaivers(@Nullable ScoreRow score) {
        return score == null || !score.isMovedByWaivers()
                ? null
                : score.withWaivers().band();
    }

    private static @Nullable String pointWithWaivers(@Nullable ScoreRow score) {
        return score == null || !score.isMovedByWaivers()
                ? null
                : "" + score.withWaivers().point();
    }

    private static void each(
            List<Change> changes, String head, SortedMap<String, String> before, SortedMap<String, String> now) {
        TreeSet<String> rules = new TreeSet<>(before.keySet());
        rules.addAll(now.keySet());
        for (String rule : rules) add(changes, head + rule, before.get(rule), now.get(rule));
    }

    /** What two runs were made of differently: why a score may have moved without a move at the actor. */
    public static List<Change> ofRuns(RunHead before, RunHead now) {
        List<Change> changes = new ArrayList<>();
        add(changes, "inputs", before.inputsSha256(), now.inputsSha256());
        add(changes, "rule set", rules(before), rules(now));
        add(changes, "program", before.program(), now.program());
        add(changes, "day", before.asOf(), now.asOf());
        add(changes, "waivers file", before.waivers(), now.waivers());
        return changes;
    }

    private static String rules(RunHead head) {
        return head.ruleSet() + " " + head.ruleSetVersion() + " " + head.ruleSetSha256();
    }

    private static void add(List<Change> changes, String what, @Nullable String was, @Nullable String is) {
        if (!Objects.equals(was, is)) changes.add(new Change(what, was, is));
    }
}
