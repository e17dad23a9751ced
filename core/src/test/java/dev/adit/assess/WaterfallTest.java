package dev.adit.assess;

import static dev.adit.assess.Scored.LATELY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.gather.Chain;
import dev.adit.network.Target;
import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.read.RandomFiles;
import dev.adit.rule.Packs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaterfallTest {
    private static final int ROUNDS = 60;

    @Test
    void the_bars_sum_to_the_point_score_exactly(@TempDir Path folder) {
        int bars = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Path files = RandomFiles.of(seed, 4 + seed % 12).write(folder.resolve("f" + seed), seed);
            for (ScoredSupplier actor : Scored.of(everybody(files), 1).suppliers()) {
                int sum = actor.waterfall().stream()
                        .mapToInt(Waterfall.Bar::change)
                        .sum();
                assertThat(sum)
                        .as("seed " + seed + ", " + actor.actor().id() + ": " + actor.waterfall())
                        .isEqualTo(actor.card().score().point());
                assertThat(actor.waterfall()).noneMatch(bar -> bar.what().isBlank());
                bars += actor.waterfall().size();
            }
        }
        assertThat(bars).as("bars in all").isGreaterThan(4 * ROUNDS);
    }

    private static InputSet everybody(Path folder) {
        InputSet read = Inputs.read(List.of(folder), Packs.vocabulary(), Packs.minerals());
        List<Target> all = read.network().actors().stream()
                .map(actor -> new Target(actor.id().text(), 1))
                .toList();
        return InputSet.of(read.network(), read.claims(), all);
    }

    @Test
    void each_link_and_control_on_the_way_takes_off_its_part() {
        Chain chain = new Chain()
                .actors("mine-site", "M")
                .actors("smelter", "S")
                .actors("company", "C")
                .flow("M", "S", "share=100")
                .flow("S", "C", "share=100", "link=COMPANY")
                .clean(LATELY, "M", "S")
                .says("M", "credible_allegation", "yes", "2024-02-01")
                .says("S", "audit_status", "conformant", LATELY);
        ScoredSupplier company = Scored.actor(Scored.of(chain), "C");

        assertThat(company.waterfall())
                .extracting(bar -> bar.change() + " " + bar.what())
                .containsExactly(
                        "564 own risk of Name of M", "-226 controls at Name of S", "-67 COMPANY link to Name of C");
        assertThat(company.card().score().point()).isEqualTo(271);
    }
}
