package dev.adit.cli.generate;

import java.io.IOException;

/**
 * What is known of a mine site. At a few sites children were found at work, mostly long ago; where somebody found
 * them lately at dangerous work, that is an open finding.
 */
final class SiteVisit {
    private static final int CHILDREN_WORK_PERMILLE = 40;
    private static final int FRESH_AND_DANGEROUS_PERMILLE = 12;
    private static final int FRESH_AND_LIGHT = 8;
    private static final int VISITED_LATELY = 55;
    private static final int VISITED_BEFORE = 25;

    private final Land land;
    private final Answers answers;
    private final Dice dice;
    private String way = "artisanal";

    SiteVisit(Land land, Answers answers, Dice dice) {
        this.land = land;
        this.answers = answers;
        this.dice = dice;
    }

    void tell() throws IOException {
        way = dice.word("artisanal", "artisanal", "artisanal", "artisanal", "small-scale", "small-scale", "industrial");
        if (dice.percent(VISITED_BEFORE)) before();
        if (dice.permille(CHILDREN_WORK_PERMILLE)) found();
        else visit(dice.percent(VISITED_LATELY) ? Calendar.late(dice) : Calendar.early(dice), false);
    }

    /** An older visit, which a later one answers anew. */
    private void before() throws IOException {
        answers.by("field visit", "A", "2020-0" + dice.between(1, 9) + "-1" + dice.below(10));
        answers.yes("children_present", 12).yes("access_control", 30).count("workers", 10, 400);
    }

    private void found() throws IOException {
        boolean isDangerous = dice.permille(FRESH_AND_DANGEROUS_PERMILLE);
        boolean isFresh = isDangerous || dice.percent(FRESH_AND_LIGHT);
        visit(isFresh ? Calendar.late(dice) : Calendar.early(dice), true);
        answers.record("children_present", "yes").record("children_working", "yes");
        if (isDangerous) answers.record("children_tasks", dice.word("digging;carrying", "underground", "crushing"));
        else if (isFresh) answers.record("children_tasks", dice.word("cooking", "waste-sorting", "washing"));
        else answers.tell("children_tasks", dice.word("carrying", "digging;washing", "crushing", "washing", "cooking"));
    }

    private void visit(String day, boolean childrenWork) throws IOException {
        answers.by(dice.word("field visit", "mine inspection", "self-assessment"), dice.word("A", "A", "B", "D"), day);
        answers.tell("last_visit", day).tell("extraction_method", way);
        if (!childrenWork) {
            boolean arePresent = dice.percent(way.equals("industrial") ? 1 : 7);
            answers.tell("children_present", arePresent ? "yes" : "no");
            if (!arePresent || dice.percent(50)) answers.tell("children_working", "no");
            answers.tell("children_tasks", "none");
        }
        place(childrenWork);
        security();
        standing(day);
    }

    private void place(boolean childrenWork) throws IOException {
        boolean isIndustrial = way.equals("industrial");
        answers.count("workers", isIndustrial ? 150 : 8, isIndustrial ? 3000 : 350);
        answers.tell("mechanisation", isIndustrial ? "high" : dice.word("low", "low", "medium"));
        answers.yes("underground_work", 45).yes("explosives_used", isIndustrial ? 80 : 20);
        answers.yes("access_control", isIndustrial ? 95 : childrenWork ? 15 : 45);
        answers.yes("settlement_within_1km", isIndustrial ? 20 : 55);
        answers.tell(
                "age_verification",
                isIndustrial ? "full" : childrenWork ? "none" : dice.word("none", "document-check", "full"));
        answers.count("school_distance_km", 0, childrenWork ? 15 : 8).count("school_attendance", 55, 98);
        answers.yes("grievance_channel", isIndustrial ? 70 : 25);
    }

    private void security() throws IOException {
        boolean isTroubled = land == Land.CD || land == Land.CO || land == Land.BF;
        boolean interfere = dice.percent(isTroubled ? 7 : 1);
        answers.tell("armed_interference", interfere ? "yes" : "no");
        answers.tell("armed_actors", interfere ? dice.word("state-forces", "non-state-group", "police") : "none");
    }

    private void standing(String day) throws IOException {
        if (land == Land.CD || land == Land.RW || land == Land.TZ || land == Land.ZM) {
            answers.tell(
                    "mine_status", dice.permille(15) ? "red" : dice.word("green", "green", "green", "blue", "none"));
            answers.tell("mine_status_since", day);
        }
        answers.tell("licence", dice.word("artisanal-permit", "mining-licence", "claim", "claim", "none"));
        answers.tell("traceability_scheme", dice.word("none", "none", "itsci", "other"));
    }
}
