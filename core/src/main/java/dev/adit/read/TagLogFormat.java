package dev.adit.read;

import dev.adit.claim.EvidenceGrade;
import dev.adit.network.ActorKind;
import dev.adit.problem.Code;
import dev.adit.value.ActorId;
import dev.adit.value.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A log of tags, as traceability schemes keep them: a tag a row. A tag is a lot: mine tags go into a trader's tag,
 * those into a processor's. Who put a tag on or signed is not read.
 */
final class TagLogFormat implements InputFormat {
    private static final List<String> TYPES = List.of("mine", "negociant", "processor");
    private static final List<String> IDLE = List.of("abandoned", "inactive", "suspended", "closed");
    private static final List<String> STATES = List.of("active", "abandoned", "inactive", "suspended", "closed");
    private static final List<String> WITHHELD = List.of("agent", "signature");

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("tag", "tag_no"),
            Map.entry("tag_number", "tag_no"),
            Map.entry("no_tag", "tag_no"),
            Map.entry("n°_tag", "tag_no"),
            Map.entry("mine_tag", "tag_no"),
            Map.entry("etiquette_mine", "tag_no"),
            Map.entry("n°_tag_mine", "tag_no"),
            Map.entry("type_tag", "tag_type"),
            Map.entry("type_d'etiquette", "tag_type"),
            Map.entry("negociant_tag", "parent_tag_no"),
            Map.entry("tag_negociant", "parent_tag_no"),
            Map.entry("poids", "weight_kg"),
            Map.entry("poids_(kg)", "weight_kg"),
            Map.entry("weight", "weight_kg"),
            Map.entry("weight_(kg)", "weight_kg"),
            Map.entry("teneur", "grade_pct"),
            Map.entry("date_d'etiquetage", "date"),
            Map.entry("tagging_date", "date"),
            Map.entry("date_de_vente", "trade_date"),
            Map.entry("n°_fiche", "log_sheet_no"),
            Map.entry("carnet", "log_sheet_no"),
            Map.entry("logbook", "log_sheet_no"),
            Map.entry("site", "mine_site"),
            Map.entry("carre", "mine_site"),
            Map.entry("pe", "mine_site"),
            Map.entry("zea", "mine_site"),
            Map.entry("code_site", "site_id"),
            Map.entry("minerai", "mineral"),
            Map.entry("substance", "mineral"),
            Map.entry("cooperative", "seller"),
            Map.entry("vendeur", "seller"),
            Map.entry("negociant", "buyer"),
            Map.entry("acheteur", "buyer"),
            Map.entry("comptoir", "buyer"),
            Map.entry("entite_de_traitement", "buyer"),
            Map.entry("pays", "country"),
            Map.entry("statut", "status"),
            Map.entry("nom_de_l'agent", "agent"),
            Map.entry("agent_name", "agent"));

    @Override
    public String id() {
        return "tag-log";
    }

    @Override
    public Phase phase() {
        return Phase.CHAINS;
    }

    @Override
    public boolean recognises(Headings headings) {
        return headings.has("tag_no", "weight_kg", "date");
    }

    @Override
    public Set<String> headings() {
        return Set.of(
                "tag_no",
                "tag_type",
                "parent_tag_no",
                "mine_site",
                "site_id",
                "mineral",
                "weight_kg",
                "grade_pct",
                "date",
                "trade_date",
                "seller",
                "buyer",
                "log_sheet_no",
                "country",
                "status",
                "agent",
                "signature");
    }

    @Override
    public Map<String, String> aliases() {
        return ALIASES;
    }

    @Override
    public Set<String> required() {
        return Set.of("tag_no", "weight_kg", "date");
    }

    @Override
    public boolean takesAttributes() {
        return false;
    }

    /** A row as it was read, before it is known which tags went into it. */
    private record Tag(Lot lot, int stage, List<String> linked) {}

    @Override
    public void read(InputTable table, Intake intake, Intake.Tally tally) {
        List<Tag> tags = new ArrayList<>();
        Repeats repeats = new Repeats();
        TableShape.eachRow(table, intake, tally, row -> {
            WITHHELD.forEach(row::withhold);
            if (!repeats.has(row)) tag(row, intake).ifPresent(tags::add);
        });
        addAll(tags, intake);
    }

    private static Optional<Tag> tag(Row row, Intake intake) {
        Optional<String> number = row.required("tag_no");
        String type = row.word("tag_type", TYPES).orElse(TYPES.get(0));
        LocalDate day = row.date("date");
        LocalDate traded = row.date("trade_date");
        if (row.text("date").isEmpty()) row.required("date");
        long grams = grams(row);
        String mineral = mineral(row, intake);
        String site = site(row, intake, type);
        Country country = row.country("country", intake.countries);
        String seller = party(row, "seller", ActorKind.COOPERATIVE, country, intake);
        String buyer = party(row, "buyer", ActorKind.TRADER, null, intake);
        if (number.isEmpty() || row.isRejected()) return Optional.empty();
        boolean dug = type.equals(TYPES.get(0));
        String creator = seller.isEmpty() && dug ? site : seller;
        Lot lot = new Lot(
                number.get(),
                creator,
                buyer,
                mineral,
                grams,
                day,
                traded,
                Set.of(),
                dug && !site.equals(creator) ? site : "",
                dug,
                "",
                new Lot.Told(row.at(), row.file(), EvidenceGrade.C, "weight_kg", "date", "tag_no"));
        return Optional.of(new Tag(lot, TYPES.indexOf(type), linked(row)));
    }

    private static List<String> linked(Row row) {
        List<String> linked = new ArrayList<>();
        for (String number : row.text("parent_tag_no").split(";", -1))
            if (!number.isBlank()) linked.add(number.strip());
        return linked;
    }

    private static long grams(Row row) {
        String text = row.text("weight_kg");
        if (text.isEmpty()) return Lot.NO_MASS;
        long grams = Lot.grams(text, 3);
        if (grams == Lot.NO_MASS)
            row.spoilt(
                    Code.D14,
                    "weight_kg",
                    "'" + Row.shown(text) + "' is not a weight in kilograms; it counts as not known",
                    "write digits with a point");
        return grams;
    }

    private static String mineral(Row row, Intake intake) {
        String text = row.text("mineral");
        Optional<String> mineral = HsMinerals.certified(text, intake);
        if (mineral.isEmpty() && !text.isEmpty())
            row.spoilt(Code.D17, "mineral", "unknown mineral '" + Row.shown(text) + "'", null);
        return mineral.orElse("");
    }

    /** The id of the site, or its name where it has none. */
    private static String site(Row row, Intake intake, String type) {
        String heading = row.text("site_id").isEmpty() ? "mine_site" : "site_id";
        Optional<ActorId> id =
                ActorId.of(row.text(heading)).filter(one -> !one.text().startsWith("?"));
        if (id.isEmpty() || !type.equals(TYPES.get(0))) return "";
        Country country = row.country("country", intake.countries);
        intake.lots.parties.said(id.get(), ActorKind.MINE_SITE, row.text("mine_site"), country, row.at(heading));
        row.word("status", STATES)
                .filter(IDLE::contains)
                .ifPresent(word -> intake.lots.site(id.get().text()).idle(word));
        return id.get().text();
    }

    private static String party(Row row, String heading, ActorKind kind, @Nullable Country country, Intake intake) {
        Optional<ActorId> id =
                ActorId.of(row.text(heading)).filter(one -> !one.text().startsWith("?"));
        id.ifPresent(one -> intake.lots.parties.said(one, kind, "", country, row.at(heading)));
        return id.map(ActorId::text).orElse("");
    }

    /** Of two linked tags the one of the earlier stage went into the other, whichever of the two names the other. */
    private static void addAll(List<Tag> tags, Intake intake) {
        Map<String, Integer> stages = new HashMap<>();
        for (Tag tag : tags) stages.merge(tag.lot().number(), tag.stage(), Math::min);
        Map<String, Set<String>> inputs = new HashMap<>();
        for (Tag tag : tags)
            for (String linked : tag.linked()) {
                String own = tag.lot().number();
                boolean isInput = stages.getOrDefault(linked, tag.stage() == 0 ? 1 : 0) < tag.stage();
                String into = isInput ? own : linked;
                if (!stages.containsKey(into)) lost(tag.lot(), into, intake);
                inputs.computeIfAbsent(into, fresh -> new TreeSet<>()).add(isInput ? linked : own);
            }
        for (Tag tag : tags)
            intake.lots.add(with(tag.lot(), inputs.getOrDefault(tag.lot().number(), Set.of())));
    }

    private static void lost(Lot lot, String into, Intake intake) {
        String what = LotChecks.called(lot) + " is said to have gone into '" + Row.shown(into)
                + "', which this file does not describe";
        intake.problems.add(Code.L09, lot.told().at(), what, "keep a tag and those that went into it in one file");
    }

    private static Lot with(Lot lot, Set<String> inputs) {
        return new Lot(
                lot.number(),
                lot.creator(),
                lot.recipient(),
                lot.mineral(),
                lot.grams(),
                lot.made(),
                lot.sent(),
                inputs,
                lot.site(),
                lot.dug(),
                lot.tag(),
                lot.told());
    }
}
