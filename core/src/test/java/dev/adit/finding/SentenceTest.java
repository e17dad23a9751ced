package dev.adit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.claim.Claim;
import dev.adit.claim.EvidenceGrade;
import dev.adit.problem.Position;
import dev.adit.rule.Packs;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {
    private static Claim claim(String attribute, String value, boolean dated) {
        return new Claim(
                Packs.vocabulary().at(Packs.attribute(attribute)),
                value,
                dated ? LocalDate.of(2024, 3, 1) : null,
                null,
                "visit",
                EvidenceGrade.A,
                Position.cell("claims.csv", 2, "value"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "At {name}., At Kalimba [$1].",
                "Workers: {workers}., Workers: 40.",
                "Seen on {workers.observed_on}., Seen on 2024-03-01.",
                "At {children_tasks} on {children_tasks.observed_on}., At digging; washing on a day not given.",
                "Status: {mine_status}., Status: not known.",
                "Since {mine_status.observed_on}., Since not known.",
                "A[ and {workers}] b., A and 40 b.",
                "A[ and {mine_status}] b., A b.",
                "A[ and {workers} and {mine_status}][ of {name}] b., A of Kalimba [$1] b.",
                "A[ so to say] b., A so to say b.",
                "[{mine_status}][{workers}], 40",
                "Nothing to fill., Nothing to fill.",
            })
    void a_sentence_is_filled_and_leaves_out_what_is_not_known(String sentence, String filled) {
        Map<String, Claim> known = Map.of(
                "workers",
                claim("workers", "40", true),
                "children_tasks",
                claim("children_tasks", "digging; washing", false));

        assertThat(new Sentence(sentence).fill("Kalimba [$1]", known::get)).isEqualTo(filled);
    }
}
