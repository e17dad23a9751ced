package dev.adit.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adit.assess.Assessment;
import dev.adit.assess.Assessor;
import dev.adit.assess.Scored;
import dev.adit.compare.SupplierChange.Direction;
import dev.adit.gather.Chain;
import dev.adit.problem.InvalidInputException;
import dev.adit.read.Inputs;
import dev.adit.read.RandomFiles;
import dev.adit.report.AssessmentJson;
import dev.adit.rule.Packs;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    private static final int ROUNDS = 10;

    private static Snapshot snapshot(Assessment assessment) {
        return SnapshotReader.of(text(assessment), "assessment.json");
    }

    private static String text(Assessment assessment) {
        StringWriter text = new StringWriter();
        new AssessmentJson().write(assessment, text);
        return text.toString();
    }

    private static Chain network() {
        return new Chain().actors("mine-site", "M").actors("trader", "T").flow("M", "T");
    }

    private static Snapshot chain(String... answers) {
        Chain chain = network();
        for (int i = 0; i < answers.length; i += 2) chain.says("M", answers[i], answers[i + 1], Scored.LATELY);
        return snapshot(Scored.of(chain));
    }

    private static FindingChange finding(Comparison comparison, String rule, String actor) {
        return comparison.findings().stream()
                .filter(change -> change.rule().equals(rule) && change.actor().equals(actor))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_assessment_does_not_differ_from_itself() {
        Snapshot one = chain("hazardous_cases_open", "12");

        Comparison comparison = Comparison.of(one, one);

        assertThat(comparison.isDifferent()).isFalse();
        assertThat(comparison.madeOf()).isEmpty();
        assertThat(comparison.suppliers()).extracting(SupplierChange::direction).containsOnly(Direction.SAME);
    }

    @Test
    void a_new_answer_is_told_as_data_with_its_attribute_at_its_actor() {
        Comparison comparison = Comparison.of(chain(), chain("hazardous_cases_open", "12"));

        FindingChange found = finding(comparison, "T-01", "M");
        assertThat(List.of(found.word(), found.was(), found.is())).containsExactly("changed", "gap", "open");
        assertThat(found.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.DATA);
        assertThat(found.causes().get(0).what())
                .contains("hazardous_cases_open")
                .contains("10 to 19");
    }

    @Test
    void a_buyer_that_gets_worse_is_told_what_changed_on_its_way() {
        Comparison comparison = Comparison.of(chain(), chain("hazardous_cases_open", "12"));

        SupplierChange buyer = comparison.suppliers().get(0);
        assertThat(buyer.id()).isEqualTo("T");
        assertThat(buyer.direction()).isEqualTo(Direction.WORSE);
        assertThat(buyer.causes().get(0).onTheWay()).isTrue();
        assertThat(buyer.causes())
                .anyMatch(cause -> cause.rule().equals("T-01") && cause.actor().equals("M"));
    }

    @Test
    void what_is_worse_one_way_is_better_the_other_way_and_new_is_gone() {
        Snapshot old = chain();
        Snapshot now = chain("hazardous_cases_open", "12");
        Comparison back = Comparison.of(now, old);

        assertThat(back.suppliers().get(0).direction()).isEqualTo(Direction.BETTER);
        assertThat(finding(back, "T-01", "M").is()).isEqualTo("gap");
        assertThat(back.findings()).hasSameSizeAs(Comparison.of(old, now).findings());
    }

    @Test
    void an_answer_that_outlives_its_time_between_the_days_is_told_as_expired() {
        Chain chain = network().says("M", "children_working", "no", "2023-01-01");
        Snapshot old = snapshot(
                Assessor.of(Packs.tiny()).asOf(LocalDate.parse("2023-02-01")).assess(chain.inputs()));
        Snapshot now = snapshot(
                Assessor.of(Packs.tiny()).asOf(LocalDate.parse("2030-02-01")).assess(chain.inputs()));

        List<FindingChange> changes = Comparison.of(old, now).findings();

        assertThat(changes).isNotEmpty();
        assertThat(changes)
                .flatExtracting(FindingChange::causes)
                .extracting(Cause::kind)
                .containsOnly(Cause.Kind.EXPIRY);
        assertThat(Comparison.of(old, now).madeOf())
                .extracting(Comparison.Difference::part)
                .containsExactly("as-of day");
    }

    @Test
    void a_score_that_moves_by_flows_alone_is_told_so() {
        Chain other = new Chain().actors("mine-site", "M").actors("trader", "T");
        other.says("M", "hazardous_cases_open", "12", Scored.LATELY);
        Comparison comparison = Comparison.of(snapshot(Scored.of(other)), chain("hazardous_cases_open", "12"));

        SupplierChange buyer = comparison.suppliers().stream()
                .filter(change -> change.id().equals("T"))
                .findFirst()
                .orElseThrow();
        assertThat(buyer.causes()).extracting(Cause::what).contains("other flows into it");
    }

    @Test
    void an_actor_that_is_new_is_told_as_such_and_not_as_new_answers() {
        Chain more = network().actors("mine-site", "N");
        Comparison comparison = Comparison.of(chain(), snapshot(Scored.of(more)));

        assertThat(comparison.findings())
                .isNotEmpty()
                .allMatch(change -> change.actor().equals("N"))
                .flatExtracting(FindingChange::causes)
                .extracting(Cause::what)
                .containsOnly("the actor is new");
        assertThat(comparison.suppliers())
                .filteredOn(change -> change.direction() == Direction.NEW)
                .extracting(SupplierChange::id)
                .containsExactly("N");
    }

    @Test
    void a_document_from_before_the_marks_is_compared_without_causes() {
        String old = text(Scored.of(network())).replaceFirst("\"actors\":\\[.*", "\"x\":[]}");
        Comparison comparison = Comparison.of(SnapshotReader.of(old, "old.json"), chain("hazardous_cases_open", "12"));

        assertThat(comparison.isExplained()).isFalse();
        assertThat(comparison.isDifferent()).isTrue();
        assertThat(comparison.findings()).flatExtracting(FindingChange::causes).isEmpty();
    }

    @Test
    void another_schema_version_is_refused_with_the_mend() {
        String other = text(Scored.of(network())).replaceFirst("\"schema_version\":1", "\"schema_version\":2");

        assertThatThrownBy(() -> SnapshotReader.of(other, "out/assessment.json"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("error[C01]: the assessment has schema version 2")
                .hasMessageContaining("help: run 'adit score'");
    }

    @Test
    void what_is_no_assessment_is_refused() {
        for (String text :
                List.of("", "{", "[]", "{\"schema_version\":1}", "null", "{\"manifest\":{\"tool\":\"adit\"}}"))
            assertThatThrownBy(() -> SnapshotReader.of(text, "x.json"))
                    .as(text)
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("C01");
    }

    @Test
    void rows_in_another_order_are_no_difference(@TempDir Path folder) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomFiles files = RandomFiles.of(seed, 5 + seed);
            Snapshot one = snapshot(assess(files.write(folder.resolve(seed + "a/in"), 1)));
            Snapshot other = snapshot(assess(files.write(folder.resolve(seed + "b/in"), 2)));

            assertThat(Comparison.of(one, other).isDifferent())
                    .as("seed " + seed)
                    .isFalse();
            assertThat(other.actors()).as("seed " + seed).isEqualTo(one.actors());
        }
    }

    private static Assessment assess(Path files) {
        return Scored.of(Inputs.read(List.of(files), Packs.vocabulary(), Packs.minerals()), 1);
    }
}
