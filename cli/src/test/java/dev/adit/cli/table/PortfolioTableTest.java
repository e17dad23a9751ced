package dev.adit.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.cli.report.Runs;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioTableTest {
    @TempDir
    Path folder;

    @BeforeEach
    void network() {
        Runs.table(
                folder,
                "actors.csv",
                "id,kind,name,country,minerals",
                "dark,mine-site,Dark,CD,gold",
                "new,mine-site,New,NA,tin",
                "both,trader,Both,NA,",
                "tin,trader,Tin,,",
                "none,company,None,,");
        Runs.table(
                folder,
                "flows.csv",
                "seller,buyer,commodity,share,link",
                "dark,both,gold,80,VERIFIED",
                "new,both,tin,100,VERIFIED",
                "new,tin,tin,100,VERIFIED");
        Runs.table(
                folder, "claims.csv", "actor,attribute,value,observed_on", "dark,hazardous_cases_open,40,2024-02-01");
        Runs.table(folder, "suppliers.csv", "id,weight", "both,3", "tin,1", "new,5", "none,999999999999999");
    }

    @Test
    void the_groups_with_most_suppliers_in_the_gravest_band_come_first_and_then_go_by_name() {
        assertThat(table().bands()).containsExactly("CRITICAL", "HIGH", "MEDIUM", "LOW");
        assertThat(rows(Grouping.BAND))
                .isSortedAccordingTo(Comparator.comparing(
                        row -> table().bands().indexOf(row.group().get(0))));
        List<PortfolioRow> countries = rows(Grouping.COUNTRY);
        assertThat(countries.get(0).group()).containsExactly("NA");
        assertThat(countries.get(0).bands().get(0)).isEqualTo(1);
    }

    @Test
    void the_code_of_namibia_is_a_country_and_no_country_is_not_known() {
        assertThat(rows(Grouping.COUNTRY))
                .extracting(row -> row.group().get(0))
                .containsExactlyInAnyOrder("NA", "not known");
    }

    @Test
    void a_supplier_of_two_minerals_stands_in_the_row_of_each_with_the_volume_of_each() {
        List<PortfolioRow> rows = rows(Grouping.MINERAL);
        assertThat(rows).extracting(row -> row.group().get(0)).containsExactlyInAnyOrder("gold", "tin", "not known");
        PortfolioRow gold = row(rows, "gold");
        PortfolioRow tin = row(rows, "tin");
        assertThat(gold.suppliers()).isEqualTo(1);
        assertThat(gold.volumeAtRisk()).isEqualTo(800_000);
        assertThat(tin.suppliers()).isEqualTo(3);
        assertThat(tin.weight()).isEqualTo(9);
        assertThat(tin.volumeAtRisk()).isZero();
    }

    @Test
    void sums_are_those_of_the_suppliers_whatever_the_weights() {
        Assessment assessment = Runs.assess(folder);
        List<PortfolioRow> rows = PortfolioTable.of(assessment).by(List.of(Grouping.KIND));
        assertThat(rows.stream().mapToInt(PortfolioRow::suppliers).sum()).isEqualTo(4);
        assertThat(rows.stream().map(PortfolioRow::weight).reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(1_000_000_000_000_008L);
        assertThat(rows.stream().mapToLong(PortfolioRow::redFlags).sum())
                .isEqualTo(assessment.suppliers().stream()
                        .mapToLong(ScoredSupplier::redFlags)
                        .sum());
        PortfolioRow traders = row(rows, "trader");
        assertThat(traders.worstPoint()).isEqualTo(1000);
        assertThat(traders.volumeAtRisk()).isEqualTo(600_000);
        assertThat(traders.bands().stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
    }

    @Test
    void several_groupings_at_once_group_by_what_is_the_same_in_all() {
        List<PortfolioRow> rows = table().by(List.of(Grouping.COUNTRY, Grouping.MINERAL));
        assertThat(rows)
                .extracting(PortfolioRow::group)
                .containsExactlyInAnyOrder(
                        List.of("NA", "gold"),
                        List.of("NA", "tin"),
                        List.of("not known", "tin"),
                        List.of("not known", "not known"));
        assertThat(rows.stream().mapToInt(PortfolioRow::suppliers).sum()).isEqualTo(5);
    }

    @Test
    void weights_of_nothing_weigh_no_volume() {
        Runs.table(folder, "suppliers.csv", "id,weight", "both,0", "none,0");
        assertThat(row(rows(Grouping.KNOCKOUT), "yes").volumeAtRisk()).isZero();
    }

    @Test
    void nobody_scored_is_no_row() {
        PortfolioTable empty = PortfolioTable.of(Runs.withoutSuppliers(Runs.assess(folder)));
        assertThat(empty.by(List.of(Grouping.BAND))).isEmpty();
        assertThat(new PortfolioText(empty).lines(List.of(Grouping.BAND))).hasSize(1);
    }

    @Test
    void text_is_aligned_with_names_to_the_left_and_numbers_to_the_right() {
        List<String> lines = new PortfolioText(table()).lines(List.of(Grouping.COUNTRY, Grouping.KIND));
        assertThat(lines.get(0)).startsWith("country    kind       suppliers");
        assertThat(lines).allMatch(line -> line.length() == lines.get(0).length());
    }

    private PortfolioTable table() {
        return PortfolioTable.of(Runs.assess(folder));
    }

    private List<PortfolioRow> rows(Grouping grouping) {
        return table().by(List.of(grouping));
    }

    private static PortfolioRow row(List<PortfolioRow> rows, String name) {
        return rows.stream()
                .filter(row -> row.group().get(0).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
