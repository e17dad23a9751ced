package dev.adit.assess;

import dev.adit.finding.Findings;
import dev.adit.gather.Suppliers;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask upstream beside the actors of the paths: those where harm was found, and places where nobody has ever said
 * a word about children. For one thread; marks are kept in an array, since every scored actor is searched.
 */
final class FurtherUpstream {
    /** Of them so many are named for one scored actor, the nearest first. */
    private static final int MOST = 50;

    /** So many actors are looked at to find them, which keeps big portfolios over big networks linear. */
    private static final int MOST_VISITS = 4_000;

    /** Answers that say whether somebody has looked for children at a place, or keeps a register. */
    static final List<String> ABOUT_CHILDREN = List.of(
            "children_present",
            "children_working",
            "children_tasks",
            "worst_form_cases_open",
            "hazardous_cases_open",
            "underage_cases_open",
            "cases_suspected",
            "cases_in_remediation",
            "cases_reported");

    private static final Set<ActorKind> PLACES =
            Set.of(ActorKind.MINE_SITE, ActorKind.COOPERATIVE, ActorKind.TRADING_POINT);

    private final Findings findings;
    private final List<Actor> actors;
    private final Suppliers suppliers;
    private final int[] aboutChildren;
    private final int[] seenIn;
    private final @Nullable Sign[] signs;
    private int search;

    FurtherUpstream(Findings findings, List<Actor> actors) {
        this.findings = findings;
        this.actors = actors;
        this.suppliers = findings.suppliers();
        this.seenIn = new int[actors.size()];
        this.signs = new Sign[actors.size()];
        this.aboutChildren = ABOUT_CHILDREN.stream()
                .map(findings.ruleSet().vocabulary()::place)
                .flatMapToInt(OptionalInt::stream)
                .toArray();
    }

    /** Actors where harm was found, and places where nobody looked; the nearest first. */
    record Whom(List<Integer> found, List<Integer> silent) {
        /** Where harm was found goes before where nobody looked. */
        Whom cut() {
            return new Whom(found, silent.subList(0, Math.max(0, Math.min(silent.size(), MOST - found.size()))));
        }
    }

    /** Those upstream of an actor, but for some. */
    Whom of(int self, Set<Integer> without) {
        search++;
        Whom whom = new Whom(new ArrayList<>(), new ArrayList<>());
        int[] queue = new int[Math.min(MOST_VISITS, seenIn.length)];
        queue[0] = self;
        seenIn[self] = search;
        int count = 1;
        for (int first = 0; first < count && whom.found.size() < MOST; first++) {
            int at = queue[first];
            Sign sign = sign(at);
            if (sign == Sign.HARM && !without.contains(at)) whom.found.add(at);
            if (sign == Sign.SILENT && !without.contains(at)) whom.silent.add(at);
            for (int place = 0; place < suppliers.count(at) && count < queue.length; place++) {
                int next = suppliers.supplier(at, place);
                if (seenIn[next] == search) continue;
                seenIn[next] = search;
                queue[count++] = next;
            }
        }
        return whom.cut();
    }

    /** Why an actor is worth asking. */
    private enum Sign {
        HARM,
        SILENT,
        NONE
    }

    /** Found out once, however many scored actors it stands behind. */
    private Sign sign(int actor) {
        Sign known = signs[actor];
        if (known != null) return known;
        Sign sign = hasHarm(actor) ? Sign.HARM : isSilent(actor) ? Sign.SILENT : Sign.NONE;
        signs[actor] = sign;
        return sign;
    }

    private boolean hasHarm(int actor) {
        for (int rule = 0; rule < findings.rules(); rule++)
            if (findings.rule(rule).effect().isHarm()
                    && findings.applies(rule, actor)
                    && findings.state(rule, actor).isYes()) return true;
        return false;
    }

    private boolean isSilent(int actor) {
        if (!PLACES.contains(actors.get(actor).kind())) return false;
        return Arrays.stream(aboutChildren).noneMatch(attribute -> {
            Column column = findings.standing().table().column(attribute);
            return column != null && column.claim(actor) != Column.NOBODY;
        });
    }
}
