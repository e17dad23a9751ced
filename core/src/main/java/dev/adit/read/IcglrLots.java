package dev.adit.read;

import dev.adit.claim.EvidenceGrade;
import dev.adit.network.ActorKind;
import dev.adit.problem.Code;
import dev.adit.tree.Tree;
import dev.adit.value.ActorId;
import dev.adit.value.Country;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads ICGLR lots into the {@link LotBook}, and whoever made or received them as parties. */
final class IcglrLots {
    private static final String SOURCE = "ICGLR lots";
    private static final String PRODUCTION = "1";

    /** Places from the unit to grams. */
    private static final Map<String, Integer> UNITS = Map.of("KGM", 3, "TNE", 6);

    private static final Map<String, ActorKind> ROLES = Map.of(
            "1", ActorKind.COOPERATIVE,
            "2", ActorKind.TRADER,
            "3", ActorKind.TRADER,
            "4", ActorKind.TRADER,
            "5", ActorKind.TRADING_POINT,
            "6", ActorKind.TRADER,
            "7", ActorKind.EXPORTER);

    private final Intake intake;
    private final Intake.Tally tally;

    IcglrLots(Intake intake, Intake.Tally tally) {
        this.intake = intake;
        this.tally = tally;
    }

    /** Reads a lot, and before it those of its inputs that stand in it in full. */
    void read(DocumentObject object) {
        for (Tree input : object.items("inputLot"))
            DocumentObject.of(input).filter(inner -> inner.has("mass")).ifPresent(this::read);
        Optional<String> number = object.required("lotNumber");
        String creator = party(object, "creator", object.texts("creatorRole"), true);
        String recipient = party(object, "recipient", List.of(), false);
        if (number.isPresent() && !object.isRejected()) {
            Lot lot = lot(object, number.get(), creator, recipient);
            if (!intake.lots.add(lot)) {
                tally.ignored++;
                object.spoilt(Code.D20, "lotNumber", "the lot repeats another one; it was left out", null);
            }
        }
        object.close("lotNumber", intake, tally);
    }

    private Lot lot(DocumentObject object, String number, String creator, String recipient) {
        boolean dug = object.texts("originatingOperation").contains(PRODUCTION);
        String site = object.text("mineSiteId");
        if (dug && site.isEmpty())
            object.spoilt(
                    Code.D12, "mineSiteId", "a lot straight from a mine does not say which", "name the mine site");
        if (!site.isEmpty())
            ActorId.of(site)
                    .ifPresent(id ->
                            intake.lots.parties.named(id, ActorKind.MINE_SITE, "", null, object.at("mineSiteId")));
        Optional<DocumentObject> tag = object.inner("tag");
        LocalDate sealed = object.date("dateSealed");
        LocalDate registered =
                object.has("dateRegistration") ? object.date("dateRegistration") : object.date("timestamp");
        return new Lot(
                number,
                creator,
                recipient,
                mineral(object),
                grams(object),
                registered == null ? sealed : registered,
                object.date("dateShipped"),
                inputs(object),
                site,
                dug || (!site.isEmpty() && object.items("inputLot").isEmpty()),
                tag.map(one -> one.text("identifier")).orElse(""),
                new Lot.Told(object.at("lotNumber"), SOURCE, EvidenceGrade.C, "mass", "dateShipped", "lotNumber"));
    }

    /** The id of whoever a member tells of; no more is read of it than its name, country and role. */
    private String party(DocumentObject object, String name, List<String> roles, boolean isRequired) {
        Optional<DocumentObject> party = object.inner(name);
        String text = party.map(one -> one.text("identifier")).orElse("");
        if (text.isEmpty()) {
            if (isRequired) object.reject(Code.D12, name, "'" + name + "' has no identifier", "say who made the lot");
            return "";
        }
        Optional<ActorId> id = IcglrSites.id(object, name, text);
        if (id.isEmpty() || party.isEmpty()) return "";
        Country country = country(party.get());
        String called = party.get().text("name");
        List<ActorKind> kinds =
                roles.stream().map(ROLES::get).filter(kind -> kind != null).toList();
        for (ActorKind kind : kinds) intake.lots.parties.said(id.get(), kind, called, country, object.at(name));
        if (kinds.isEmpty()) intake.lots.parties.named(id.get(), ActorKind.TRADER, called, country, object.at(name));
        return id.get().text();
    }

    private @Nullable Country country(DocumentObject party) {
        Optional<DocumentObject> address = party.inner("physicalAddress").or(() -> party.inner("legalAddress"));
        return address.map(one -> IcglrSites.country(one, "country", intake.countries))
                .orElse(null);
    }

    private String mineral(DocumentObject object) {
        String text = object.text("mineral");
        Optional<String> mineral = text.isEmpty() ? Optional.empty() : HsMinerals.certified(text, intake);
        if (mineral.isEmpty())
            object.spoilt(
                    Code.D17,
                    "mineral",
                    text.isEmpty()
                            ? "the lot does not say of which mineral it is"
                            : "unknown mineral '" + Row.shown(text) + "'",
                    "write the HS code, such as 2609.00.00; until then the lot makes no flow");
        return mineral.orElse("");
    }

    private static long grams(DocumentObject object) {
        String mass = object.text("mass");
        String unit = object.text("unitOfMeasurement");
        Integer places = UNITS.get(unit);
        if (mass.isEmpty()) return Lot.NO_MASS;
        if (places == null) {
            object.spoilt(
                    Code.D15,
                    "unitOfMeasurement",
                    "'" + Row.shown(unit) + "' is no unit; the mass counts as not known",
                    "KGM is the kilogram, TNE the tonne");
            return Lot.NO_MASS;
        }
        long grams = Lot.grams(mass, places);
        if (grams == Lot.NO_MASS)
            object.spoilt(
                    Code.D14,
                    "mass",
                    "'" + Row.shown(mass) + "' is not a mass of a lot; it counts as not known",
                    "write digits with a point, above zero and below a million tonnes");
        return grams;
    }

    private static Set<String> inputs(DocumentObject object) {
        TreeSet<String> inputs = new TreeSet<>(object.texts("inputLot"));
        for (DocumentObject input : object.inners("inputLot")) {
            String number = input.text("lotNumber");
            if (!number.isEmpty()) inputs.add(number);
        }
        return inputs;
    }
}
