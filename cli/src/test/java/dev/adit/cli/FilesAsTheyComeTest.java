package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.template.FilledWorkbooks;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks, exports and lists as suppliers send them, through the commands that an analyst uses. */
class FilesAsTheyComeTest {
    private static final String DAY = "2025-06-01";

    /** Titles, decimal commas, zeros in front, a total, and letters of windows-1252. */
    private static final String ERP = """
            Lieferantenliste Werk Süd
            Stand;01.03.2025

            Kreditor;Lieferantenname;Land;Warengruppe;Einkaufsvolumen
            0000100234;Müller Metall GmbH;DE;Kobalt;1.234.567,89
            0000100235;Société Générale de Étain SARL;FR;Zinn;98.765,40
            0000100236;Supplier 1;GB;Zinn;12.345,00
            Summe;;;;1.345.678,29
            """;

    @TempDir
    Path folder;

    private Path mail() throws IOException {
        Path mail = folder.resolve("mail");
        FilledWorkbooks.write(mail, 4, 7);
        return mail;
    }

    private Path erp() throws IOException {
        Path file = folder.resolve("erp.csv");
        Files.write(file, ERP.getBytes(Charset.forName("windows-1252")));
        return file;
    }

    @Test
    void one_hostile_file_costs_no_other_and_each_is_told_what_happened_to_it() throws IOException {
        Path mail = mail();
        Files.write(mail.resolve("bomb.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
        Files.writeString(mail.resolve("print.pdf"), "%PDF-1.7\n");
        Files.writeString(mail.resolve("page.xls"), "<html><body><table></table></body></html>");
        Path out = folder.resolve("out");
        Run run = Run.of("check", mail, "-o", out, "--as-of", DAY);

        assertThat(run.code()).isEqualTo(1);
        List<String> verdicts = Files.readAllLines(out.resolve("verdicts.csv"));
        assertThat(verdicts).hasSize(1 + 7);
        assertThat(verdicts).filteredOn(row -> row.contains("PASS")).hasSize(4);
        assertThat(verdicts)
                .filteredOn(row -> row.contains("REJECT"))
                .extracting(row -> row.substring(0, row.indexOf(',')))
                .containsExactly("mail/bomb.xlsx", "mail/page.xls", "mail/print.pdf");
        assertThat(Files.readString(out.resolve("problems.csv")))
                .contains("mail/page.xls", "F05", "mail/print.pdf", "F04");
    }

    @Test
    void a_check_gives_the_same_bytes_again() throws IOException {
        Path mail = mail();
        Run.of("check", mail, "-o", folder.resolve("one"), "--as-of", DAY);
        Run.of("check", mail, "-o", folder.resolve("two"), "--as-of", DAY);
        for (String name : List.of("verdicts.csv", "issues.csv", "smelters.csv", "problems.csv", "matches.yaml"))
            assertThat(folder.resolve("two").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(name));
    }

    @Test
    void an_export_is_mapped_by_its_headings_and_values_and_changes_nothing() throws IOException {
        Run run = Run.of("inspect", erp(), "--as-of", DAY);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("encoding windows-1252", "delimiter ';'", "heading in row 4")
                .contains("Kreditor  is supplier_id", "Land  is country", "Warengruppe  is commodity")
                .contains("decided: it can be used as it is");
    }

    @Test
    void an_export_and_declarations_are_scored_together_and_every_supplier_leads_back_to_its_file() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.of("score", erp(), mail(), "--as-of", DAY, "-o", out);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("read erp.csv (supplier-list): 3 rows = 3 used", "(CMRT 6.5)", "pairs to decide");
        assertThat(Files.readString(out.resolve("scores.csv")))
                .contains("erp.csv#0000100234", "mail/supplier-001.xlsx", "Müller Metall GmbH");
        assertThat(Files.readString(out.resolve("findings.csv"))).contains("mail/supplier-001.xlsx[Declaration]");
    }

    @Test
    void by_name_alone_nobody_is_taken_for_one_until_a_person_decides() throws IOException {
        Path matches = folder.resolve("matches.yaml");
        Path erp = erp();
        Path mail = mail();
        Run apart = Run.of("score", erp, mail, "--as-of", DAY);
        Files.writeString(matches, """
                decisions:
                  - same: ["erp.csv#0000100236", "mail/supplier-001.xlsx"]
                    reason: one company, by its letterhead
                    by: purchasing, metals
                    on: 2025-05-02
                """);
        Run together = Run.of("score", erp, mail, "--as-of", DAY, "--matches", matches);

        assertThat(apart.out()).contains("scored 7 named suppliers", "0 records taken for one");
        assertThat(together.out()).contains("scored 6 named suppliers", "1 records taken for one");
    }

    @Test
    void what_is_not_certain_is_asked_and_the_answer_is_used_again() throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, """
                Supplier;Supplier name;Country;Amount
                100;Alpha Metals Ltd;GB;1.234
                200;Beta Smelting GmbH;DE;5.678
                300;Gamma Trading SARL;FR;9.123
                """);
        Run asked = Run.of("score", list, "--as-of", DAY);
        assertThat(asked.code()).isEqualTo(3);
        assertThat(asked.err()).contains("error[M01]", "adit map FILE -o map.json");

