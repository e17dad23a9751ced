package dev.adit.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.rule.Packs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A waiver is one rule at one actor with all that somebody has to answer for, or it is refused where it stands. */
class WaiversFileTest {
    private static final LocalDate TODAY = LocalDate.parse("2024-06-01");
    private static final String WHO = "reason: r, approver: a, ticket: t";

    private final Problems problems = new Problems();

    private Waivers read(String... entries) {
        StringBuilder text = new StringBuilder("waivers:\n");
        for (String entry : entries) text.append("  - {").append(entry).append("}\n");
        return readText(text.toString());
    }

    private Waivers readText(String text) {
        return new WaiversFile("desk/waivers.yaml", Packs.tiny(), problems).read(text);
    }

    @Test
    void an_entry_is_read_with_its_place_and_the_file_without_its_folder() {
        Waivers waivers = read("rule: T-03, actor: M, since: 2024-01-01, expires: 2024-12-31, " + WHO);
        assertThat(problems.list()).isEmpty();
        assertThat(waivers.file()).isEqualTo("waivers.yaml");
        assertThat(waivers.sha256()).hasSize(64);
        assertThat(waivers.list())
                .containsExactly(new Waiver(
                        "T-03",
                        "M",
                        "r",
                        "a",
                        "t",
                        LocalDate.parse("2024-01-01"),
                        LocalDate.parse("2024-12-31"),
                        Position.text("desk/waivers.yaml", 2, 5)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actor: M, expires: 2024-12-31, reason: r, approver: a, ticket: t | R03",
                "rule: T-03, expires: 2024-12-31, reason: r, approver: a, ticket: t | R03",
                "rule: T-03, actor: M, expires: 2024-12-31, approver: a, ticket: t | R03",
                "rule: T-03, actor: M, expires: 2024-12-31, reason: '  ', approver: a, ticket: t | R03",
                "rule: T-03, actor: M, expires: 2024-12-31, reason: r, ticket: t | R03",
                "rule: T-03, actor: M, expires: 2024-12-31, reason: r, approver: a | R03",
                "rule: T-03, actor: M, reason: r, approver: a, ticket: t | R03",
                "rule: T-03, actor: M, expires: 31.12.2024, reason: r, approver: a, ticket: t | D13",
                "rule: T-03, actor: M, expires: never, reason: r, approver: a, ticket: t | D13",
                "rule: T-03, actor: M, since: soon, expires: 2024-12-31, reason: r, approver: a, ticket: t | D13",
                "rule: T-03, actor: M, expires: 2024-12-31, reason: r, approver: a, ticket: t, until: x | R02",
                "rule: T-33, actor: M, expires: 2024-12-31, reason: r, approver: a, ticket: t | V01",
                "rule: '*', actor: M, expires: 2024-12-31, reason: r, approver: a, ticket: t | V02",
                "rule: T-03, actor: 'M*', expires: 2024-12-31, reason: r, approver: a, ticket: t | V02",
                "rule: T-03, actor: all, expires: 2024-12-31, reason: r, approver: a, ticket: t | V02",
                "rule: T-01, actor: M, expires: 2024-12-31, reason: r, approver: a, ticket: t | V03",
                "rule: T-08, actor: M, expires: 2024-12-31, reason: r, approver: a, ticket: t | V03",
                "rule: T-04, actor: M, expires: 2024-12-31, reason: r, approver: a, ticket: t | V03",
                "rule: T-05, actor: M, expires: 2024-12-31, reason: r, approver: a, ticket: t | V03",
                "rule: CONFLICT, actor: M, expires: 2024-12-31, reason: r, approver: a, ticket: t | V03",
                "rule: T-03, actor: M, since: 2024-06-01, expires: 2025-06-02, reason: r, approver: a, ticket: t | V05",
                "rule: T-03, actor: M, since: 2023-01-01, expires: 2024-01-02, reason: r, approver: a, ticket: t | V05",
                "rule: T-03, actor: M, since: 2024-12-31, expires: 2024-12-30, reason: r, approver: a, ticket: t | V05",
            })
    void what_is_missing_wrong_or_too_much_is_told_at_its_place_and_not_followed(String entry, Code code) {
        assertThat(read(entry).list()).isEmpty();
        assertThat(problems.list()).extracting(Problem::code).containsExactly(code);
        assertThat(problems.list().get(0).at().line()).isEqualTo(2);
        assertThat(problems.list().get(0).at().column()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"expires: 2034-06-01", "since: 2024-07-01, expires: 2025-07-01", "expires: 2020-01-01"})
    void a_year_is_not_too_long_and_what_is_over_or_to_come_is_no_fault_of_the_file(String days) {
        assertThat(read("rule: T-03, actor: M, " + days + ", " + WHO).list()).hasSize(1);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void all_faults_are_told_at_once_and_the_sound_entries_are_kept() {
        Waivers waivers = read(
                "rule: T-03, actor: M, expires: 2024-12-31, " + WHO,
                "rule: T-03, actor: M, expires: 2024-11-30, " + WHO,
                "rule: T-01, actor: '*', since: 2024-01-01, expires: 2034-12-31, " + WHO);
        assertThat(waivers.list()).hasSize(1);
        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(Code.V04, Code.V02, Code.V03, Code.V05);
        assertThat(problems.list().get(0).what()).contains("desk/waivers.yaml:2:5");
    }

    @Test
    void a_file_without_the_list_is_refused_and_an_empty_list_is_none() {
        readText("waiver: []\n");
        assertThat(problems.list()).extracting(Problem::code).containsExactlyInAnyOrder(Code.R02, Code.R03);
        Problems none = new Problems();
        assertThat(new WaiversFile("w", Packs.tiny(), none).read("waivers:\n").list())
                .isEmpty();
        assertThat(none.list()).isEmpty();
    }

    @Test
    void whether_a_file_is_sound_does_not_hang_on_the_day_and_no_entry_holds_longer_than_a_year() {
        Waiver waiver =
                read("rule: T-03, actor: M, expires: 2034-06-01, " + WHO).list().get(0);
        assertThat(waiver.since()).isNull();
        assertThat(waiver.from()).isEqualTo(LocalDate.parse("2033-06-01"));
        assertThat(read("rule: T-03, actor: M, since: 2034-01-01, expires: 2034-06-01, " + WHO)
                        .list()
                        .get(0)
                        .from())
                .isEqualTo(LocalDate.parse("2034-01-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# ours\n\n  # seen by the board",
                "# ours\r\n",
                "waivers:\n",
                "# ours\nwaivers:\n- {rule: T-03, actor: M, expires: 2024-12-31, reason: r, approver: a, ticket: t} # end",
                "waivers:\r\n    - rule: T-03\r\n      actor: M\r\n      reason: r\r\n      approver: "
                        + "a\r\n      ticket: t\r\n      expires: 2024-12-31\r\n# last\r\n",
            })
    void an_entry_is_added_at_the_end_and_every_other_byte_stays(String before) {
        Random random = new Random(before.length());
        for (int seed = 0; seed < 50; seed++) {
            Waiver waiver = waiver(words(random));
            String after = WaiverEntry.append("w", before, waiver, problems).orElseThrow();
            assertThat(after).as("seed " + seed).startsWith(before);
            Waivers read = readText(after);
            assertThat(problems.list()).as("seed " + seed + ": " + after).isEmpty();
            Waiver last = read.list().get(read.list().size() - 1);
            assertThat(last.reason()).as("seed " + seed).isEqualTo(waiver.reason());
            assertThat(last.expires()).isEqualTo(waiver.expires());
            assertThat(after.replace("\r\n", "").contains("\r")).isFalse();
        }
    }

    @Test
    void an_entry_goes_after_a_last_line_without_its_end() {
        String before =
                "waivers:\n  - rule: T-03\n    actor: M\n    approver: a\n    ticket: t\n    expires: 2024-12-31\n"
                        + "    reason: |\n      looked into";
        String after = WaiverEntry.append("w", before, waiver("r"), problems).orElse("");

        assertThat(problems.list()).isEmpty();
        assertThat(after).startsWith(before + "\n  - rule: ");
        assertThat(readText(after).list()).extracting(Waiver::reason).containsExactly("looked into", "r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"waivers: []", "# ours\nwaivers: [ ] # none yet\n# end\n", "waivers : [\n]\n"})
    void a_list_in_empty_brackets_is_begun_and_its_comments_stay(String before) {
        String after = WaiverEntry.append("w", before, waiver("r"), problems).orElse("");

        assertThat(readText(after).list()).hasSize(1);
        assertThat(problems.list()).isEmpty();
        assertThat(before.lines().filter(line -> line.contains("#")))
                .allMatch(line -> after.contains(line.substring(line.indexOf('#'))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "waivers:~  - {a: b}~note: x~ | a key follows 'waivers'",
                "- a~ | there is no key 'waivers'",
                "note: x~ | there is no key 'waivers'",
                "waivers: none~ | is not a list",
                "waivers: {a: b}~ | is not a list",
                "waivers:~  - {a: b}~...~ | the line '...' ends the document",
                "waivers: [{a: b}]~ | is in brackets",
            })
    void where_no_entry_can_be_added_at_the_end_it_is_told_why_and_nothing_is_written(String before, String why) {
        Optional<String> after = WaiverEntry.append("w", before.replace('~', '\n'), waiver("r"), problems);
        assertThat(after).isEmpty();
        assertThat(problems.list()).extracting(Problem::code).containsExactly(Code.R04);
        assertThat(problems.list().get(0).what()).contains(why);
        assertThat(problems.list().get(0).help()).isNotBlank();
    }

    @Test
    void what_is_no_yaml_is_told_as_that() {
        assertThat(WaiverEntry.append("w", "waivers: [\n", waiver("r"), problems))
                .isEmpty();
        assertThat(problems.list()).extracting(Problem::code).containsExactly(Code.R01);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"ok\\n--fail-on HIGH looks at the scores with waivers: 0 suppliers fail\"",
                "\"ok\\rall is well\"",
                "\"ok\\u2028all is well\"",
                "\"ok\\u0085all is well\"",
                "\"ok\\e[2J\"",
                "\"ok\\tall\"",
                "\"ok\\u202Ella\"",
                "|\n      ok\n      all is well",
                ">\n      ok\n\n      all is well",
            })
    void a_text_that_would_not_stay_on_its_line_is_refused_and_not_repeated(String text) {
        for (String key : List.of("rule", "actor", "reason", "approver", "ticket")) {
            Problems told = new Problems();
            assertThat(new WaiversFile("w", Packs.tiny(), told)
                            .read(with(key, text))
                            .list())
                    .isEmpty();
            assertThat(told.list()).as(key).extracting(Problem::code).containsExactly(Code.V09);
            assertThat(told.list().get(0).toString()).contains("'" + key + "'").doesNotContain("well", "suppliers");
            assertThat(told.list().get(0).at().line()).isGreaterThan(1);
            assertThat(told.list().get(0).help()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {">\n      looked\n      into", "|\n      looked into", "' looked into '"})
    void a_text_that_was_folded_or_indented_is_one_line(String text) {
        assertThat(readText(with("reason", text)).list())
                .extracting(Waiver::reason)
                .containsExactly("looked into");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void what_is_printed_of_a_waiver_is_one_line_even_if_no_file_was_read() {
        assertThat(waiver("ok\r\n\u2028all\u001B[2J is well").words()).matches("[^\\p{Cntrl}\u2028]+all.*well");
    }

    private static String with(String key, String text) {
        StringBuilder file = new StringBuilder("waivers:\n");
        String dash = "  - ";
        for (String each : List.of("rule: T-03", "actor: M", "reason: r", "approver: a", "ticket: t")) {
            file.append(dash)
                    .append(each.startsWith(key + ":") ? key + ": " + text : each)
                    .append('\n');
            dash = "    ";
        }
        return file.append("    expires: 2024-12-31\n").toString();
    }

    private static Waiver waiver(String reason) {
        LocalDate expires = LocalDate.parse("2024-12-31");
        return new Waiver("T-03", "K", reason, "a", "0123", TODAY, expires, Position.file("w"));
    }

    /** What YAML, terminals and spreadsheets stumble over. */
    private static String words(Random random) {
        String signs = "ab 'x\":#-{}[],&*!|>%@`\\\u200D\u00E9\uD83D\uDE00null~?";
        StringBuilder words = new StringBuilder("r");
        int[] points = signs.codePoints().toArray();
        for (int i = random.nextInt(12); i > 0; i--) words.appendCodePoint(points[random.nextInt(points.length)]);
        return words.append('.').toString();
    }
}
