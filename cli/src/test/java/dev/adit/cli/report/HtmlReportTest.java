package dev.adit.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.Assessment;
import dev.adit.report.ReportFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlReportTest {
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "</style></svg></title><img src=x onerror=alert(1)>",
            "png.\u202Egpj &lt;b&gt; ${7*7} $unsafe{x} @raw",
            "\u0645\u0646\u062C\u0645 \u200B\u7D2B\u91D1 ' ]]> <!-- --> javascript:alert(1)");

    @TempDir
    Path folder;

    @Test
    void it_is_found_among_the_documents_of_a_run() {
        assertThat(ServiceLoader.load(ReportFormat.class))
                .extracting(ReportFormat::fileName)
                .contains("report.html");
    }

    @Test
    void the_page_is_well_formed_and_its_sections_stand_in_order() {
        Document page = Xml.parse(cobalt());
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(Xml.all(page, "section"))
                .extracting(section -> section.getAttribute("id"))
                .containsExactly(
                        "short",
                        "read",
                        "overview",
                        "ranking",
                        "profiles",
                        "origins",
                        "rules",
                        "engaging",
                        "method",
                        "manifest");
    }

    @Test
    void nothing_comes_from_outside_and_nothing_runs() {
        Document page = Xml.parse(hostile());
        Element policy = Xml.with(page, "http-equiv", "Content-Security-Policy");
        assertThat(policy.getAttribute("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        assertThat(Xml.all(page, "*"))
                .extracting(Element::getTagName)
                .doesNotContain("script", "img", "link", "iframe", "object", "embed", "form", "base", "video", "use");
        for (Element element : Xml.all(page, "*"))
            for (int i = 0; i < element.getAttributes().getLength(); i++)
                assertThat(element.getAttributes().item(i).getNodeName())
                        .doesNotStartWith("on")
                        .isNotIn("src", "style", "srcdoc", "xlink:href");
        String style = Xml.texts(page, "style").get(0);
        assertThat(style).doesNotContain("url(", "@import", "http", "expression(");
    }

    @Test
    void every_link_leads_to_a_place_on_the_page_and_no_place_has_two_names() {
        Document page = Xml.parse(cobalt());
        List<String> ids = Xml.all(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Xml.all(page, "a")).allSatisfy(link -> {
            assertThat(link.getAttribute("href")).startsWith("#");
            assertThat(ids).contains(link.getAttribute("href").substring(1));
        });
    }

    @Test
    void hostile_names_are_shown_as_text_with_what_they_hide_written_out() {
        String page = hostile();
        List<String> headings = Xml.texts(Xml.parse(page), "h3");
        for (String name : HOSTILE) assertThat(headings).anyMatch(heading -> heading.contains(Visible.text(name)));
        assertThat(page).contains("\\u{202e}", "\\u{200b}").doesNotContain("\u202E", "\u200B", "<script", "<img");
    }

    @Test
    void tables_have_captions_and_their_headings_say_what_they_head() {
        Document page = Xml.parse(cobalt());
        assertThat(Xml.all(page, "table")).isNotEmpty().allSatisfy(table -> {
            assertThat(Xml.all(table, "caption")).hasSize(1);
            assertThat(Xml.all(table, "th"))
                    .allMatch(head -> List.of("col", "row").contains(head.getAttribute("scope")));
        });
        assertThat(Xml.all(page, "svg")).isNotEmpty().allSatisfy(picture -> {
            assertThat(picture.getAttribute("role")).isEqualTo("img");
            assertThat(Xml.all(picture, "title")).hasSize(1);
        });
    }

    @Test
    void the_bars_of_every_supplier_sum_to_its_point_score() {
        Runs.cobalt(folder);
        Assessment assessment = Runs.assess(folder);
        Document page = Xml.parse(Runs.page(assessment));
        List<Element> tables = Xml.all(page, "table").stream()
                .filter(table -> table.getAttribute("class").startsWith("waterfall"))
                .toList();
        assertThat(tables).hasSize(3);
        for (int i = 0; i < tables.size(); i++) {
            int sum = 0;
            for (Element row : Xml.all(Xml.all(tables.get(i), "tbody").get(0), "tr"))
                sum += change(Xml.all(row, "td").get(0).getTextContent());
            assertThat(sum)
                    .isEqualTo(assessment.suppliers().get(i).card().score().point());
        }
    }

    @Test
    void few_cases_at_a_place_are_not_counted_out() {
        String page = cobalt();
        assertThat(page).contains("Children do hazardous work at Site 3 Nord").contains("<bdi>fewer than 10</bdi>");
        assertThat(page).doesNotContain("<bdi>3</bdi>").doesNotContain(": 3.");
    }

    @Test
    void where_sources_disagree_neither_of_two_small_counts_is_told() {
        Runs.table(folder, "actors.csv", "id,kind,name", "m,mine-site,Pit 5");
        Runs.table(
                folder,
                "claims.csv",
                "actor,attribute,value,observed_on,source",
                "m,hazardous_cases_open,4,2024-01-03,one",
                "m,hazardous_cases_open,7,2024-01-03,other");
        String page = Runs.page(Runs.assess(folder));
        assertThat(page).contains("Sources disagree about").contains("<bdi>fewer than 10</bdi>");
        assertThat(page).doesNotContain("<bdi>4</bdi>").doesNotContain("<bdi>7</bdi>");
    }

    @Test
    void a_knock_out_names_its_source_and_the_way_it_came() {
        String page = cobalt();
        assertThat(page).contains("An open finding of a worst form reaches it over established links.");
        assertThat(page).contains("a link on the way is not established");
        Element smelter = Xml.with(Xml.parse(page), "id", "s2");
        Element way = Xml.all(smelter, "ol").stream()
                .filter(list -> list.getAttribute("class").equals("tree"))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(Xml.all(way, "li"))
                .extracting(Element::getTextContent)
                .containsExactly(
                        "1000  Site 3 Nord (m1), mine-site in CD, cobalt",
                        "reaches",
                        "1000  Coop (co), cooperative in CD, cobalt",
                        "reaches",
                        "1000  Smelt (sm), smelter in CN, cobalt");
    }

    @Test
    void the_same_assessment_gives_the_same_bytes() {
        Runs.cobalt(folder);
        Assessment assessment = Runs.assess(folder);
        assertThat(Runs.page(assessment)).isEqualTo(Runs.page(assessment));
    }

    @Test
    void a_run_in_which_nobody_is_scored_has_a_page_too() {
        Runs.table(folder, "actors.csv", "id,kind", "a,trader", "b,trader", "c,trader");
        Runs.table(folder, "flows.csv", "seller,buyer,commodity,share", "a,b,tin,100", "b,a,tin,100", "a,c,tin,100");
        String page = Runs.page(Runs.withoutSuppliers(Runs.assess(folder)));
        Xml.parse(page);
        assertThat(page).contains("Nobody: the inputs name no suppliers").contains("Closed loop without an origin");
    }

    @Test
    void only_the_first_suppliers_are_told_in_detail_and_the_page_says_how_many_there_are() {
        List<String> actors = new ArrayList<>(List.of("id,kind,name"));
        List<String> claims = new ArrayList<>(List.of("actor,attribute,value,observed_on,source"));
        for (int i = 0; i < 230; i++) {
            actors.add("m" + i + ",mine-site,Mine " + i);
            claims.add("m" + i + ",children_present,yes,2024-02-01,visit");
        }
        Runs.table(folder, "actors.csv", actors.toArray(String[]::new));
        Runs.table(folder, "claims.csv", claims.toArray(String[]::new));
        String page = Runs.page(Runs.assess(folder));
        assertThat(page.split("<article class=\"profile\"", -1)).hasSize(31);
        assertThat(page).contains("30 of 230;").contains("30 more suppliers are in scores.csv.");
        assertThat(page.length()).isLessThan(1_500_000);
    }

    private static int change(String cell) {
        if (cell.isEmpty()) return 0;
        return Integer.parseInt(cell.replace('\u2212', '-').replace("+", ""));
    }

    private String cobalt() {
        Runs.cobalt(folder);
        return Runs.page(Runs.assess(folder));
    }

    /** A chain of actors with hostile names, ids, regions, sources and streams. */
    private String hostile() {
        List<String> actors = new ArrayList<>(List.of("id,kind,name,region,minerals"));
        List<String> flows = new ArrayList<>(List.of("seller,buyer,commodity,share,link,custody,stream,source"));
        List<String> claims = new ArrayList<>(List.of("actor,attribute,value,observed_on,source"));
        for (int i = 0; i < HOSTILE.size(); i++) {
            String name = quoted(HOSTILE.get(i));
            actors.add(quoted(id(i)) + "," + (i == 0 ? "mine-site" : "trader") + "," + name + "," + name + ",gold");
            if (i > 0)
                flows.add(String.join(
                        ",", quoted(id(i - 1)), quoted(id(i)), "gold", "50", "DECLARED", "segregated", name, name));
            claims.add(quoted(id(i)) + ",children_present,yes,2024-02-01," + name);
        }
        List<String> suppliers = new ArrayList<>(List.of("id,weight"));
        for (int i = 0; i < HOSTILE.size(); i++) suppliers.add(quoted(id(i)) + ",1");
        Runs.table(folder, "actors.csv", actors.toArray(String[]::new));
        Runs.table(folder, "flows.csv", flows.toArray(String[]::new));
        Runs.table(folder, "claims.csv", claims.toArray(String[]::new));
        Runs.table(folder, "suppliers.csv", suppliers.toArray(String[]::new));
        return Runs.page(Runs.assess(folder));
    }

    private static String id(int number) {
        return "<b onclick=\"x\">" + number;
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
