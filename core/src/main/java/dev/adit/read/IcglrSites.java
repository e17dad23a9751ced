package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.fact.Countries;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.problem.Code;
import dev.adit.value.ActorId;
import dev.adit.value.Country;
import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes actors of ICGLR mine sites, and answers of their status, its history and their titles. */
final class IcglrSites {
    static final String SOURCE = "ICGLR mine sites";

    private static final Map<String, String> STATUSES =
            Map.of("0", "blue", "1", SiteStatus.GREEN, "2", "yellow", "3", "red");
    private static final Map<String, String> IDLE = Map.of("0", "abandoned", "2", "not active");
    private static final Map<String, String> LICENCES = Map.of(
            "claim", "claim",
            "mining_license", "mining-licence",
            "artisanal_permit", "artisanal-permit",
            "unlicensed", "none");

    private final Intake intake;

    IcglrSites(Intake intake) {
        this.intake = intake;
    }

    void read(DocumentObject site) {
        Optional<ActorId> id = site.required("icglrId").flatMap(text -> id(site, "icglrId", text));
        if (id.isEmpty() || site.isRejected()) return;
        boolean isNew = intake.network.add(actor(site, id.get()));
        SiteStatus status = intake.lots.site(id.get().text());
        status.listed();
        int actor = intake.network.number(id.get().text());
        if (!isNew) described(site, id.get(), actor);
        history(site, actor, status);
        present(site, actor, status);
        licences(site, actor);
        String idle = IDLE.get(site.text("activityStatus"));
        if (idle != null) status.idle(idle);
    }

    /** An id that a member holds; empty, with the object rejected, if it cannot be used. */
    static Optional<ActorId> id(DocumentObject object, String name, String text) {
        Optional<ActorId> id = ActorId.of(text).filter(one -> !one.text().startsWith("?"));
        if (id.isEmpty())
            object.reject(
                    Code.D15,
                    name,
                    "not usable as an id",
                    "at most 200 characters, without control characters and '|', not beginning with '?'");
        return id;
    }

    private Actor actor(DocumentObject site, ActorId id) {
        Country country = country(site, "addressCountry", intake.countries);
        String prefix = id.text().length() < 3 ? "" : id.text().substring(0, 2);
        if (country != null && !country.code().equals(prefix))
            site.spoilt(
                    Code.L12,
                    "addressCountry",
                    "the site lies in " + country.code() + ", and its id does not begin with that code",
                    "correct one of the two");
        String name = site.text("name", "siteName", "mineSiteName");
        return new Actor(
                id,
                ActorKind.MINE_SITE,
                name.isEmpty() ? id.text() : name,
                country,
                region(site),
                minerals(site),
                site.at());
    }

    /** Who describes a site twice must not be heard only once in silence. */
    private void described(DocumentObject site, ActorId id, int actor) {
        Actor first = intake.network.actor(actor);
        if (first.kind() == ActorKind.MINE_SITE) return;
        site.spoilt(
                Code.L12,
                "icglrId",
                "'" + Row.shown(id.text()) + "' is a " + first.kind().word() + " at " + first.at() + "; it stays one",
                "give each actor an id of its own");
    }

    static @Nullable Country country(DocumentObject object, String name, Countries countries) {
        String text = object.text(name);
        if (text.isEmpty()) return null;
        List<Country> found = countries.find(text);
        if (found.size() == 1) return found.get(0);
        object.spoilt(Code.D16, name, countries.fault(Row.shown(text), found), countries.help(text));
        return null;
    }

    private static @Nullable String region(DocumentObject site) {
        Optional<DocumentObject> place =
                site.inner("mineSiteLocation").flatMap(location -> location.inner("localGeographicDesignation"));
        if (place.isEmpty()) return null;
        String region = Stream.of("subnationalDivisionL1Text", "subnationalDivisionL2", "addressLocalityText")
                .map(place.get()::text)
                .map(part -> part.replace(',', ' '))
                .takeWhile(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return region.isEmpty() ? null : region;
    }

    private List<String> minerals(DocumentObject site) {
        TreeSet<String> minerals = new TreeSet<>();
        for (String text : site.texts("mineral")) {
            Optional<String> mineral = HsMinerals.certified(text, intake);
            if (mineral.isPresent()) minerals.add(mineral.get());
            else site.spoilt(Code.D17, "mineral", "unknown mineral '" + Row.shown(text) + "'", null);
        }
        return new ArrayList<>(minerals);
    }

    private void history(DocumentObject site, int actor, SiteStatus status) {
        for (DocumentObject change : site.inners("statusChange")) {
            LocalDate day = change.date("dateOfChange");
            String word = status(change, "newStatus");
            if (day == null || word.isEmpty()) continue;
            status.since(day, word);
            tell(change, actor, "mine_status", word, day, null, "newStatus");
            tell(change, actor, "mine_status_since", day.toString(), day, null, "dateOfChange");
        }
        for (DocumentObject inspection : site.inners("inspection")) {
            LocalDate day = inspection.date("inspectionDate");
            if (day == null) continue;
            tell(inspection, actor, "last_visit", day.toString(), day, null, "inspectionDate");
            String word = STATUSES.getOrDefault(inspection.text("inspectionResult"), "");
            if (!word.isEmpty()) tell(inspection, actor, "mine_status", word, day, null, "inspectionResult");
        }
    }

    /** The present status has no date of its own: where the history ends with it, that says since when. */
    private void present(DocumentObject site, int actor, SiteStatus status) {
        String word = status(site, "certificationStatus");
        if (word.isEmpty()) return;
        status.present(word);
        if (word.equals(status.last())) return;
        tell(site, actor, "mine_status", word, null, null, "certificationStatus");
        if (!status.last().isEmpty())
            site.spoilt(
                    Code.L12,
                    "certificationStatus",
                    "the site is said to be " + word + ", and the history of its status ends with " + status.last(),
                    "add the last change to the history; until then both stand, the present one without a date");
    }

    private static String status(DocumentObject object, String name) {
        String text = object.text(name);
        String word = STATUSES.getOrDefault(text, "");
        if (word.isEmpty() && !text.isEmpty())
            object.spoilt(
                    Code.D15,
                    name,
                    "'" + Row.shown(text) + "' is no status; it counts as not known, and so not as green",
                    "0 is blue, 1 green, 2 yellow, 3 red");
        return word;
    }

    private void licences(DocumentObject site, int actor) {
        for (DocumentObject licence : site.inners("license")) {
            String word = LICENCES.get(licence.text("licenseType"));
            if (word == null) continue;
            LocalDate granted = licence.date("grantedDate");
            tell(licence, actor, "licence", word, granted, licence.date("expiringDate"), "licenseType");
        }
    }

    private void tell(
            DocumentObject object,
            int actor,
            String attribute,
            String answer,
            @Nullable LocalDate day,
            @Nullable LocalDate until,
            String name) {
        Claims.Origin origin = new Claims.Origin(
                day == null ? Days.UNKNOWN : Days.of(day),
                until == null ? Days.UNKNOWN : Days.of(until),
                SOURCE,
                EvidenceGrade.B,
                object.at().file(),
                object.at(name).line());
        intake.told(actor, attribute, answer, origin, name);
    }
}
