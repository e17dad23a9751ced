package dev.adit.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** A run made up for a test. */
record SmallRun(RunHead head, List<ScoreRow> scores, List<FindingRow> findings) implements RunContent {
    private static final List<String> TEXTS = List.of(
            "", "Mine 7, Nord-Kivu", "紫金矿业", "a\u0000b", "\uD83D\uDE00", "half \uD83D", "it's \"so\"\n\t\\", "مناجم");

    /** A run of a day, with one scored actor and two findings at it. */
    static SmallRun of(String day, int point) {
        return new SmallRun(
                head(day),
                List.of(score(1, "acme", "Acme", point, 10), score(2, "zinc", "Zinc Co", 100, 30)),
                List.of(
                        finding(1, "CL-04", "acme", point >= 500 ? "open" : "in-remediation"),
                        finding(2, "SC-01", "mine", "gap")));
    }

    /** A run with anything in it that strings and numbers can hold. */
    static SmallRun random(long seed) {
        Random random = new Random(seed);
        List<ScoreRow> scores = new ArrayList<>();
        List<FindingRow> findings = new ArrayList<>();
        int many = random.nextInt(4);
        for (int i = 1; i <= many; i++)
            scores.add(score(i, "a" + i + text(random), text(random), random.nextInt(1001), random.nextLong()));
        int more = random.nextInt(700);
        for (int i = 1; i <= more; i++) findings.add(finding(i, text(random), text(random), text(random)));
        return new SmallRun(head("2026-01-" + (10 + seed)), scores, findings);
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    static RunHead head(String day) {
        return new RunHead(
                day,
                "0.1.0",
                "tiny",
                "1.0",
                "aa",
                "bb",
                true,
                List.of("CRITICAL", "HIGH", "LOW"),
                500,
                0,
                0,
                null,
                "{}\n");
    }

    private static ScoreRow score(long place, String actor, String name, long point, long weight) {
        return new ScoreRow(
                place,
                actor,
                name,
                "company",
                null,
                weight,
                0,
                point,
                point,
                point,
                point >= 500 ? "HIGH" : "LOW",
                "HIGH",
                "none-found",
                null,
                "CL",
                "mitigate",
                "CL-04",
                1,
                2,
                3,
                4,
                new WithWaivers(0, point / 2, point, "LOW", "HIGH"));
    }

    private static FindingRow finding(long place, String rule, String actor, String state) {
        return new FindingRow(
                place,
                rule,
                actor,
                state,
                "CL",
                "mitigate",
                state.equals("gap") ? null : "says",
                "",
                "claims.csv",
                2,
                null,
                "2025-09-14",
                "a visit",
                "A",
                0,
                state.equals("open") ? new FindingWaiver("in force", "fence", "board", "RS-1", "2026-05-31") : null);
    }

    @Override
    public void eachFinding(Consumer<FindingRow> reader) {
        findings.forEach(reader);
    }
}
