package dev.adit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.Fixtures;
import dev.adit.condition.Blank;
import dev.adit.condition.Condition;
import dev.adit.condition.Given;
import dev.adit.network.ActorKind;
import dev.adit.problem.Golden;
import dev.adit.table.Adverse;
import dev.adit.table.Attribute;
import dev.adit.table.AttributeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetTest {
    private static Rule rule(String id) {
        return Packs.tiny().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rules_come_in_the_order_of_their_ids() {
        assertThat(Packs.tiny().rules())
                .extracting(Rule::id)
                .containsExactly("T-01", "T-02", "T-03", "T-04", "T-05", "T-06", "T-07", "T-08");
    }

    @Test
    void the_numbers_of_the_method_are_read_as_they_are_written() {
        assertThat(Packs.tiny().method()).isEqualTo(Fixtures.method());
        assertThat(Packs.tiny().inRemediation()).isEqualTo(Consequence.MITIGATE);
        assertThat(Packs.tiny().engagements()).containsOnlyKeys(Consequence.values());
    }

    @Test
    void an_effect_says_how_a_rule_counts() {
        assertThat(rule("T-01").effect()).isEqualTo(new Effect(Effect.Kind.KNOCKOUT, 0));
        assertThat(rule("T-02").effect()).isEqualTo(new Effect(Effect.Kind.INDICATOR, 0));
        assertThat(rule("T-05").effect()).isEqualTo(new Effect(Effect.Kind.CONTROL_OWN, 300));
        assertThat(rule("T-06").effect()).isEqualTo(new Effect(Effect.Kind.CONTROL_PASS, 400));
        assertThat(rule("T-01").place()).isEqualTo(new Rule.Place("WFCL", "case", 1000, 20));
        assertThat(rule("T-04").theme()).isEqualTo("-");
    }

    @Test
    void what_is_left_in_remediation_and_what_is_graver_are_read() {
        Remediation remediation = Objects.requireNonNull(rule("T-01").remediation());
        Escalation escalation = Objects.requireNonNull(rule("T-03").escalation());

        assertThat(remediation.strength()).isEqualTo(400);
        assertThat(remediation.consequence()).isEqualTo(Consequence.MITIGATE);
        assertThat(escalation.when().toString()).isEqualTo("non_state_interference is yes");
        assertThat(escalation.consequence()).isEqualTo(Consequence.SUSPEND);
        assertThat(rule("T-02").remediation()).isNull();
    }

    @Test
    void a_condition_reads_back_as_it_was_meant() {
        assertThat(rule("T-01").when().toString())
                .isEqualTo("(hazardous_cases_open above 0 or (children_working is yes"
                        + " and children_tasks has digging, underground, carrying))");
        assertThat(rule("T-02").when().leaves()).extracting(Condition::getClass).contains(Blank.class);
    }

    @Test
    void a_parameter_stands_for_its_value_in_conditions_and_sentences(@TempDir Path pack) throws IOException {
        Files.createDirectories(pack.resolve("tiny/rules"));
        Path rule = Golden.folder("rule/pages/good-parameters/tiny/rules/T-09.yaml");
        Files.copy(rule, pack.resolve("tiny/rules/T-09.yaml"));
        Rule read = withRule(pack, "status: stable").rules().stream()
                .filter(each -> each.id().equals("T-09"))
                .findFirst()
                .orElseThrow();

        assertThat(read.when().toString()).isEqualTo("(hazardous_cases_open above 3)");
        assertThat(read.texts().says()).isEqualTo("More than 3 at {name}.");
        assertThat(read.texts().gapSays()).startsWith("Nobody knows whether more than 3 are");
        assertThat(read.tuning().parameters()).containsOnlyKeys("many");
        assertThat(read.tuning().leeway())
                .isEqualTo(new Leeway(new Leeway.Bounds(150, 450), new Leeway.Bounds(100, 400)));
        assertThat(read.profiles()).containsExactlyInAnyOrder(Profile.EXTENDED, Profile.SME);
        assertThat(rule("T-02").profiles()).containsExactlyInAnyOrder(Profile.CORE, Profile.EXTENDED);
    }

    @Test
    void a_question_to_suppliers_becomes_a_clause_to_look_up() {
        assertThat(rule("T-07").when()).isEqualTo(new Given("any_upstream children_working is yes"));
        assertThat(Packs.tiny().clauses()).containsOnlyKeys("any_upstream children_working is yes");
    }

    @Test
    void yes_and_no_are_words_for_the_vocabulary_to_type() {
        Attribute school = Packs.vocabulary().at(Packs.attribute("school_attendance"));
        Attribute system = Packs.vocabulary().at(Packs.attribute("monitoring_system"));

        assertThat(system.adverse().is(0)).isTrue();
        assertThat(system.adverse().is(1)).isFalse();
        assertThat(school.adverse()).isEqualTo(new Adverse.Below(750_000));
        assertThat(school.type()).isEqualTo(AttributeType.PERCENT);
        assertThat(school.lastsMonths()).isEqualTo(12);
        assertThat(school.appliesTo())
                .containsExactlyInAnyOrder(ActorKind.MINE_SITE.word(), ActorKind.COOPERATIVE.word());
    }

    @Test
    void a_retired_rule_keeps_its_file_and_is_not_asked(@TempDir Path pack) throws IOException {
        RuleSet retired = withRule(pack, "status: retired");

        assertThat(retired.rules()).extracting(Rule::id).doesNotContain("T-02").hasSize(7);
    }

    @Test
    void the_checksum_is_of_every_file_and_changes_with_any(@TempDir Path pack) throws IOException {
        String same = new RuleSetReader(RuleFiles.ofFolder(Golden.folder("rule/pack")))
                .read()
                .sha256();

        assertThat(same).isEqualTo(Packs.tiny().sha256()).matches("[0-9a-f]{64}");
        assertThat(withRule(pack, "status: trial").sha256()).isNotEqualTo(same);
    }

    private static RuleSet withRule(Path pack, String status) throws IOException {
        for (String file : RuleFiles.ofFolder(Golden.folder("rule/pack")).all().keySet()) {
            Path target = pack.resolve(file);
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            String text = Files.readString(Golden.folder("rule/pack").resolve(file));
            Files.writeString(target, file.endsWith("T-02.yaml") ? text.replace("status: stable", status) : text);
        }
        return new RuleSetReader(RuleFiles.ofFolder(pack)).read();
    }
}
