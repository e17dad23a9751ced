package dev.adit.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the template's own checker would ask for, worked out anew, for what it has cached may be stale. */
final class Completeness {
    private static final List<CompanyField> REQUIRED = List.of(
            CompanyField.COMPANY_NAME,
            CompanyField.SCOPE,
            CompanyField.CONTACT_NAME,
            CompanyField.CONTACT_EMAIL,
            CompanyField.CONTACT_PHONE,
            CompanyField.AUTHORIZER_NAME,
            CompanyField.AUTHORIZER_EMAIL,
            CompanyField.EFFECTIVE_DATE);
    private static final Set<Reply> NOT_USED = EnumSet.of(Reply.NO, Reply.UNKNOWN, Reply.NOT_DECLARING);

    private final Reading reading;
    private final Layout layout;
    private final Answers answers;
    private final Issues issues;

    private Completeness(Reading reading) {
        this.reading = reading;
        this.layout = reading.layout();
        this.answers = new Answers(reading.declaration());
        this.issues = new Issues(reading);
    }

    static List<Issue> of(Reading reading) {
        Completeness completeness = new Completeness(reading);
        completeness.company();
        completeness.scope();
        completeness.matrix();
        completeness.companyQuestions();
        completeness.smelters();
        return completeness.issues.list();
    }

    /** How many required fields are missing, as the template counts them: incomplete smelter rows count as one. */
    static int missing(List<Issue> issues) {
        long rows =
                issues.stream().filter(issue -> issue.check() == Check.CHK_11).count();
        long all = issues.stream()
                .filter(issue -> issue.check().isOfCompleteness())
                .count();
        return Math.toIntExact(all - rows + Math.min(rows, 1));
    }

    private void company() {
        for (CompanyField field : REQUIRED) {
            Presence presence = reading.company().getOrDefault(field, Presence.BLANK);
            if (presence == Presence.BLANK) issues.at(Check.CHK_01, layout.cell(field), "", "required, and left blank");
            if (presence == Presence.NO_ADDRESS)
                issues.at(Check.CHK_02, layout.cell(field), "", "an e-mail address without @");
        }
    }

    private void scope() {
        Declaration declaration = reading.declaration();
        String scope = declaration.scope();
        if (scope.equals("C") && declaration.scopeDescription().isEmpty())
            issues.at(Check.CHK_03, layout.cell(CompanyField.SCOPE_DESCRIPTION), "", "scope C without a description");
        boolean listed = declaration.products().stream()
                .anyMatch(product -> !product.number().isEmpty());
        if (scope.equals("B") && !listed)
            issues.add(
                    Check.CHK_04, Check.CHK_04.level(), Layout.PRODUCTS, "B6", "", "", "scope B without a product", "");
        boolean asksOther = reading.minerals().stream().anyMatch(mineral -> isOther(mineral.mineral()));
        if (asksOther
                && !layout.otherCells().isEmpty()
                && reading.otherMinerals().isEmpty())
            issues.at(Check.CHK_12, layout.otherCells().get(0), "", "another mineral is chosen and not named");
        if (reading.minerals().isEmpty() && !layout.scopeCells().isEmpty())
            issues.at(Check.CHK_07, layout.scopeCells().get(0), "", "no mineral is in scope");
    }

    private static boolean isOther(String mineral) {
        return Reply.fold(mineral).startsWith("other [");
    }

    private void matrix() {
        for (Asked asked : layout.matrix()) {
            if (asked.isOfCompany()) continue;
            for (ScopeMineral mineral : reading.minerals())
                if (isAsked(asked, mineral.mineral())) ask(check(), asked, mineral.mineral());
        }
    }

    private Check check() {
        return switch (layout.kind()) {
            case CMRT -> Check.CHK_05;
            case EMRT -> Check.CHK_06;
            default -> Check.CHK_07;
        };
    }

