package dev.adit.claim;

import dev.adit.rule.Packs;
import dev.adit.table.Column;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Claims of one actor, told as a test tells them: attribute, answer, day, until, source, grade. */
final class Said {
    /** One claim; a hyphen stands for no day. */
    record One(String attribute, String answer, String day, String until, String source, EvidenceGrade grade) {}

    private final List<One> said = new ArrayList<>();

    Said add(String attribute, String answer, String day) {
        return add(attribute, answer, day, "-", "visit", EvidenceGrade.A);
    }

    Said add(String attribute, String answer, String day, String until, String source, EvidenceGrade grade) {
        said.add(new One(attribute, answer, day, until, source, grade));
        return this;
    }

    List<One> all() {
        return said;
    }

    Standing on(String day) {
        return standing(said, day);
    }

    static Standing standing(List<One> said, String day) {
        Claims claims = new Claims(Packs.vocabulary());
        for (int i = 0; i < said.size(); i++) {
            One one = said.get(i);
            claims.add(
                    0,
                    Packs.attribute(one.attribute()),
                    Packs.cell(one.attribute(), one.answer()),
                    new Claims.Origin(
                            days(one.day()), days(one.until()), one.source(), one.grade(), "claims.csv", i + 2),
                    "value");
        }
        return Standing.of(claims, 1, Days.of(LocalDate.parse(day)));
    }

    private static int days(String day) {
        return day.equals("-") ? Days.UNKNOWN : Days.of(LocalDate.parse(day));
    }

    /** What counts: the answer, marked stale if it is; {@code expired}; {@code unknown}. */
    static String counts(Standing standing, String attribute) {
        Column column = standing.table().column(Packs.attribute(attribute));
        if (column == null || column.claim(0) == Column.NOBODY) return "unknown";
        if (!column.isKnown(0)) return "expired";
        String word = Packs.vocabulary().at(Packs.attribute(attribute)).text(column.cell(0));
        return column.isStale(0) ? word + " (stale)" : word;
    }

    /** The claim behind an answer, or behind the one that has expired. */
    static Claim behind(Standing standing, String attribute) {
        Column column = standing.table().column(Packs.attribute(attribute));
        if (column == null) throw new IllegalStateException("nobody said anything of " + attribute);
        return standing.claims().get(column.claim(0));
    }
}
