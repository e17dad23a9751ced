package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.network.ActorKind;
import dev.adit.problem.Code;
import dev.adit.value.ActorId;
import dev.adit.value.Country;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A CRAFT report of an artisanal mining producer: a requirement a row. It is the producer's own word, so that a pass
 * clears nothing; a requirement that it says it does not meet is told, for an admission is believed.
 */
final class CraftFormat implements InputFormat {
    private static final List<String> STATES = List.of("pass", "progress", "fail", "na");
    private static final List<String> MODULES = List.of("M1", "M2", "M3", "M4", "M5");
    private static final String GRAVEST = "M3";

    @Override
    public String id() {
        return "craft";
    }

    @Override
    public Phase phase() {
        return Phase.CHAINS;
    }

    @Override
    public boolean recognises(Headings headings) {
        return headings.has("amp_id", "module", "requirement_id", "status");
    }

    @Override
    public Set<String> headings() {
        return Set.of(
                "amp_id",
                "amp_name",
                "country",
                "module",
                "requirement_id",
                "status",
                "statement_date",
                "version",
                "verified_by");
    }

    @Override
    public Set<String> required() {
        return Set.of("amp_id", "module", "requirement_id", "status");
    }

    @Override
    public boolean takesAttributes() {
        return false;
    }

    @Override
    public void read(InputTable table, Intake intake, Intake.Tally tally) {
        TableShape.eachRow(table, intake, tally, row -> read(row, intake));
    }

    /** The producer's own word, and no better for who has looked at it: whoever verified said no more than that. */
    private static Claims.Origin origin(Row row, @Nullable LocalDate day) {
        int on = day == null ? Days.UNKNOWN : Days.of(day);
        return new Claims.Origin(on, Days.UNKNOWN, row.file(), EvidenceGrade.D, row.file(), row.line());
    }

    private static void read(Row row, Intake intake) {
        Optional<ActorId> id = row.id("amp_id");
        Country country = row.country("country", intake.countries);
        if (row.required("module").isPresent()) row.word("module", MODULES);
        Optional<String> requirement = row.required("requirement_id");
        String state = row.required("status").isEmpty()
                ? ""
                : row.word("status", STATES).orElse("");
        LocalDate day = row.date("statement_date");
        if (id.isEmpty() || requirement.isEmpty() || row.isRejected()) return;
        intake.lots.parties.said(id.get(), ActorKind.COOPERATIVE, row.text("amp_name"), country, row.at("amp_id"));
        if (!state.equals("fail")) return;
        if (AboutChildren.is(requirement.get()))
            intake.lots.parties.answered(
                    id.get(), "credible_allegation", "open", origin(row, day), row.at("requirement_id"));
        boolean isGravest = row.text("module").equalsIgnoreCase(GRAVEST);
        String who = row.text("verified_by").isEmpty() ? "by its own statement (grade D)" : "as somebody else verified";
        row.spoilt(
                Code.L16,
                "status",
                "'" + Row.shown(id.get().text()) + "' does not meet " + Row.shown(requirement.get()) + " of "
                        + row.text("module").toUpperCase(Locale.ROOT)
                        + (day == null ? "" : " on " + day) + ", " + who,
                isGravest
                        ? "module 3 is about what calls for immediate disengagement: find out which, and make a claim of it"
                        : "find out what it is about, and make a claim of it in claims.csv");
    }
}
