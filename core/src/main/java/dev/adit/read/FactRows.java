package dev.adit.read;

import dev.adit.fact.ConflictArea;
import dev.adit.fact.Countries;
import dev.adit.fact.CountryFact;
import dev.adit.fact.FatfStatus;
import dev.adit.fact.HsCode;
import dev.adit.fact.ListedEntity;
import dev.adit.fact.ListedGood;
import dev.adit.fact.NationalOutput;
import dev.adit.fact.Provenance;
import dev.adit.fact.TradePlace;
import dev.adit.problem.Code;
import dev.adit.table.Attribute;
import dev.adit.table.Vocabulary;
import dev.adit.value.Days;
import dev.adit.value.Minerals;
import dev.adit.value.Truth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What the rows of each reference table say. */
final class FactRows {
    private static final List<String> YES_OR_BLANK = List.of("yes", "");
    private static final List<String> YES_NO_OR_BLANK = List.of("yes", "no", "");
    private static final Map<String, Long> KILOGRAMS = Map.of("kg", 1L, "t", 1000L);

    private final Countries countries;
    private final Minerals minerals;
    private final Vocabulary vocabulary;
    private final ListDates dates;

    FactRows(Countries countries, Minerals minerals, Vocabulary vocabulary, ListDates dates) {
        this.countries = countries;
        this.minerals = minerals;
        this.vocabulary = vocabulary;
        this.dates = dates;
    }

    List<CountryFact> countryFacts(ReferenceRows rows) {
        return rows.read(
                ReferenceShape.COUNTRY_FACTS,
                this::countryFact,
                fact -> List.of(fact.country(), fact.fact(), fact.provenance().knownOn()));
    }

    private CountryFact countryFact(ReferenceRow row, boolean isGiven) {
        String fact = row.required("fact");
        String value = row.required("value");
        OptionalInt place = vocabulary.place(fact);
        if (place.isPresent()) checkValue(row, vocabulary.at(place.getAsInt()), value);
        Integer year = row.year("year");
        String source = row.required("source") + (year == null ? "" : ", " + year);
        int knownOn = year == null ? dates.of(ReferenceShape.COUNTRY_FACTS, isGiven) : lastDay(year);
        return new CountryFact(
                row.country("country", countries),
                fact,
                value,
                !row.word("doubtful", YES_OR_BLANK).isEmpty(),
                new Provenance(source, knownOn, row.at("value")));
    }

    private static void checkValue(ReferenceRow row, Attribute attribute, String value) {
        if (!value.isEmpty() && attribute.cell(value).isEmpty())
            row.tell(
                    Code.R17,
                    "value",
                    "'" + Row.shown(value) + "' is not an answer to '" + attribute.name() + "'",
                    "allowed: " + attribute.allowed());
    }

    private static int lastDay(int year) {
        return Days.of(LocalDate.of(year, 12, 31));
    }

    List<ListedGood> listedGoods(ReferenceRows rows) {
        return rows.read(
                ReferenceShape.LISTED_GOODS,
                this::listedGood,
                good -> List.of(Minerals.fold(good.good()), good.mineral(), good.country()));
    }

    private ListedGood listedGood(ReferenceRow row, boolean isGiven) {
        Map<ListedGood.Flag, Truth> flags = new EnumMap<>(ListedGood.Flag.class);
        for (ListedGood.Flag flag : ListedGood.Flag.values()) {
            String word = row.word(flag.name().toLowerCase(Locale.ROOT), YES_NO_OR_BLANK);
            if (!word.isEmpty()) flags.put(flag, word.equals("yes") ? Truth.YES : Truth.NO);
        }
        String edition = row.text("edition");
        String source = row.required("source") + (edition.isEmpty() ? "" : ", edition " + edition);
        int listedOn = row.day("listed_on");
        int knownOn = listedOn == Days.UNKNOWN ? dates.of(ReferenceShape.LISTED_GOODS, isGiven) : listedOn;
        String derivedFrom = row.text("derived_from");
        return new ListedGood(
                row.required("good"),
                row.mineral("mineral", minerals),
                row.country("country", countries),
                flags,
                derivedFrom.isEmpty() ? null : derivedFrom,
                listedOn,
                row.day("removed_on"),
                new Provenance(source, knownOn, row.at()));
    }

    List<TradePlace> tradePlaces(ReferenceRows rows) {
        return rows.read(
                ReferenceShape.TRADE_HUBS,
                this::tradePlace,
                place -> List.of(place.country(), place.place(), place.role(), mineral(place.mineral())));
    }

