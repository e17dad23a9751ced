package dev.adit.cli.generate;

import dev.adit.report.CsvLines;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a desk review says of an actor in the actor's own row, an answer a column: registers and incidents, mostly
 * without anything on them, and what the press says. Part of it is not told.
 */
final class DeskReview {
    /** Asked of all who handle ore before plants. */
    private static final List<String> ON_SITE = List.of(
            "level_1_incidents_open",
            "child_incidents_open",
            "child_casualty",
            "armed_interference",
            "non_state_interference",
            "forced_labour_by_armed_actor");

    /** Asked of plants as well. */
    private static final List<String> REGISTER =
            List.of("worst_form_cases_open", "underage_cases_open", "cases_closed_early");

    private static final List<String> OF_ALL =
            List.of("credible_allegation", "adverse_media", "wfcl_policy", "contract_clauses", "grievance_channel");

    private static final List<String> ATTRIBUTES =
            Stream.of(ON_SITE, REGISTER, OF_ALL).flatMap(List::stream).toList();

    /** Permille of reviews that find something; what is found at a site is told by visits. */
    private static final int FOUND = 2;

    private final Cast cast;
    private final int unknown;

    DeskReview(Cast cast, int unknown) {
        this.cast = cast;
        this.unknown = unknown;
    }

    static List<String> headings() {
        return Stream.concat(Stream.of("observed_on", "source", "grade"), ATTRIBUTES.stream())
                .toList();
    }

    /** Writes the actor's cells in the order of {@link #headings}. */
    void tell(int actor, CsvLines csv) {
        Dice dice = Dice.of(cast.seed, Dice.Purpose.REVIEW, actor);
        Map<String, String> answers = answers(cast.role(actor), dice);
        csv.text(dice.percent(85) ? Calendar.late(dice) : Calendar.early(dice));
        csv.text("desk review").text(dice.word("B", "C", "C", "D"));
        for (String attribute : ATTRIBUTES) {
            String answer = answers.get(attribute);
            csv.text(answer == null || dice.percent(unknown) ? null : answer);
        }
    }

    private static Map<String, String> answers(Role role, Dice dice) {
        Map<String, String> answers = new LinkedHashMap<>();
        if (role.isUpstream()) onSite(answers, dice);
        if (role.isUpstream() || role == Role.PLANT)
            for (String count : REGISTER) answers.put(count, dice.permille(FOUND) ? "12" : "0");
        answers.put("credible_allegation", dice.permille(FOUND) ? "open" : "none");
        answers.put("adverse_media", dice.permille(20) ? "yes" : "no");
        answers.put("wfcl_policy", dice.percent(85) ? "yes" : "no");
        answers.put("contract_clauses", dice.percent(75) ? "yes" : "no");
        answers.put("grievance_channel", dice.percent(60) ? "yes" : "no");
        return answers;
    }

    private static void onSite(Map<String, String> answers, Dice dice) {
        answers.put("level_1_incidents_open", dice.permille(FOUND) ? "1" : "0");
        answers.put("child_incidents_open", dice.permille(FOUND) ? "1" : "0");
        for (String attribute : ON_SITE.subList(2, ON_SITE.size()))
            answers.put(attribute, dice.permille(FOUND) ? "yes" : "no");
    }
}
