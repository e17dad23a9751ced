package dev.adit.template;

import dev.adit.value.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What analysts look at beyond completeness: whether answers, smelters and the workbook itself fit together. */
final class Plausibility {
    private static final int HALF = 50;
    private static final String NO_DAY = "no day, or may be two; write it as year-month-day, such as 2025-04-03";

    private final Reading reading;
    private final ReviewInput input;
    private final Declaration declaration;
    private final Answers answers;
    private final Issues issues;

    private Plausibility(Reading reading, ReviewInput input) {
        this.reading = reading;
        this.input = input;
        this.declaration = reading.declaration();
        this.answers = new Answers(declaration);
        this.issues = new Issues(reading);
    }

    static List<Issue> of(Reading reading, ReviewInput input) {
        Plausibility plausibility = new Plausibility(reading, input);
        for (ScopeMineral mineral : reading.minerals()) plausibility.metal(mineral.mineral());
        plausibility.reporting();
        plausibility.age();
        plausibility.template();
        plausibility.companyId();
        SmelterChecks.addTo(plausibility.issues, reading, input);
        ListChecks.addTo(plausibility.issues, reading, input);
        return plausibility.issues.list();
    }

    private void metal(String metal) {
        useAndSmelters(metal);
        coverage(metal);
        recycled(metal);
    }

    private void useAndSmelters(String metal) {
        Reply used = answers.reply(Question.USED, metal);
        List<SmelterRow> listed = answers.smelters(metal);
        boolean all = answers.reply(Question.ALL_SMELTERS_IDENTIFIED, metal) == Reply.YES;
        Optional<Declaration.Answer> at = answers.find(Question.USED, metal);
        if (at.isEmpty()) return;
        if (used == Reply.NO && !listed.isEmpty())
            issues.at(Check.PLA_01, at.get(), metal + " is not used, and " + count(listed) + " listed for it");
        if (used == Reply.YES && all && listed.isEmpty())
            issues.at(Check.PLA_01, at.get(), metal + " is used, all smelters are known, and none is listed");
    }

    private static String count(List<SmelterRow> rows) {
        return rows.size() == 1 ? "one smelter is" : rows.size() + " smelters are";
    }

    private void coverage(String metal) {
        Optional<Declaration.Answer> asked = answers.find(Question.SUPPLIERS_ANSWERED, metal);
        Optional<Coverage> coverage = asked.flatMap(answer -> Coverage.of(answer.text()));
        if (asked.isPresent() && coverage.isPresent() && coverage.get().high() <= HALF)
            issues.at(Check.PLA_02, asked.get(), "half of the suppliers or fewer have answered");
        Optional<Declaration.Answer> all = answers.find(Question.ALL_SMELTERS_IDENTIFIED, metal);
        if (all.isEmpty() || Reply.of(all.get().text()) != Reply.YES) return;
        if (coverage.isPresent() && !coverage.get().isComplete())
            issues.at(Check.PLA_03, all.get(), "all smelters are known, though not all suppliers have answered");
        boolean unknown = answers.smelters(metal).stream().anyMatch(row -> Smelters.isNotIdentified(row.lookup()));
        if (unknown)
            issues.at(Check.PLA_03, all.get(), "all smelters are known, and a row says that one is not yet identified");
    }

    private void recycled(String metal) {
        Optional<Declaration.Answer> all = answers.find(Question.ALL_RECYCLED, metal);
        if (all.isEmpty() || Reply.of(all.get().text()) != Reply.YES) return;
        for (SmelterRow row : answers.smelters(metal)) {
            boolean notAll = Reply.of(row.recycled()) == Reply.NO;
            boolean mined = MineCountries.namesAny(row.mineCountries(), input.countries());
            if (notAll || mined)
                issues.at(
                        Check.PLA_05,
                        all.get(),
                        "all is recycled, but row " + row.row()
                                + (notAll ? " of the smelters says that it is not" : " names a country of mines"));
        }
    }

    private void reporting() {
        for (Declaration.Answer answer : declaration.answers()) {
            boolean reported = answer.meaning() == Question.ALL_SMELTER_DATA_REPORTED;
            if (reported && Reply.of(answer.text()) == Reply.NO)
                issues.at(Check.PLA_04, answer, "not all data about smelters is reported");
            boolean otherFormat = answer.meaning() == Question.SUPPLIERS_SURVEYED
                    && Reply.fold(answer.text()).contains("other format");
            if (otherFormat && answer.comment().isEmpty())
                issues.at(Check.PLA_04, answer, "another format is used and not described");
        }
    }

    private void age() {
        LocalDate effective = declaration.effectiveDate();
        String cell = reading.layout().cell(CompanyField.EFFECTIVE_DATE);
        String written = reading.dateWritten();
        if (effective == null && !written.isEmpty())
            issues.add(Check.PLA_10, Check.PLA_10.level(), Layout.DECLARATION, cell, "", written, NO_DAY, "");
        if (effective == null) return;
        int lapses = Days.plusMonths(Days.of(effective), input.monthsValid());
        String fault = "";
        if (effective.isAfter(input.asOf())) fault = "dated after " + input.asOf();
        else if (lapses < Days.of(input.asOf()))
            fault = "older than " + input.monthsValid() + " months on " + input.asOf();
        if (fault.isEmpty()) return;
        issues.add(Check.PLA_10, Check.PLA_10.level(), Layout.DECLARATION, cell, "", effective.toString(), fault, "");
    }

    private void template() {
        Detection detection = reading.detection();
        Releases.newerThan(reading.layout().kind(), detection.version(), input.asOf())
                .ifPresent(newer ->
                        issues.inWorkbook(Check.PLA_12, newer, detection.title() + " was replaced by " + newer));
        if (!detection.mismatches().isEmpty())
            issues.inWorkbook(Check.PLA_12, detection.title(), "labels of the template were changed");
        for (Declaration.Answer answer : declaration.answers())
            if (!Vocabulary.offers(answer, reading.layout().kind()))
                issues.at(Check.PLA_12, answer, "'" + Vocabulary.shown(answer.text()) + "' is no answer of the menu");
        for (Reading.Flaw flaw : reading.flaws()) issues.at(Check.PLA_13, flaw.at(), flaw.what());
    }

    private void companyId() {
        if (declaration.companyId().isEmpty()
                || declaration.companyIdAuthority().isEmpty()) return;
        input.companyIds()
                .fault(declaration.companyIdAuthority(), declaration.companyId())
                .ifPresent(fault -> issues.add(
                        Check.PLA_15,
                        Check.PLA_15.level(),
                        Layout.DECLARATION,
                        reading.layout().cell(CompanyField.COMPANY_ID),
                        "",
                        declaration.companyId(),
                        fault,
                        ""));
    }
}
