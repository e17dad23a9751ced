package dev.adit.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.Assessor;
import dev.adit.assess.Scored;
import dev.adit.gather.Chain;
import dev.adit.read.InputSet;
import dev.adit.rule.Packs;
import dev.adit.value.Range;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupposedAnswerTest {
    private static final LocalDate TODAY = LocalDate.parse(Scored.TODAY);

    private static Chain chain() {
        return new Chain()
                .actors("mine-site", "M")
                .actors("company", "C")
                .flow("M", "C", "share=100")
                .clean(Scored.LATELY, "M");
    }

    private static Range score(InputSet inputs) {
        Assessor assessor = Assessor.of(Packs.tiny()).asOf(TODAY);
        return assessor.assess(inputs).suppliers().get(0).card().score();
    }

    private static SupposedAnswer allegation(InputSet inputs, String answer) {
        int attribute =
                inputs.claims().vocabulary().place("credible_allegation").orElseThrow();
        long cell = inputs.claims().vocabulary().at(attribute).cell(answer).orElseThrow();
        return new SupposedAnswer(inputs.network().number("M"), attribute, cell);
    }

    @Test
    void what_is_supposed_scores_as_if_it_had_been_said() {
        InputSet told =
                chain().says("M", "credible_allegation", "yes", Scored.TODAY).inputs();
        InputSet silent = chain().inputs();
        InputSet supposed = SupposedAnswer.in(silent, List.of(allegation(silent, "yes")), TODAY);

        assertThat(score(supposed)).isEqualTo(score(told)).isNotEqualTo(score(silent));
    }

    @Test
    void it_stands_in_place_of_what_was_said_on_the_day_and_of_two_the_later_counts() {
        InputSet told =
                chain().says("M", "credible_allegation", "yes", Scored.TODAY).inputs();
        InputSet well =
                chain().says("M", "credible_allegation", "no", Scored.TODAY).inputs();
        List<SupposedAnswer> twice = List.of(allegation(told, "yes"), allegation(told, "no"));

        assertThat(score(SupposedAnswer.in(told, twice, TODAY))).isEqualTo(score(well));
    }

    @Test
    void the_inputs_themselves_stay_as_they_were() {
        InputSet told =
                chain().says("M", "credible_allegation", "yes", Scored.TODAY).inputs();
        Range before = score(told);
        SupposedAnswer.in(told, List.of(allegation(told, "no")), TODAY);

        assertThat(score(told)).isEqualTo(before);
    }
}
