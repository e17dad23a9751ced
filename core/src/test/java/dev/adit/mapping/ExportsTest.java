package dev.adit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.grid.Frame;
import dev.adit.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports of known systems and of people in four languages map without a hand. */
class ExportsTest {
    private static final String ACME = "0000100234|Erzhandel Nord GmbH|";

    static List<Arguments> ledgers() {
        return List.of(
                Arguments.of(
                        "SAP",
                        "LIFNR|NAME1|NAME2|LAND1|ORT01|PSTLZ|STRAS|REGIO|KTOKK|STCEG|LOEVM|SPERR|BUKRS",
                        ACME + "|DE|Köln|50667|Hafenstraße 2|05|KRED|DE136695976|||1000",
                        "supplier_id=1 name=2 name_more=3 country=4 city=5 postal_code=6 street=7 region=8 vat=10"
                                + " blocked=11,12 account_group=9 business_unit=13"),
                Arguments.of(
                        "SAP with table names",
                        "LFA1-LIFNR|LFA1-NAME1|LFA1-LAND1|LFB1-BUKRS",
                        ACME + "DE|1000",
                        "supplier_id=1 name=2 country=3 business_unit=4"),
                Arguments.of(
                        "Dynamics",
                        "VendorAccountNumber|VendorOrganizationName|VendorGroupId|AddressCountryRegionId|dataAreaId",
                        "V0001|Northern Ores Ltd|10|GBR|gb01",
                        "supplier_id=1 name=2 country=4 account_group=3 business_unit=5"),
                Arguments.of(
                        "Oracle",
                        "SupplierNumber|Supplier|TaxRegistrationNumber|DUNSNumber|SupplierSite|AddressLine1|AddressLine2|City|State|PostalCode|Country",
                        "4711|Northern Ores Ltd|GB123|312456785|LEEDS|1 Dock Road||Leeds||LS1 4AP|United Kingdom",
                        "supplier_id=1 name=2 country=11 city=8 postal_code=10 street=6 street_more=7 region=9 nat_reg=3 duns=4"));
    }

    static List<Arguments> portals() {
        return List.of(
                Arguments.of(
                        "Coupa, flat",
                        "Name|Display Name|Status|Id|Supplier Number|Account Number|Tax ID|DUNS|Commodity|Primary Contact|Country",
                        "Northern Ores Ltd|Northern|active|17|S-4711||GB123|312456785|Tin|Jo Bloggs|GB",
                        "supplier_id=5 name=1 country=11 nat_reg=7 duns=8 commodity=9 status=3"),
                Arguments.of(
                        "Ariba",
                        "SM Vendor ID|ERP Vendor ID|ACM ID|Supplier Name|Country",
                        "S100|0000100234|ACM-1|Northern Ores Ltd|GB",
                        "supplier_id=1 name=4 country=5"),
                Arguments.of(
                        "OMTS",
                        "supplier_name|supplier_id|jurisdiction|tier|parent_supplier|commodity|valid_from|annual_value|value_currency|lei|notes",
                        "Northern Ores Ltd|n-1|GB|1||tin|2024-01-31|1000.50|GBP|529900T8BM49AURSDO55|",
                        "supplier_id=2 name=1 country=3 lei=10 commodity=6 spend=8 currency=9 tier=4 parent=5 date_from=7"),
                Arguments.of(
                        "Open Supply Hub",
                        "country|name|address|sector|lei_id",
                        "China|Eastern Shoes|No. 8 West Road|Apparel|529900T8BM49AURSDO55",
                        "name=2 country=1 street=3 lei=5 sector=4"));
    }

