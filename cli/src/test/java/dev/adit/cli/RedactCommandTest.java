package dev.adit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code redact}: no document of a release holds what its readers may not see. */
class RedactCommandTest {
    private static final int ROUNDS = 5;

    @TempDir
    Path folder;

    private Run redact(Path input, String profile, Path output, Object... more) {
        List<Object> words =
                new ArrayList<>(List.of("redact", input, "--profile", profile, "--as-of", "2026-01-01", "-o", output));
        words.addAll(List.of(more));
        return Run.of(words.toArray());
    }

    /** The texts of a release by the names of its files. */
    static Map<String, String> documents(Path folder) throws IOException {
        Map<String, String> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) documents.put(file.getFileName().toString(), Files.readString(file));
        }
        return documents;
    }

    @Test
    void no_document_of_a_release_holds_a_withheld_value_and_the_search_would_find_one() throws IOException {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            SecretNetwork network = new SecretNetwork(seed);
            Path input = network.write(folder.resolve("in" + seed));
            WithheldValues all = new WithheldValues();
            all.addAll(network.always);
            all.addAll(network.fromPublic);
            Path open = folder.resolve("open" + seed);
            Path partner = folder.resolve("partner" + seed);
            Path published = folder.resolve("public" + seed);

            assertThat(Run.of("score", input, "-q", "--as-of", "2026-01-01", "-o", open)
                            .code())
                    .isZero();
            Run forPartner = redact(input, "partner", partner);
            Run forPublic = redact(input, "public", published);

            assertThat(forPartner.code()).as(forPartner.err()).isZero();
            assertThat(network.always.in(partner)).as("seed " + seed).isEmpty();
            assertThat(all.in(published)).as("seed " + seed).isEmpty();
            assertThat(network.always.in(forPartner.out().replace(partner.toString(), "")))
                    .isEmpty();
            assertThat(all.in(forPublic.out().replace(published.toString(), "")))
                    .isEmpty();
            assertThat(all.in(open)).as("seed " + seed).hasSizeGreaterThan(all.size() / 2);
            assertThat(network.fromPublic.in(partner)).as("seed " + seed).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "json", "csv"})
    void a_leak_that_was_planted_is_found_however_it_is_written(String format) throws IOException {
        WithheldValues secret = new WithheldValues();
        secret.add("L'\u00C9toile & \"Fils\"");
        Path output = Files.createDirectories(folder.resolve("planted"));
        String leak = switch (format) {
            case "html" -> "<td>l&#39;\u00E9toile &amp; &quot;fils&quot;</td>";
            case "json" -> "\"L'\u00C9toile & \\\"Fils\\\"\"";
            default -> "1,\"L'\u00C9TOILE & \"\"Fils\"\"\",2";
        };
        Files.writeString(output.resolve("leak." + format), leak);

        assertThat(secret.in(output)).hasSize(1);
        assertThat(secret.in("L%27%C3%89toile%20%26%20%22Fils%22")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"cobalt, public", "cobalt, partner", "gold, public", "gold, partner", "tin, public", "tin, partner"})
    void the_samples_leave_without_their_names_ids_and_sources(String sample, String profile) throws IOException {
        Path output = folder.resolve("out");
        assertThat(redact(Run.sample(sample), profile, output).code()).isZero();

        WithheldValues secret = secrets(sample, profile);
        assertThat(secret.size()).isGreaterThan(5);
        assertThat(secret.in(output)).isEmpty();
        assertThat(secret.in(Run.sample("expected").resolve(sample))).isNotEmpty();
    }

    private static WithheldValues secrets(String sample, String profile) throws IOException {
        WithheldValues secret = new WithheldValues();
        secret.add(sample + "/");
        for (List<String> row : rows(sample, "actors")) {
            boolean isKept = profile.equals("partner")
                    && List.of("company", "smelter", "refiner", "recycler").contains(row.get(1));
            if (!isKept) secret.add(row.get(0));
            if (!isKept) secret.add(row.get(2));
        }
        for (List<String> row : rows(sample, "flows")) secret.add(row.get(row.size() - 1));
        for (List<String> row : rows(sample, "claims")) secret.add(row.get(4));
        return secret;
    }

    private static List<List<String>> rows(String sample, String table) throws IOException {
        return Files.readAllLines(Run.sample(sample).resolve(table + ".csv")).stream()
                .skip(1)
                .map(line -> Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .map(cell -> cell.replaceAll("^\"|\"$", ""))
                        .toList())
                .toList();
    }

    private Map<String, String> withChildren(int seen, int cases, String profile) throws IOException {
        Path input = Files.createDirectories(folder.resolve("in"));
        Files.writeString(input.resolve("actors.csv"), """
                id,kind,name,country,children_observed,observed_on
                M1,mine-site,Pit one,CD,%d,2025-10-01
                M2,mine-site,Pit two,CD,7,2025-10-01
                C1,company,Buyer,DE,,
                """.formatted(seen));
        Files.writeString(
                input.resolve("flows.csv"),
                "seller,buyer,commodity,share,link\nM1,C1,cobalt,50,VERIFIED\nM2,C1,cobalt,50,VERIFIED\n");
        Files.writeString(input.resolve("cases.csv"), """
                period_end,site_id,status,form,age_band,count
                2025-09-30,M1,verified,hazardous,12-14,%d
                """.formatted(cases));
        Path output = folder.resolve("out-" + profile + seen + "-" + cases);
        Run run = redact(input, profile, output);
        assertThat(run.code()).as(run.err()).isZero();
        return documents(output);
    }

    @Test
    void neither_score_nor_band_nor_order_leads_back_to_how_many_children_there_were() throws IOException {
        Map<String, String> few = withChildren(1, 1, "public");
        for (int hidden : new int[] {2, 5, 9})
            assertThat(withChildren(hidden, hidden, "public"))
                    .as(hidden + " children")
                    .isEqualTo(few);
        // CL-11 finds "many" from ten on, and tells no more
        assertThat(withChildren(38, 38, "public")).isEqualTo(withChildren(10, 10, "public"));
        Map<String, String> forPartners = withChildren(1, 1, "partner");
        for (int hidden : new int[] {2, 5, 9})
            assertThat(withChildren(hidden, hidden, "partner"))
                    .as(hidden + " children")
                    .isEqualTo(forPartners);
        assertThat(withChildren(1, 0, "public")).isNotEqualTo(few);
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "partner", "internal"})
    void the_same_rows_in_another_order_give_the_same_release(String profile) throws IOException {
        SecretNetwork network = new SecretNetwork(77);
        Path input = network.write(folder.resolve("in"));
        redact(input, profile, folder.resolve("one"));
        redact(input, profile, folder.resolve("two"));
        assertThat(documents(folder.resolve("two"))).isEqualTo(documents(folder.resolve("one")));
        if (profile.equals("internal")) return; // it names the row
        network.shuffle();
        network.write(folder.resolve("in"));
        redact(input, profile, folder.resolve("three"));
        assertThat(documents(folder.resolve("three"))).isEqualTo(documents(folder.resolve("one")));
    }

    @Test
    void a_key_keeps_pseudonyms_and_a_short_one_is_refused() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef\n");
        Path other = Files.writeString(folder.resolve("other"), "1123456789abcdef0123456789abcdef\n");
        redact(Run.sample("tin"), "public", folder.resolve("one"), "--key-file", key);
        redact(Run.sample("tin"), "public", folder.resolve("two"), "--key-file", key);
        redact(Run.sample("tin"), "public", folder.resolve("three"), "--key-file", other);
        assertThat(documents(folder.resolve("two"))).isEqualTo(documents(folder.resolve("one")));
        assertThat(documents(folder.resolve("three"))).isNotEqualTo(documents(folder.resolve("one")));

        Path shortKey = Files.writeString(folder.resolve("short"), "secret");
        Run refused = redact(Run.sample("tin"), "public", folder.resolve("four"), "--key-file", shortKey);
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code);
        assertThat(refused.err()).contains("6 bytes").contains("at least 32").doesNotContain("secret");
    }

    @Test
    void a_random_key_may_end_in_a_line_end_and_a_key_of_text_loses_one() throws IOException {
        byte[] random = new byte[32];
        for (int i = 0; i < random.length; i++) random[i] = (byte) (0xC0 + i);
        random[31] = '\n';
        Path binary = Files.write(folder.resolve("binary"), random);
        assertThat(KeyFile.read(binary).orElseThrow()).isEqualTo(random);
        Path text = Files.writeString(folder.resolve("text"), "caf\u00E9\r\n");
        assertThat(KeyFile.read(text).orElseThrow()).isEqualTo("caf\u00E9".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void answers_that_came_back_are_read_and_waivers_are_refused_with_the_reason() throws IOException {
        Path output = folder.resolve("out");
        Path sheet = Files.writeString(
                folder.resolve("back.csv"),
                "actor,attribute,answer,answered_on,source,grade\nCY-VOLTALINE,grievance_channel,no,2025-12-20,reply,B\n");
        assertThat(redact(Run.sample("cobalt"), "partner", folder.resolve("without"))
                        .code())
                .isZero();
        Run run = redact(Run.sample("cobalt"), "partner", output, "--answers", sheet);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(documents(output)).isNotEqualTo(documents(folder.resolve("without")));
        assertThat(documents(output).get("manifest.json")).contains("scores are those without waivers");

        Run refused = redact(Run.sample("cobalt"), "partner", folder.resolve("x"), "--waivers", "waivers.yaml");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code);
        assertThat(refused.err()).contains("a release tells no waivers");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void the_public_sees_no_exact_count_of_claims_or_findings() throws IOException {
        Path output = folder.resolve("out");
        redact(Run.sample("cobalt"), "public", output);
        List<String> more = new ArrayList<>();
        for (String line : Files.readAllLines(output.resolve("findings.csv")).stream()
                .skip(1)
                .toList()) more.add(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)[19]);
        assertThat(more).isNotEmpty().allMatch(count -> count.matches("0|fewer than 10|\\d+ to \\d+"));
        String report = Files.readString(output.resolve("report.html"));
        String byRule = report.substring(report.indexOf("Findings by rule"), report.indexOf("Red flags"));
        assertThat(byRule).contains("fewer than 10").doesNotContainPattern("<td>\\d+</td>");
    }

    @Test
    void a_folder_that_holds_other_files_is_refused_since_they_would_go_out_too() throws IOException {
        Path output = folder.resolve("out");
        Run.of("score", Run.sample("cobalt"), "-q", "--as-of", "2026-01-01", "-o", output);
        Run refused = redact(Run.sample("cobalt"), "public", output);
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code);
        assertThat(refused.err()).contains("rejected.csv").contains("a folder of its own");
    }

    @Test
    void a_dry_run_tells_numbers_and_writes_nothing() {
        Path output = folder.resolve("out");
        Run run = redact(Run.sample("cobalt"), "public", output, "--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("7  names and ids of actors")
                .contains("nothing was written")
                .doesNotContain("Voltaline");
        assertThat(output).doesNotExist();
    }

    @Test
    void of_several_profiles_the_stricter_wins_and_none_at_all_is_refused() {
        assertThat(redact(Run.sample("tin"), "internal", folder.resolve("out"), "--profile", "public")
                        .out())
                .startsWith("adit: public release");
        assertThat(Run.of("redact", Run.sample("tin"), "-o", folder.resolve("x"))
                        .err())
                .contains("one of public, partner, internal");
        assertThat(redact(Run.sample("tin"), "publik", folder.resolve("y")).err())
                .contains("did you mean")
                .contains("--rules");
    }

    @Test
    void what_each_profile_tells_is_printed_as_the_documentation_has_it() throws IOException {
        String page = Files.readString(Run.ROOT.resolve("docs/redaction.md"));
        String told = Run.of("redact", "--profiles").out();
        for (List<String> row : RedactText.PROFILES) {
            assertThat(page).contains("| " + String.join(" | ", row) + " |");
            assertThat(told).contains(row.get(0)).contains(row.get(1));
        }
    }

    @Test
    void an_internal_release_names_sources_but_no_people() throws IOException {
        Path input = Files.createDirectories(folder.resolve("in"));
        Files.writeString(input.resolve("actors.csv"), """
                id,kind,name,country,children_working,observed_on,source,grade
                M1,mine-site,Pit one,CD,yes,2025-10-01,Visit by inspector Jean Mukendi (jean@example.org),A
                """);
        Path output = folder.resolve("out");
        Run run = redact(input, "internal", output);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(documents(output).get("findings.csv"))
                .contains("Pit one")
                .contains("Visit by inspector (contact removed)")
                .contains("actors.csv");
        documents(output).forEach((name, text) -> assertThat(text).as(name).doesNotContain("Mukendi", "example.org"));
    }
}