    private TradePlace tradePlace(ReferenceRow row, boolean isGiven) {
        String role = row.word(
                "role",
                Arrays.stream(TradePlace.Role.values())
                        .map(TradePlace.Role::word)
                        .toList());
        return new TradePlace(
                row.country("country", countries),
                row.text("place"),
                row.text("mineral").isEmpty() ? null : row.mineral("mineral", minerals),
                role.equals(TradePlace.Role.HUB.word()) ? TradePlace.Role.HUB : TradePlace.Role.TRANSIT,
                provenance(row, row.day("as_of"), ReferenceShape.TRADE_HUBS, isGiven));
    }

    private static String mineral(@Nullable String mineral) {
        return mineral == null ? "" : mineral;
    }

    List<FatfStatus> fatf(ReferenceRows rows) {
        return rows.read(ReferenceShape.FATF, this::fatfStatus, status -> List.of(status.country(), status.since()));
    }

    private FatfStatus fatfStatus(ReferenceRow row, boolean isGiven) {
        return new FatfStatus(
                row.country("country", countries),
                row.word("status", List.of("none", "grey", "enhanced", "black")),
                row.day("since"),
                provenance(row, row.day("as_of"), ReferenceShape.FATF, isGiven));
    }

    List<NationalOutput> nationalOutput(ReferenceRows rows) {
        return rows.read(
                ReferenceShape.NATIONAL_OUTPUT,
                this::output,
                output -> List.of(output.country(), output.mineral(), output.year() == null ? "" : output.year()));
    }

    private NationalOutput output(ReferenceRow row, boolean isGiven) {
        String unit = row.word("unit", List.of("kg", "t"));
        Integer year = row.year("year");
        int day = year == null ? Days.UNKNOWN : lastDay(year);
        return new NationalOutput(
                row.country("country", countries),
                row.mineral("mineral", minerals),
                row.number("amount", KILOGRAMS.getOrDefault(unit, 1L)),
                year,
                provenance(row, day, ReferenceShape.NATIONAL_OUTPUT, isGiven));
    }

    List<ConflictArea> conflictAreas(ReferenceRows rows) {
        return rows.read(
                ReferenceShape.CAHRA,
                this::conflictArea,
                area -> List.of(area.country(), Minerals.fold(area.region()), area.validFrom()));
    }

    private ConflictArea conflictArea(ReferenceRow row, boolean isGiven) {
        int from = row.day("valid_from");
        return new ConflictArea(
                row.country("country", countries),
                row.text("region"),
                from,
                row.day("valid_to"),
                provenance(row, from, ReferenceShape.CAHRA, isGiven));
    }

    List<ListedEntity> listedEntities(ReferenceRows rows) {
        return rows.read(
                ReferenceShape.LISTED_ENTITIES,
                this::listedEntity,
                entity -> List.of(
                        entity.list(),
                        Minerals.fold(entity.entity()),
                        String.valueOf(entity.country()),
                        Minerals.fold(entity.region())));
    }

    private ListedEntity listedEntity(ReferenceRow row, boolean isGiven) {
        int since = row.day("since");
        if (row.text("entity").isEmpty()
                && (row.text("region").isEmpty() || row.text("country").isEmpty()))
            row.tell(Code.R17, "entity", "the row names nobody", "name an entity, or a country and a region of it");
        return new ListedEntity(
                row.required("list"),
                row.text("entity"),
                row.countryIfAny("country", countries),
                row.text("region"),
                since,
                row.day("until"),
                provenance(row, since, ReferenceShape.LISTED_ENTITIES, isGiven));
    }

    List<HsCode> hsCodes(ReferenceRows rows) {
        return rows.read(
                ReferenceShape.HS_CODES, (row, isGiven) -> hsCode(row), code -> List.of(code.code(), code.mineral()));
    }

    private HsCode hsCode(ReferenceRow row) {
        String code = row.required("code");
        if (!code.isEmpty() && !code.matches("[0-9]{4,10}"))
            row.tell(
                    Code.R17,
                    "code",
                    "'" + Row.shown(code) + "' is not an HS code",
                    "write 4 to 10 digits, without dots");
        return new HsCode(
                code,
                row.mineral("mineral", minerals),
                row.word("what", List.of("ore", "processed", "scrap")),
                row.required("source"),
                row.at());
    }

    /** By its own day if it has one, otherwise by the day of the table's edition. */
    private Provenance provenance(ReferenceRow row, int ownDay, ReferenceShape shape, boolean isGiven) {
        int knownOn = ownDay == Days.UNKNOWN ? dates.of(shape, isGiven) : ownDay;
        return new Provenance(row.required("source"), knownOn, row.at());
    }
}
