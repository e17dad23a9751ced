package dev.adit.read;

import dev.adit.identity.Authority;
import dev.adit.identity.IdentifierKind;
import dev.adit.identity.Party;
import dev.adit.mapping.Field;
import dev.adit.mapping.MappedList;
import dev.adit.mapping.MappedList.MappedRow;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.value.Country;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Suppliers of a mapped list as records, and as those who are to be scored. */
final class ListedActors {
    // no smelter id: in a list of suppliers it says which smelter a supplier buys from, not who the supplier is
    private static final Map<Field, IdentifierKind> IDENTIFIERS =
            Map.of(Field.LEI, IdentifierKind.LEI, Field.DUNS, IdentifierKind.DUNS, Field.VAT, IdentifierKind.VAT);

    private ListedActors() {}

    /** A record for each supplier. */
    static List<Party> parties(SupplierFiles.Listed listed) {
        Map<Integer, MappedRow> rows = rows(listed);
        List<Party> parties = new ArrayList<>();
        Map<MappedList.Supplier, String> records = records(listed);
        for (MappedList.Supplier supplier : listed.list().suppliers())
            parties.add(party(records.getOrDefault(supplier, listed.name()), supplier, rows));
        return parties;
    }

    private static Map<Integer, MappedRow> rows(SupplierFiles.Listed listed) {
        Map<Integer, MappedRow> rows = new HashMap<>();
        for (MappedRow row : listed.list().rows()) rows.put(row.number(), row);
        return rows;
    }

    /**
     * What each supplier is called: file and supplier number, for a number means something in its own file only. Where
     * several bear one number, as in the books of several companies, the row tells them apart.
     */
    private static Map<MappedList.Supplier, String> records(SupplierFiles.Listed listed) {
        Map<MappedList.Supplier, String> records = new HashMap<>();
        Set<String> taken = new TreeSet<>();
        for (MappedList.Supplier supplier : listed.list().suppliers()) {
            String row = "row " + supplier.rows().get(0);
            String record = Newcomers.id(listed.name() + "#" + supplier.id().orElse(row));
            if (!taken.add(record)) record = Newcomers.id(record + " in " + row);
            taken.add(record);
            records.put(supplier, record);
        }
        return records;
    }

    private static Party party(String record, MappedList.Supplier supplier, Map<Integer, MappedRow> rows) {
        List<MappedRow> own = own(supplier, rows);
        List<Party.Identifier> identifiers = new ArrayList<>();
        Country country = country(first(own, Field.COUNTRY));
        for (MappedRow row : own) {
            IDENTIFIERS.forEach((field, kind) ->
                    row.value(field).ifPresent(text -> keep(new Party.Identifier(kind, text, row.at()), identifiers)));
            row.value(Field.NAT_REG)
                    .flatMap(text -> Authority.register(text, country, row.at()))
                    .ifPresent(one -> keep(one, identifiers));
        }
        identifiers.sort((one, other) -> one.kind().compareTo(other.kind()));
        String address = String.join(
                " ",
                List.of(
                        first(own, Field.STREET).orElse(""),
                        first(own, Field.POSTAL_CODE).orElse(""),
                        first(own, Field.CITY).orElse("")));
        return new Party(
                record,
                first(own, Field.NAME).orElse(""),
                country,
                address.strip(),
                List.copyOf(identifiers),
                own.get(0).at());
    }

    private static void keep(Party.Identifier fresh, List<Party.Identifier> identifiers) {
        boolean isKnown = identifiers.stream()
                .anyMatch(one -> one.kind() == fresh.kind() && one.text().equals(fresh.text()));
        if (!isKnown) identifiers.add(fresh);
    }

    private static @Nullable Country country(Optional<String> code) {
        return code.flatMap(Country::of).orElse(null);
    }

    private static List<MappedRow> own(MappedList.Supplier supplier, Map<Integer, MappedRow> rows) {
        List<MappedRow> own = new ArrayList<>();
        for (int number : supplier.rows()) {
            MappedRow row = rows.get(number);
            if (row != null) own.add(row);
        }
        return own;
    }