        Path map = folder.resolve("map.json");
        Run mapped = Run.of("map", list, "-o", map, "--decimal", ",");
        assertThat(mapped.code()).as(mapped.err()).isZero();
        assertThat(Files.readString(map)).contains("supplier_id").doesNotContain("Alpha", "1.234");
        Run again = Run.of("map", list, "-o", map);
        assertThat(again.code()).as("a mapping is not written over").isEqualTo(2);

        Run scored = Run.of("score", list, "--map", map, "--as-of", DAY);
        assertThat(scored.code()).as(scored.err()).isZero();
        assertThat(scored.out()).contains("scored 3 named suppliers");
    }

    @Test
    void a_file_that_was_named_or_is_of_adits_own_ends_the_run_and_leaves_no_document() throws IOException {
        Path mail = mail();
        Path list = Files.writeString(folder.resolve("stock.csv"), "bin,weight\n7,12\n");
        Path out = folder.resolve("out");
        assertThat(Run.of("score", mail, list, "--as-of", DAY, "-o", out).code())
                .isEqualTo(3);
        assertThat(out).doesNotExist();

        Files.writeString(mail.resolve("claims.csv"), "about,what\na,b\n");
        Run own = Run.of("score", mail, "--as-of", DAY, "-o", out);
        assertThat(own.code()).isEqualTo(3);
        assertThat(own.err()).contains("claims.csv", "nothing was scored");
        assertThat(out).doesNotExist();
    }

    @Test
    void decisions_that_are_not_there_are_not_taken_for_none() throws IOException {
        Run run = Run.of("score", erp(), "--as-of", DAY, "--matches", folder.resolve("match.yaml"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("error[D01]", "match.yaml", "--matches");
    }

    @Test
    void spend_in_several_currencies_is_told_and_weighs_nothing() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), """
                Supplier;Supplier name;Country;Commodity;Spend;Currency
                100;Alpha Metals Ltd;GB;Tin;1234567.80;GBP
                200;Beta Smelting GmbH;DE;Tin;5.60;EUR
                """);
        Path out = folder.resolve("out");
        Run run = Run.of("score", list, "--as-of", DAY, "-o", out);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("warning[M15]", "2 rows", "EUR, GBP");
    }

    @Test
    void who_is_to_be_scored_is_said_by_a_table_of_suppliers_if_there_is_one() throws IOException {
        Path suppliers = Files.writeString(folder.resolve("suppliers.csv"), "id,name\nerp.csv#0000100234,Metall\n");
        Run run = Run.of("score", erp(), suppliers, "--as-of", DAY);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("scored 1 named suppliers");
        assertThat(run.err()).contains("note[M16]", ": 3");
    }

    @Test
    void active_is_not_conformant() throws IOException {
        Path mail = mail();
        Path list = folder.resolve("list.csv");
        Files.writeString(list, """
                scheme,facility_id,name,metal,country,status,audit_date,valid_until,source,source_date
                RMAP,CID001014,Gold Works,Gold,DE,Active,2025-01-10,2026-01-10,my copy,2025-05-01
                """);
        Path out = folder.resolve("out");
        Run.of("check", mail, "-o", out, "--as-of", DAY, "--facility-list", list);

        assertThat(Files.readAllLines(out.resolve("smelters.csv")))
                .filteredOn(row -> row.startsWith("gold,CID001014,"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(",Active,my copy,2025-05-01,no,"));
    }

    @Test
    void a_list_of_children_is_refused_without_a_word_of_what_it_says() throws IOException {
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, "Nom de l'enfant;Date de naissance;Pays\nNabintu Furaha;2014-05-02;CD\n");
        for (String command : List.of("score", "inspect", "check")) {
            Run run = Run.of(command, file, "--as-of", DAY);
            assertThat(run.out() + run.err()).doesNotContain("Nabintu", "2014-05-02");
            assertThat(run.code()).as(command).isNotZero();
        }
    }

    @Test
    void a_network_is_written_for_others_and_read_again() throws IOException {
        Path out = folder.resolve("out");
        Run written = Run.of("convert", Run.sample("tin"), "-o", out, "--as-of", "2026-01-01");
        assertThat(written.code()).as(written.err()).isZero();
        Run read = Run.of("validate", out.resolve("network.omts"), "--as-of", "2026-01-01");
        assertThat(read.code()).as(read.err()).isZero();
        assertThat(Files.readString(out.resolve("network.omts"), StandardCharsets.UTF_8))
                .contains("\"nodes\"");
    }

    /** Writes a workbook again with one text of one of its parts changed. */
    private static void change(Path workbook, String part, String from, String to) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(workbook)) {
            String text = Files.readString(zip.getPath(part));
            assertThat(text).contains(from);
            Files.writeString(zip.getPath(part), text.replace(from, to));
        }
    }

    private String checkedRow(Path mail, String file) throws IOException {
        Path out = folder.resolve("out");
        Run.of("check", mail, "-o", out, "--as-of", DAY);
        return Files.readAllLines(out.resolve("verdicts.csv")).stream()
                .filter(row -> row.startsWith("mail/" + file + ","))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_damaged_smelter_list_is_asked_for_again_and_not_held_against_the_supplier() throws IOException {
        Path mail = mail();
        change(mail.resolve("supplier-001.xlsx"), "xl/worksheets/sheet5.xml", "</sheetData>", "");
        assertThat(checkedRow(mail, "supplier-001.xlsx")).contains(",REJECT,", "damaged, ask for it again");
        assertThat(folder.resolve("out/issues.csv"))
                .content()
                .doesNotContain("supplier-001")
                .contains("supplier-002");
        assertThat(folder.resolve("out/changes-mail_supplier-001_xlsx.csv")).doesNotExist();
    }

    @Test
    void a_date_that_is_no_day_never_passes() throws IOException {
        Path mail = mail();
        change(
                mail.resolve("supplier-001.xlsx"),
                "xl/worksheets/sheet4.xml",
                "<c r=\"D22\" s=\"1\"><v>45728</v></c>",
                "<c r=\"D22\" t=\"inlineStr\"><is><t>04/03/2025</t></is></c>");
        assertThat(checkedRow(mail, "supplier-001.xlsx")).contains(",FIX,");
        assertThat(folder.resolve("out/issues.csv")).content().contains("PLA-10", "D22", "year-month-day");
    }

    @Test
    void a_name_that_turns_its_direction_is_told() throws IOException {
        Path mail = mail();
        change(mail.resolve("supplier-001.xlsx"), "xl/sharedStrings.xml", ">Supplier 1<", ">Supplier \u202e1<");
        checkedRow(mail, "supplier-001.xlsx");
        assertThat(folder.resolve("out/problems.csv")).content().contains("mail/supplier-001.xlsx[Declaration]", "S15");
    }

    @Test
    void lists_and_documents_declare_nothing_and_do_not_pass() throws IOException {
        Path json = Files.writeString(folder.resolve("one.json"), "{}");
        Run run = Run.of("check", erp(), json, "--as-of", DAY);
        assertThat(run.out()).contains("0 PASS, 0 FIX, 0 REJECT, 1 LIST, 1 OTHER");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
    }
}