    static List<Arguments> people() {
        return List.of(
                Arguments.of(
                        "German",
                        "Kreditorennr.|Lieferantenname|Länderschlüssel|Ort|PLZ|Straße|Währung|Einkaufsvolumen (EUR)|Warengruppe",
                        "100234|Erzhandel Nord GmbH|DE|Köln|50667|Hafenstraße 2|EUR|1.234,56|Zinn",
                        "supplier_id=1 name=2 country=3 city=4 postal_code=5 street=6 commodity=9 spend=8 currency=7"),
                Arguments.of(
                        "German of two lines",
                        "Lieferant Nr.|Lieferant Name|Adresse Land|Adresse Ort",
                        "100234|Erzhandel Nord GmbH|Deutschland|Köln",
                        "supplier_id=1 name=2 country=3"),
                Arguments.of(
                        "German without umlauts",
                        "Lieferantennummer|Firma|Laenderschluessel|Strasse",
                        "L-77|Erzhandel Nord GmbH|DE|Hafenstrasse 2",
                        "supplier_id=1 name=2 country=3 street=4"),
                Arguments.of(
                        "French",
                        "Code fournisseur|Raison sociale|Adresse|Code postal|Ville|Pays|N° TVA|Montant|Devise|Catégorie d'achat",
                        "F001|Minerais du Sud SARL|3 rue du Port|13002|Marseille|France|FR40303265045|1 234,56|EUR|étain",
                        "supplier_id=1 name=2 country=6 city=5 postal_code=4 street=3 vat=7 commodity=10 spend=8 currency=9"),
                Arguments.of(
                        "Spanish",
                        "Código proveedor|Razón social|País|Ciudad|Código postal|Dirección|Importe|Moneda",
                        "P-19|Metales del Sur S.A.|España|Huelva|21001|Calle Puerto 3|1.234.567,80|EUR",
                        "supplier_id=1 name=2 country=3 city=4 postal_code=5 street=6 spend=7 currency=8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"ledgers", "portals", "people"})
    void an_export_maps_without_a_hand(String system, String heading, String row, String expected) {
        Proposal proposal = Lists.propose(Lists.table(heading, row));

        assertThat(Lists.used(proposal).entrySet().stream()
                        .map(entry -> entry.getKey().word() + "="
                                + entry.getValue().stream().map(String::valueOf).collect(Collectors.joining(",")))
                        .toList())
                .as(proposal.columns().toString())
                .containsExactlyInAnyOrder(expected.split(" ", -1));
        assertThat(proposal.questions()).isEmpty();
    }

    @Test
    void decomposed_accents_are_the_same_accents() {
        String heading = java.text.Normalizer.normalize(
                "Länderschlüssel|Lieferantennummer|Firma", java.text.Normalizer.Form.NFD);

        assertThat(Lists.used(Lists.propose(Lists.table(heading, "DE|100234|Erzhandel Nord GmbH"))))
                .containsOnlyKeys(Field.COUNTRY, Field.SUPPLIER_ID, Field.NAME);
    }

    @Test
    void lieferant_is_a_number_or_a_name_by_its_values_and_asked_where_they_are_mixed() {
        Frame numbers = Lists.table("Lieferant|Name 1|Land", "100234|Erz GmbH|DE", "100235|Kies AG|CH");
        Frame names = Lists.table("Lieferant|Land", "Erz GmbH|DE", "Kies AG|CH");
        Frame mixed = Lists.table("Lieferant|Land", "100234|DE", "Kies AG|CH", "100236|CH", "100237|CH");

        assertThat(Lists.used(Lists.propose(numbers))).containsKeys(Field.SUPPLIER_ID, Field.NAME, Field.COUNTRY);
        assertThat(Lists.used(Lists.propose(names))).containsKey(Field.NAME).doesNotContainKey(Field.SUPPLIER_ID);
        assertThat(Lists.asked(Lists.propose(mixed))).contains("name");
    }

    @Test
    void an_export_of_several_kinds_of_records_gives_the_suppliers() {
        RecordTypes types = RecordTypes.of(Lists.grid(
                        "Record Type|Name|Supplier Number|Status",
                        "Header|Northern Ores Ltd|4711|active",
                        "Record Type|Street 1|City|Country|Postal Code|Notes",
                        "Address|1 Dock Road|Leeds|GB|LS1|main",
                        "Record Type|Name|Supplier Number|Status",
                        "Header|Southern Ores Ltd|4712|active"))
                .orElseThrow();

        assertThat(types.types()).containsExactly("header", "address");
        Frame suppliers = types.frame(Optional.empty(), new Problems()).orElseThrow();
        assertThat(Lists.used(Lists.propose(suppliers)))
                .containsEntry(Field.NAME, List.of(2))
                .containsEntry(Field.SUPPLIER_ID, List.of(3));
        assertThat(suppliers.body()).hasSize(2);
        assertThat(Lists.asked(Lists.propose(suppliers)))
                .as("no country stands there")
                .containsExactly("country");
    }

    @Test
    void kinds_of_records_without_a_word_for_suppliers_are_asked() {
        RecordTypes types = RecordTypes.of(Lists.grid(
                        "Record Type|Name",
                        "Alpha|Northern Ores Ltd",
                        "Record Type|Street|City",
                        "Beta|1 Dock Road|Leeds"))
                .orElseThrow();
        Problems problems = new Problems();

        assertThat(types.frame(Optional.empty(), problems)).isEmpty();
        assertThat(Lists.codes(problems)).containsExactly("M14");
        assertThat(types.frame(Optional.of("ALPHA"), problems)).isPresent();
    }

    @Test
    void a_plain_list_is_no_file_of_several_kinds_of_records() {
        assertThat(RecordTypes.of(Lists.grid("Lieferant|Land", "Erz GmbH|DE", "Kies AG|CH")))
                .isEmpty();
    }
}