    private static Optional<String> first(List<MappedRow> rows, Field field) {
        return rows.stream()
                .map(row -> row.value(field))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Tells once of a list whose rows name no mineral: whether anybody in it handles one is not known then. */
    static void tellWithoutMinerals(SupplierFiles.Listed listed, Problems problems) {
        List<MappedRow> rows = listed.list().rows();
        if (rows.isEmpty() || rows.stream().anyMatch(row -> !row.minerals().isEmpty())) return;
        boolean saysGoods = rows.stream()
                .anyMatch(row -> row.value(Field.COMMODITY).isPresent()
                        || row.value(Field.HS_CODE).isPresent());
        String what = saysGoods
                ? "no row names a mineral, or a customs code of one, that is known; whether goods contain one is not said"
                : "no column says what the suppliers deliver";
        problems.add(
                Code.M17,
                Position.file(listed.name()),
                what + "; whether any of them handles a mineral is not known, and that is all their scores can say",
                "name the column of goods in map.json (adit map FILE -o map.json), or describe them in actors.csv with 'minerals'; leave the list out if it is about other goods");
    }

    /** Says what the suppliers handle. */
    static void gather(SupplierFiles.Listed listed, Newcomers newcomers) {
        Map<Integer, MappedRow> rows = rows(listed);
        records(listed).forEach((supplier, record) -> {
            Set<String> minerals = new TreeSet<>();
            for (MappedRow row : own(supplier, rows)) minerals.addAll(row.minerals());
            newcomers.handles(record, List.copyOf(minerals));
        });
    }

    /** Says that all of them are to be scored, weighed by what is spent with them, if that is all in one currency. */
    static void target(SupplierFiles.Listed listed, Newcomers newcomers, Problems problems) {
        Map<Integer, MappedRow> rows = rows(listed);
        Map<MappedList.Supplier, String> records = records(listed);
        Set<String> currencies = currencies(listed);
        for (MappedList.Supplier supplier : listed.list().suppliers()) {
            long weight = currencies.size() > 1 ? 1 : weight(own(supplier, rows));
            newcomers.isTarget(records.getOrDefault(supplier, listed.name()), weight);
        }
        if (currencies.size() > 1) tellCurrencies(listed, currencies, problems);
    }

    private static void tellCurrencies(SupplierFiles.Listed listed, Set<String> currencies, Problems problems) {
        long spent = listed.list().rows().stream()
                .filter(row -> row.value(Field.SPEND).isPresent())
                .count();
        if (spent == 0) return;
        problems.add(
                Code.M15,
                Position.file(listed.name()),
                "the spend of " + spent + " rows is in several currencies (" + String.join(", ", currencies)
                        + ") and cannot be compared: all suppliers of the list weigh the same",
                "give the spend in one currency, or weights in suppliers.csv");
    }

    /** Of the rows with spend; a blank currency beside others may be any, and is one of its own. */
    private static Set<String> currencies(SupplierFiles.Listed listed) {
        Set<String> currencies = new TreeSet<>();
        for (MappedRow row : listed.list().rows())
            if (row.value(Field.SPEND).isPresent())
                currencies.add(row.value(Field.CURRENCY)
                        .map(text -> text.matches("[A-Z]{3}") ? text : "others")
                        .orElse("none given"));
        return currencies;
    }

    /** The spend of all its rows in whole units; 1 if none is given. Sums in several currencies are not compared. */
    private static long weight(List<MappedRow> rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (MappedRow row : rows)
            sum = sum.add(row.value(Field.SPEND).map(BigDecimal::new).orElse(BigDecimal.ZERO));
        BigDecimal whole = sum.setScale(0, RoundingMode.HALF_UP);
        boolean isUsable = whole.signum() > 0 && whole.precision() - whole.scale() <= 15;
        return isUsable ? whole.longValueExact() : 1;
    }
}
