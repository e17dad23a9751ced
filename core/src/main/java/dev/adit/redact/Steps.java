package dev.adit.redact;

import dev.adit.privacy.SmallCounts;
import dev.adit.rule.Band;
import dev.adit.table.Attribute;
import dev.adit.value.Permille;
import dev.adit.value.Ppm;
import dev.adit.value.Range;
import java.util.List;
import java.util.OptionalLong;

/**
 * How fine numbers are told. A score can rest on a number that is withheld; in bands for the public and hundreds for
 * partners it does not lead back to it.
 */
final class Steps {
    private static final int HUNDRED = 100;
    private static final int TENTH = Ppm.ONE / 10;
    private static final String GIVEN = "a number was given";

    private final Audience audience;
    private final List<Band> bands;

    Steps(Audience audience, List<Band> bands) {
        this.audience = audience;
        this.bands = bands;
    }

    /** A score in permille: low and point at the lower end of their step, high at the upper end of its own. */
    Release.Steps score(Range range) {
        return new Release.Steps(score(range.low()), score(range.point()), top(range.high()));
    }

    int score(int exact) {
        return switch (audience) {
            case PUBLIC -> from(exact);
            case PARTNER -> exact / HUNDRED * HUNDRED;
            case INTERNAL -> exact;
        };
    }

    private int top(int exact) {
        return switch (audience) {
            case PUBLIC -> end(exact);
            case PARTNER -> Math.min(Permille.ONE, (exact + HUNDRED - 1) / HUNDRED * HUNDRED);
            case INTERNAL -> exact;
        };
    }

    private int from(int exact) {
        return bands.stream()
                .mapToInt(Band::from)
                .filter(from -> from <= exact)
                .max()
                .orElse(0);
    }

    private int end(int exact) {
        int next = bands.stream()
                .mapToInt(Band::from)
                .filter(from -> from > exact)
                .min()
                .orElse(Permille.ONE);
        return next;
    }

    /** A share in ppm, in tenths unless internal. */
    Release.Steps volume(int low, int point, int high) {
        return new Release.Steps(
                volume(low), volume(point), audience.isInternal() ? high : -Math.floorDiv(-high, TENTH) * TENTH);
    }

    int volume(int exact) {
        return audience.isInternal() ? exact : exact / TENTH * TENTH;
    }

    /** How many actors, findings and the like. */
    String count(long exact) {
        return audience == Audience.PUBLIC ? SmallCounts.count(exact) : Long.toString(exact);
    }

    /** Where the step of a count begins, for putting them in order: exact ones would tell what steps hide. */
    long begin(long exact) {
        if (audience != Audience.PUBLIC || exact <= 0) return exact;
        return Math.max(1, exact / 10 * 10);
    }

    /** An answer as it may be told; words of a vocabulary stay, numbers do not. */
    String answer(Attribute attribute, String shown) {
        if (audience.isInternal()) return shown;
        return switch (attribute.type()) {
            case TRUTH, CHOICE, CHOICES -> shown;
            case DATE -> day(shown);
            case COUNT, PERCENT -> attribute.countsChildren() ? ofChildren(shown) : number(attribute, shown);
        };
    }

    private String ofChildren(String shown) {
        if (audience != Audience.PUBLIC) return shown;
        return shown.equals("0") || shown.equals("0 %") ? shown : "yes";
    }

    private String number(Attribute attribute, String shown) {
        OptionalLong exact = attribute.cell(shown.replace("%", ""));
        if (audience == Audience.PUBLIC || exact.isEmpty()) return GIVEN;
        return switch (attribute.type()) {
            case COUNT -> magnitude(exact.getAsLong());
            default -> exact.getAsLong() / TENTH * 10 + " % or more";
        };
    }

    private static String magnitude(long exact) {
        if (exact < 10) return SmallCounts.count(exact);
        long from = 10;
        while (from <= exact / 10) from *= 10;
        return from + " to " + (from * 10 - 1);
    }

    /** A day as {@code 2024-03-01}: the month for partners, the year for the public. A visit is known by its day. */
    String day(String iso) {
        return switch (audience) {
            case PUBLIC -> iso.substring(0, 4);
            case PARTNER -> iso.substring(0, 7);
            case INTERNAL -> iso;
        };
    }
}
