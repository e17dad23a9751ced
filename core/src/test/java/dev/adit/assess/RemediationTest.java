package dev.adit.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.rule.Packs;
import dev.adit.score.ScoreCard;
import dev.adit.value.Truth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever finds cases and remedies them never scores worse than the same actor would if it had said nothing. */
class RemediationTest {
    private static final int ROUNDS = 80;
    private static final List<String> ACTORS = List.of("M", "T", "S");
    private static final List<String> BANDS = List.of("LOW", "MEDIUM", "HIGH", "CRITICAL");

    @Test
    void found_and_remedied_never_scores_worse_than_silence(@TempDir Path folder) {
        int differences = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Path silent = folder.resolve(seed + "-silent");
            Path open = folder.resolve(seed + "-open");
            String claims = claims(random);
            write(silent, claims, "");
            write(open, claims, register(random));
            for (String actor : ACTORS) {
                ScoreCard silence = card(silent, actor);
                ScoreCard remedied = card(open, actor);
                assertNotWorse(remedied, silence, "seed " + seed + ", " + actor);
                if (!remedied.score().equals(silence.score())) differences++;
            }
        }
        assertThat(differences).as("rounds in which speaking made a difference").isGreaterThan(ROUNDS / 4);
    }

    @Test
    void fourteen_found_and_remedied_are_not_worse_than_a_nought_nobody_looked_for(@TempDir Path folder) {
        String heading = "period_end,site_id,status,form,count,followup_visits,visits\n";
        String claims = "actor,attribute,value,observed_on\nM,workers,40,2024-05-31\n";
        write(folder.resolve("nought"), claims, heading + "2024-05-31,M,verified,hazardous,0,0,0\n");
        write(folder.resolve("remedied"), claims, heading + "2024-05-31,M,in_follow_up,hazardous,14,14,20\n");
        String oneOpen = "2024-05-31,M,verified,hazardous,1,0,0\n2024-05-31,M,in_follow_up,hazardous,13,13,20\n";
        write(folder.resolve("one-open"), claims, heading + oneOpen);

        assertNotWorse(card(folder.resolve("remedied"), "M"), card(folder.resolve("nought"), "M"), "acceptance case 9");
        assertThat(card(folder.resolve("remedied"), "S").knockout()).isEqualTo(Truth.NO);
        assertThat(card(folder.resolve("one-open"), "S").knockout()).isEqualTo(Truth.YES);
    }

    private static void assertNotWorse(ScoreCard remedied, ScoreCard silence, String where) {
        assertThat(remedied.score().low())
                .as(where)
                .isLessThanOrEqualTo(silence.score().low());
        assertThat(remedied.score().point())
                .as(where)
                .isLessThanOrEqualTo(silence.score().point());
        assertThat(remedied.score().high())
                .as(where)
                .isLessThanOrEqualTo(silence.score().high());
        assertThat(BANDS.indexOf(remedied.band())).as(where).isLessThanOrEqualTo(BANDS.indexOf(silence.band()));
        assertThat(BANDS.indexOf(remedied.worstCaseBand()))
                .as(where)
                .isLessThanOrEqualTo(BANDS.indexOf(silence.worstCaseBand()));
        assertThat(remedied.knockout()).as(where).isLessThanOrEqualTo(silence.knockout());
    }

    private static ScoreCard card(Path folder, String actor) {
        InputSet read = Inputs.read(List.of(folder), Packs.vocabulary(), Packs.minerals());
        assertThat(read.problems()).isEmpty();
        return Scored.actor(Scored.of(read, 1), actor).card();
    }

    /** What else is known of the mine and the trader; nothing of it speaks of cases on record. */
    private static String claims(Random random) {
        StringBuilder claims = new StringBuilder("actor,attribute,value,observed_on\n");
        for (String actor : List.of("M", "T"))
            for (String attribute :
                    List.of("children_present", "children_working", "children_tasks", "credible_allegation"))
                if (random.nextInt(6) > 0)
                    claims.append(actor)
                            .append(',')
                            .append(attribute)
                            .append(',')
                            .append(answer(attribute, random))
                            .append(',')
                            .append(random.nextInt(4) == 0 ? Scored.LONG_AGO : Scored.LATELY)
                            .append('\n');
        return claims.toString();
    }

    private static String answer(String attribute, Random random) {
        if (attribute.equals("children_tasks")) return random.nextBoolean() ? "digging" : "washing";
        return random.nextBoolean() ? "yes" : "no";
    }

    /** Cases of any form, each child out of the work and followed up, or its case closed after two visits, if told. */
    private static String register(Random random) {
        StringBuilder rows = new StringBuilder("period_end,site_id,status,form,count,followup_visits,visits\n");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            boolean closed = random.nextBoolean();
            int count = random.nextInt(15);
            String remedied = random.nextBoolean() ? "in_follow_up" : "withdrawn";
            rows.append(random.nextInt(4) == 0 ? "2023-12-31" : "2024-05-31")
                    .append(random.nextInt(3) == 0 ? ",T," : ",M,")
                    .append(closed ? "closed_sustained" : remedied)
                    .append(',')
                    .append(List.of("hazardous", "worst_form", "child_labour").get(random.nextInt(3)))
                    .append(',')
                    .append(count)
                    .append(',')
                    .append(random.nextInt(4) == 0 ? "" : Math.max(1, (closed ? 2 : 1) * count) + random.nextInt(3))
                    .append(',')
                    .append(random.nextInt(20))
                    .append('\n');
        }
        return random.nextInt(5) == 0 ? withoutFollowUps(rows.toString()) : rows.toString();
    }

    private static String withoutFollowUps(String register) {
        return register.lines()
                .map(row -> row.replaceFirst(",[^,]*(,[^,]*)$", "$1") + "\n")
                .collect(Collectors.joining());
    }

    private static void write(Path folder, String claims, String register) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("actors.csv"), "id,kind\nM,mine-site\nT,trader\nS,smelter\n");
            Files.writeString(
                    folder.resolve("flows.csv"),
                    "seller,buyer,commodity,share,link\nM,T,cobalt,100,VERIFIED\nT,S,cobalt,100,VERIFIED\n");
            Files.writeString(folder.resolve("suppliers.csv"), "id,name\nM,M\nT,T\nS,S\n");
            Files.writeString(folder.resolve("claims.csv"), claims);
            if (!register.isEmpty()) Files.writeString(folder.resolve("cases.csv"), register);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
