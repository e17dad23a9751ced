package dev.adit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.Assessment;
import dev.adit.assess.Assessor;
import dev.adit.assess.Scored;
import dev.adit.gather.Chain;
import dev.adit.problem.Position;
import dev.adit.rule.Packs;
import dev.adit.waiver.Waiver;
import dev.adit.waiver.Waivers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a run fails, and by which findings, is decided once: no document says otherwise than another. */
class OneDecisionTest {
    private static final List<String> BANDS = List.of("CRITICAL", "HIGH", "MEDIUM", "LOW");
    private static final List<String> WAIVED = List.of("T-02", "T-03", "T-08");
    private static final LocalDate TODAY = LocalDate.parse(Scored.TODAY);

    private static Stream<Arguments> runs() {
        return LongStream.range(0, 24)
                .boxed()
                .flatMap(seed -> BANDS.stream()
                        .flatMap(band -> Stream.of(0, 1, 3).map(share -> Arguments.of(seed, band, share))));
    }

    /** @param share every which finding is waived; 0 for none */
    @ParameterizedTest
    @MethodSource("runs")
    void every_document_counts_the_same_findings_and_decides_the_same(long seed, String band, int share) {
        Assessment assessment = assess(seed, band, share);
        Documents documents = new Documents(Written.all(assessment));

        Set<String> counted = documents.countedInTable();
        assertThat(documents.countedInJson()).as("assessment.json").isEqualTo(counted);
        assertThat(documents.countedInSarif()).as("results.sarif").isEqualTo(counted);
        assertThat(documents.errorsInSarif()).as("level in results.sarif").isEqualTo(counted);
        assertThat(documents.failuresInJunit()).as("junit.xml").isEqualTo(counted);

        Set<String> failing = documents.failingInJson();
        assertThat(documents.failingInSarif()).as("results.sarif").isEqualTo(failing);
        assertThat(documents.failingInJunit()).as("junit.xml").isEqualTo(failing);
        assertThat(failing).hasSize(assessment.gate().failing());
        assertThat(documents.gateInJson()).isEqualTo(assessment.gate().isShut());
        assertThat(documents.gateInSarif()).isEqualTo(assessment.gate().isShut());
        checkWaived(assessment, documents);
    }

    /** What is waived counts nowhere and is suppressed. */
    private static void checkWaived(Assessment assessment, Documents documents) {
        Set<String> waived = new TreeSet<>();
        assessment.findings().eachFlag(finding -> {
            if (assessment
                    .waivers()
                    .applied()
                    .excuses(finding.rule(), finding.actor().id().text()))
                waived.add(finding.rule() + " at " + finding.actor().id().text());
        });

        assertThat(documents.suppressedInSarif()).isEqualTo(waived);
        assertThat(documents.countedInTable()).noneMatch(waived::contains);
    }

    @Test
    void the_runs_hold_every_case_that_could_be_told_in_two_ways() {
        int shut = 0;
        int opened = 0;
        int moved = 0;
        for (Arguments run : runs().toList()) {
            Object[] of = run.get();
            Assessment assessment = assess((long) of[0], (String) of[1], (int) of[2]);
            if (assessment.gate().isShut()) shut++;
            if (assessment.gate().failing() < assessment.gate().failingWithoutWaivers()) opened++;
            if (assessment.suppliers().stream()
                    .anyMatch(one -> !one.card()
                                    .way()
                                    .equals(assessment.waivers().card(one).way())
                            && assessment.gate().stops(one))) moved++;
        }
        assertThat(List.of(shut, opened, moved)).allMatch(count -> count > 0);
    }

    private static Assessment assess(long seed, String band, int share) {
        Assessor assessor = Assessor.of(Packs.tiny()).asOf(TODAY).failingFrom(band);
        if (share == 0) return assessor.assess(chain(seed).inputs());
        List<Waiver> waivers = new ArrayList<>();
        assessor.assess(chain(seed).inputs()).findings().eachFlag(finding -> {
            boolean isTurn = (finding.rule() + finding.actor().id().text()).hashCode() % share == 0;
            if (isTurn && WAIVED.contains(finding.rule()))
                waivers.add(waiver(finding.rule(), finding.actor().id().text()));
        });
        return assessor.waiving(new Waivers("w.yaml", "", waivers))
                .assess(chain(seed).inputs());
    }

    private static Waiver waiver(String rule, String actor) {
        LocalDate last = LocalDate.parse("2024-12-31");
        return new Waiver(rule, actor, "looked into", "buyer", "RS-1", null, last, Position.text("w.yaml", 2, 5));
    }

    /** Two mines, of which now one and now the other is the worse; in every third case all is well but an allegation. */
    private static Chain chain(long seed) {
        Random random = new Random(seed);
        Chain chain = new Chain()
                .actors("mine-site", "A", "B")
                .actors("trader", "T")
                .actors("company", "C", "D")
                .flow("A", "T", "share=" + random.nextInt(101))
                .flow("B", "T")
                .flow("T", "C", "share=100")
                .flow("B", "D");
        if (seed % 3 == 0)
            return chain.clean(Scored.LATELY, "A", "B", "T")
                    .says(seed % 2 == 0 ? "A" : "B", "credible_allegation", "yes", "2024-02-01");
        for (String actor : List.of("A", "B", "T", "D"))
            for (String attribute :
                    List.of("children_present", "armed_interference", "non_state_interference", "credible_allegation"))
                if (random.nextInt(3) > 0)
                    chain.says(actor, attribute, random.nextBoolean() ? "yes" : "no", Scored.LATELY);
        for (String mine : List.of("A", "B"))
            if (random.nextInt(4) == 0) chain.says(mine, "hazardous_cases_open", "12", Scored.LATELY);
        return chain;
    }
}
