package dev.adit.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the page must not make of what it knows: nothing unasked is a no, and nobody is named for what was not found. */
class FairReportTest {
    @TempDir
    Path folder;

    @Test
    void that_no_knock_out_was_found_says_at_how_many_places_nobody_asked() {
        table("actors.csv", "id,kind,name", "m1,mine-site,North", "m2,mine-site,South", "s,smelter,Smelt");
        table("flows.csv", "seller,buyer,commodity,share", "m1,s,tin,50", "m2,s,tin,50");
        table("claims.csv", "actor,attribute,value,observed_on,source", clean("m1"));

        assertThat(cells("found"))
                .containsExactly("none found; not answered at 2 of 3 places")
                .doesNotContain("no");
        assertThat(page()).contains("None found, which is no clearance").doesNotContain("reaches any of them");
    }

    @Test
    void places_where_children_were_found_are_named_even_if_they_are_not_scored() {
        table("actors.csv", "id,kind,name", "m1,mine-site,North", "m2,mine-site,South", "s,smelter,Smelt");
        table("flows.csv", "seller,buyer,commodity,share", "m1,s,tin,50", "m2,s,tin,50");
        table(
                "claims.csv",
                "actor,attribute,value,observed_on,source",
                "m1,children_present,yes,2019-02-01,visit",
                "m2,children_present,yes,2024-02-01,visit");
        Element table = Xml.all(Xml.parse(page()), "table").stream()
                .filter(one -> one.getAttribute("class").contains("places"))
                .findFirst()
                .orElseThrow();

        assertThat(Xml.all(Xml.all(table, "tbody").get(0), "tr"))
                .extracting(row -> words(row.getTextContent()))
                .containsExactly(
                        "South (m2) open 2024-02-01 " + folder.getFileName() + "/claims.csv:3",
                        "North (m1) out of date 2019-02-01 " + folder.getFileName() + "/claims.csv:2");
        assertThat(page())
                .contains("1 open, 1 out of date")
                .contains("of 2 actors with findings about children 2 are not among the scored");
    }

    @Test
    void where_no_child_was_found_no_case_is_handed_over() {
        table("actors.csv", "id,kind,name", "m,mine-site,North");
        table(
                "claims.csv",
                "actor,attribute,value,observed_on,source",
                "m,armed_interference,yes,2024-02-01,visit",
                "m,children_present,no,2024-02-01,visit");

        assertThat(steps())
                .contains("Act on armed interference without endangering anyone")
                .doesNotContain(
                        "Hand the case to an accredited case manager", "Hold purchases, and say what would end it");
    }

    @Test
    void where_a_case_is_being_remedied_nobody_is_told_to_stop_buying() {
        table("actors.csv", "id,kind,name", "m,mine-site,North");
        table(
                "cases.csv",
                "period_end,site_id,programme,status,form,count,followup_visits,visits",
                "2023-12-31,m,CLMRS,in_follow_up,hazardous,11,30,3");
        String page = page();
        String profile = page.substring(page.indexOf("id=\"profiles\""), page.indexOf("id=\"origins\""));

        assertThat(steps()).contains("Hand the case to an accredited case manager");
        assertThat(profile).contains("In remediation").doesNotContain("Hold purchases", "Leave only last");
        assertThat(page).contains("mitigate, not suspend");
    }

    @Test
    void what_nobody_declared_is_a_range_and_not_a_number() {
        table("actors.csv", "id,kind,name", "m1,mine-site,North", "m2,mine-site,South", "s,smelter,Smelt");
        table("flows.csv", "seller,buyer,commodity", "m1,s,tin", "m2,s,tin");
        table(
                "claims.csv",
                "actor,attribute,value,observed_on,source",
                "m1,hazardous_cases_open,12,2024-02-01,visit",
                clean("m2"));

        assertThat(page())
                .contains("0\u2013100\u00A0% / shares not declared")
                .contains("1 supplier declares no shares");
    }

    @Test
    void what_is_the_same_for_two_suppliers_is_told_once() {
        table(
                "actors.csv",
                "id,kind,name",
                "m,mine-site,North",
                "s,smelter,Smelt",
                "a,company,Alpha",
                "b,company,Beta");
        table("flows.csv", "seller,buyer,commodity,share", "m,s,tin,100", "s,a,tin,100", "s,b,tin,100");
        table(
                "claims.csv",
                "actor,attribute,value,observed_on,source",
                "m,children_working,yes,2024-02-01,visit",
                "m,children_tasks,cooking,2024-02-01,visit");

        assertThat(page())
                .contains("As for Alpha, section 5.1: CL-04, CL-13 and CL-19.")
                .contains("more rows as for Alpha, section 5.1.");
    }

    @Test
    void suppliers_alike_and_without_red_flags_share_a_line_after_the_first_fifty() {
        List<String> actors = new ArrayList<>(List.of("id,kind,name"));
        for (int i = 0; i < 230; i++) actors.add("m" + i + ",mine-site,Mine " + i);
        table("actors.csv", actors.toArray(String[]::new));
        String page = page();

        assertThat(page).contains("180 mine sites alike, without red flags", "51\u2013230", "1 of 230;");
        assertThat(cells("rank")).hasSize(51);
        assertThat(cells("found")).last().isEqualTo("none found; not answered at 180 of 180 places");
    }

    @Test
    void both_sides_of_a_disagreement_are_shown_with_their_rows_and_counted_with_their_places() {
        table("actors.csv", "id,kind,name", "m,mine-site,North");
        table(
                "claims.csv",
                "actor,attribute,value,observed_on,source",
                "m,children_present,yes,2024-02-01,one",
                "m,children_present,no,2024-02-01,other",
                "m,armed_interference,yes,2024-02-01,one",
                "m,armed_interference,no,2024-02-01,other");
        String file = folder.getFileName() + "/claims.csv:";

        assertThat(page()).contains("2 at 1 actor<").contains("yes (one, " + file + "2)", "no (other, " + file + "3)");
    }

    @Test
    void neither_our_own_numbers_of_sources_nor_codes_of_lessons_are_shown() {
        Runs.cobalt(folder);

        assertThat(page())
                .doesNotContainPattern("\\[S\\d|LL-\\d")
                .contains("never answered", "likely by what is on record");
    }

    private static String clean(String actor) {
        List<String> rows = new ArrayList<>();
        for (String none : List.of(
                "worst_form_cases_open,0", "hazardous_cases_open,0", "coerced_cases_open,0", "children_working,no"))
            rows.add(actor + "," + none + ",2024-02-01,visit");
        return String.join("\n", rows);
    }

    private void table(String name, String... lines) {
        Runs.table(folder, name, lines);
    }

    private String page() {
        return Runs.page(Runs.assess(folder));
    }

    private List<String> cells(String style) {
        return Xml.all(Xml.parse(page()), "td").stream()
                .filter(cell -> List.of(cell.getAttribute("class").split(" ")).contains(style))
                .map(cell -> words(cell.getTextContent()))
                .toList();
    }

    /** The steps of all profiles. */
    private List<String> steps() {
        Document page = Xml.parse(page());
        return Xml.all(page, "a").stream()
                .filter(link -> link.getAttribute("href").matches("#[ac]-.*"))
                .map(link -> words(link.getTextContent()))
                .toList();
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
