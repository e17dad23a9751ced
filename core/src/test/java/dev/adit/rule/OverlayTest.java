package dev.adit.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.adit.problem.Golden;
import dev.adit.problem.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {
    @TempDir
    Path pack = Path.of(".");

    @BeforeEach
    void small_pack_with_a_rule_of_parameters() throws IOException {
        for (String folder : new String[] {"rule/pack", "rule/pages/good-parameters"})
            for (String file : RuleFiles.ofFolder(Golden.folder(folder)).all().keySet()) {
                Path target = pack.resolve(file);
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(Golden.folder(folder).resolve(file), target);
            }
    }

    private RuleSetReader reader() {
        return new RuleSetReader(RuleFiles.ofFolder(pack));
    }

    private static Rule rule(RuleSet set, String id) {
        return set.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String overlay(String name) throws IOException {
        return Files.readString(Golden.folder("rule/overlays/" + name));
    }

    @Test
    void an_overlay_sets_numbers_and_parameters_and_nothing_else() throws IOException {
        RuleSet plain = reader().read();
        RuleSet set = reader().overlaid("good.yaml", overlay("good.yaml")).read();

        assertThat(rule(set, "T-02").place()).isEqualTo(new Rule.Place("UNDERAGE", "observation", 250, 200));
        assertThat(rule(set, "T-02").severity()).isEqualTo(new Severity(4, 2, 2));
        assertThat(rule(set, "T-09").when().toString()).isEqualTo("(hazardous_cases_open above 5)");
        assertThat(rule(set, "T-09").texts().says()).isEqualTo("More than 5 at {name}.");
        assertThat(set.rules()).extracting(Rule::id).doesNotContain("T-03").contains("T-04");
        assertThat(set.inRemediation()).isEqualTo(Consequence.SUSPEND);
        assertThat(rule(set, "T-02").when())
                .hasToString(rule(plain, "T-02").when().toString());
        assertThat(set.sha256()).isEqualTo(plain.sha256());
        assertThat(set.choice().overlays()).singleElement().satisfies(overlay -> {
            assertThat(overlay.id()).isEqualTo("good");
            assertThat(overlay.sha256()).matches("[0-9a-f]{64}");
            assertThat(overlay.rules().get("T-02")).isNotNull();
        });
    }

    @Test
    void what_is_left_of_a_harm_in_remediation_never_exceeds_what_an_overlay_left_of_the_rule() throws IOException {
        Rule rule = rule(reader().overlaid("good.yaml", overlay("good.yaml")).read(), "T-01");

        assertThat(Objects.requireNonNull(rule.remediation()).prior()).isEqualTo(15);
    }

    @Test
    void of_two_overlays_the_later_one_wins() throws IOException {
        String later = "id: later\nwhy: y\nrules: {T-02: {prior: 300}, T-03: {enabled: true}}\n";
        RuleSet set = reader().overlaid("good.yaml", overlay("good.yaml"))
                .overlaid("later.yaml", later)
                .read();

        assertThat(rule(set, "T-02").place()).isEqualTo(new Rule.Place("UNDERAGE", "observation", 250, 300));
        assertThat(set.rules()).extracting(Rule::id).contains("T-03");
    }

    @Test
    void everything_that_no_rule_allows_is_told_at_once_with_its_place() {
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> reader().overlaid("faults.yaml", overlay("faults.yaml")).read());
        String told = refused.problems().stream().map(problem -> problem + "\n").collect(Collectors.joining());

        Golden.holds("rule/overlays/expected.txt", told);
    }

    @Test
    void a_profile_leaves_out_the_rules_of_others_but_never_a_knock_out() {
        assertThat(reader().asking(Profile.CORE).read().rules())
                .extracting(Rule::id)
                .contains("T-01", "T-02")
                .doesNotContain("T-09");
        assertThat(reader().asking(Profile.SME).read().rules())
                .extracting(Rule::id)
                .containsExactly("T-01", "T-09");
        assertThat(reader().asking(Profile.EXTENDED).read().rules())
                .hasSameSizeAs(reader().read().rules());
    }
}
