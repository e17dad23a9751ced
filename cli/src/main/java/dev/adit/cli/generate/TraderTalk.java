package dev.adit.cli.generate;

import java.io.IOException;

/** What is known of cooperatives, trading points, traders and exporters: how they look for child labour, and paper. */
final class TraderTalk {
    private final Role role;
    private final Answers answers;
    private final Dice dice;

    TraderTalk(Role role, Answers answers, Dice dice) {
        this.role = role;
        this.answers = answers;
        this.dice = dice;
    }

    void tell() throws IOException {
        String day = dice.percent(60) ? Calendar.late(dice) : Calendar.early(dice);
        answers.by(dice.word("self-assessment", "buyer's visit", "scheme audit"), dice.word("B", "C", "D", "D"), day);
        answers.yes("wfcl_policy", 60).yes("grievance_channel", 35).yes("origin_country_known", 85);
        if (role == Role.EXPORTER) answers.tell("source_type", dice.word("mined", "mined", "mixed"));
        if (role == Role.TRADER || role == Role.EXPORTER)
            answers.yes("contract_clauses", 50).yes("provenance_documents", 60).yes("in_trade_hub", 10);
        else monitoring(day);
        if (role != Role.EXPORTER) answers.tell("age_verification", dice.word("none", "document-check", "full"));
        answers.tell("credible_allegation", dice.permille(4) ? "open" : "none").yes("adverse_media", 2);
    }

    private void monitoring(String day) throws IOException {
        String system = dice.word("none", "none", "community", "clm", "clmrs", "audit-only");
        answers.tell("last_visit", day).tell("monitoring_system", system);
        answers.yes("children_present", 4).tell("children_working", "no");
        if (role != Role.COOPERATIVE || system.equals("none")) return;
        answers.tell("last_support", day).tell("last_identification", day).tell("last_follow_up", day);
        answers.count("follow_up_visits", 0, 5).tell("monitoring_reviewed_on", day);
        answers.count("case_managers", 0, 4).count("sites_monitored", 50, 100);
        int cases = dice.percent(20) ? dice.between(1, 9) : 0;
        answers.tell("cases_reported", Integer.toString(cases)).tell("hazardous_cases_open", "0");
        answers.tell("cases_in_remediation", Integer.toString(cases / 2)).count("cases_suspected", 0, cases);
        answers.tell("cases_closed", Integer.toString(cases / 3)).tell("cases_closed_early", "0");
    }
}
