package dev.adit.template;

import java.util.Locale;
import java.util.Set;

/** The answers that menus offer. */
final class Vocabulary {
    private static final int LONGEST_SHOWN = 60;
    private static final Set<String> NO_COVERAGE = Set.of("did not survey", "unknown");
    private static final Set<Question> OPEN =
            Set.of(Question.SUPPLIERS_SURVEYED, Question.ANNUAL_DISCLOSURE_DUE, Question.VALIDATED_SMELTERS_REQUIRED);

    private Vocabulary() {}

    /** Whether an answer is blank or one that can be chosen; of questions with longer answers only their beginning is held. */
    static boolean offers(Declaration.Answer answer, TemplateKind kind) {
        Reply reply = Reply.of(answer.text());
        if (reply == Reply.BLANK) return true;
        if (answer.meaning() == Question.SUPPLIERS_ANSWERED)
            return Coverage.of(answer.text()).isPresent() || isNoCoverage(answer.text(), kind);
        if (OPEN.contains(answer.meaning())) return reply != Reply.OTHER;
        return reply != Reply.OTHER && !(reply == Reply.YES && answer.text().indexOf(',') >= 0);
    }

    private static boolean isNoCoverage(String text, TemplateKind kind) {
        boolean known = NO_COVERAGE.contains(Reply.fold(text));
        return known && (kind == TemplateKind.EMRT || kind == TemplateKind.AMRT);
    }

    static String shown(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").toLowerCase(Locale.ROOT);
        return plain.length() > LONGEST_SHOWN ? plain.substring(0, LONGEST_SHOWN) + "..." : plain;
    }
}