    /** Whether a question must be answered for a metal, by the answers before it. */
    private boolean isAsked(Asked asked, String metal) {
        if (asked.meaning() == Question.USED) return true;
        return switch (layout.kind()) {
            case AMRT -> false;
            case CRT -> passes(metal);
            default -> asked.meaning() == Question.REMAINS_IN_PRODUCT ? isUsed(metal) : passes(metal);
        };
    }

    private boolean isUsed(String metal) {
        return !stops(answers.reply(Question.USED, metal));
    }

    /** Whether the questions about sources are asked of a metal at all. */
    private boolean passes(String metal) {
        return isUsed(metal) && !stops(answers.reply(Question.REMAINS_IN_PRODUCT, metal));
    }

    private boolean stops(Reply reply) {
        return layout.kind() == TemplateKind.CMRT ? reply == Reply.NO : NOT_USED.contains(reply);
    }

    /** The answer has a row of its own; a question without a row for the metal is not asked of it. */
    private void ask(Check check, Asked asked, String metal) {
        int place = -1;
        for (Declaration.Answer answer : reading.declaration().answers()) {
            boolean its = answer.question().equals(asked.number())
                    && Reply.fold(answer.metal()).equals(Reply.fold(metal));
            if (!its) continue;
            if (answer.text().isEmpty()) issues.at(check, answer, "required, and left blank");
            return;
        }
        for (int i = 0; i < reading.minerals().size(); i++)
            if (reading.minerals().get(i).mineral().equals(metal)) place = i;
        if (asked.first() + place > asked.last()) return;
        String subject = asked.number() + (asked.isOfCompany() ? ". " : ") ") + metal;
        issues.at(check, "D" + (asked.first() + place), subject, "required, and left blank");
    }

    private void companyQuestions() {
        List<String> passing = reading.minerals().stream()
                .map(ScopeMineral::mineral)
                .filter(this::passes)
                .toList();
        if (passing.isEmpty()) return;
        for (Asked asked : layout.matrix()) {
            if (!asked.isOfCompany()) continue;
            if (asked.perMetal()) passing.forEach(metal -> ask(Check.CHK_08, asked, metal));
            else ask(Check.CHK_08, asked, "");
        }
        for (Declaration.Answer answer : reading.declaration().answers())
            if (answer.question().equals(layout.policy())
                    && Reply.of(answer.text()) == Reply.YES
                    && answer.comment().length() <= 1)
                issues.at(
                        Check.CHK_09,
                        "G" + answer.at().line(),
                        Issues.subject(answer),
                        "the policy is public, and its address is missing");
    }

    private void smelters() {
        for (ScopeMineral mineral : reading.minerals()) {
            String metal = mineral.mineral();
            boolean counted = layout.kind() != TemplateKind.CRT || answers.reply(Question.USED, metal) == Reply.YES;
            if (counted
                    && !isOther(metal)
                    && passes(metal)
                    && answers.smelters(metal).isEmpty())
                issues.add(
                        Check.CHK_10,
                        Check.CHK_10.level(),
                        Layout.SMELTERS,
                        layout.smelterCell(SmelterColumn.METAL, Layout.FIRST_ROW),
                        metal,
                        "",
                        "no smelter is listed for " + metal,
                        "");
        }
        for (SmelterRow row : reading.declaration().smelters()) {
            require(row, SmelterColumn.METAL, row.metal());
            require(row, SmelterColumn.LOOKUP, row.lookup());
            boolean written = layout.kind() == TemplateKind.AMRT
                    && !layout.smelterColumns().containsKey(SmelterColumn.ID_TYPED);
            if (Smelters.isNotListed(row.lookup())) require(row, SmelterColumn.NAME, row.name());
            if (Smelters.isNotListed(row.lookup()) || written) require(row, SmelterColumn.COUNTRY, row.country());
        }
    }

    private void require(SmelterRow row, SmelterColumn column, String value) {
        if (value.isEmpty()) issues.at(Check.CHK_11, row, column, "", "required, and left blank", "");
    }
}
