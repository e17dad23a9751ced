package dev.adit.cli.generate;

import java.io.IOException;

/** What is known of plants, recyclers and companies: mostly what they say of themselves. */
final class FirmTalk {
    private final Role role;
    private final Answers answers;
    private final Dice dice;

    FirmTalk(Role role, Answers answers, Dice dice) {
        this.role = role;
        this.answers = answers;
        this.dice = dice;
    }

    void tell() throws IOException {
        answers.by("questionnaire", "D", dice.percent(70) ? Calendar.late(dice) : Calendar.early(dice));
        answers.yes("wfcl_policy", 85).yes("contract_clauses", 70);
        answers.yes("grievance_channel", 60).yes("origin_country_known", 70);
        if (role == Role.PLANT) plant();
        else answers.tell("source_type", role == Role.RECYCLER ? "recycled" : dice.word("mined", "mixed", "stock"));
        if (role == Role.RECYCLER) answers.yes("provenance_documents", 70).yes("in_trade_hub", 30);
        else answers.yes("smelter_identified", 80);
        answers.by("press review", "E", Calendar.late(dice));
        answers.tell("credible_allegation", dice.permille(3) ? "open" : "none").yes("adverse_media", 2);
    }

    private void plant() throws IOException {
        answers.yes("audit_scope_matches", 92).tell("zero_tolerance_finding_open", "no");
        answers.tell("feed_sources", dice.word("industrial", "artisanal;industrial", "artisanal", "small-scale"));
        answers.tell("source_type", dice.word("mined", "mined", "mixed"));
        answers.tell("hazardous_cases_open", "0");
    }
}
