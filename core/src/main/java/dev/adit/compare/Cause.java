package dev.adit.compare;

import java.util.Comparator;

/**
 * Something that both documents show to differ, and that bears on a finding or a score.
 *
 * @param rule empty if it is none's
 * @param actor where; empty if it is everywhere
 * @param what in words
 * @param onTheWay whether it lies at an actor by which the score came about, then or now; of a finding always true
 * @param more at how many further actors off the way the same kind of thing differs for the same rule
 */
public record Cause(Kind kind, String rule, String actor, String what, boolean onTheWay, int more) {
    /** What lies on the way first, then by kind, rule and actor. */
    static final Comparator<Cause> ORDER = Comparator.comparing((Cause cause) -> !cause.onTheWay)
            .thenComparing(Cause::kind)
            .thenComparing(Cause::rule)
            .thenComparing(Cause::actor)
            .thenComparing(Cause::what);

    /** The kinds of cause. */
    public enum Kind {
        DATA("data"),
        EXPIRY("evidence expired"),
        RULE("rule"),
        PARAMETER("parameter"),
        LIST("list"),
        METHOD("method");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    Cause(Kind kind, String rule, String actor, String what) {
        this(kind, rule, actor, what, true, 0);
    }

    Cause and(Cause next) {
        return new Cause(kind, rule, actor, what + "; " + next.what, onTheWay, more);
    }

    Cause of(Snapshot.Key key, String finding, boolean isOnTheWay) {
        return new Cause(kind, key.rule(), key.actor(), finding + "; " + what, isOnTheWay, 0);
    }
}
