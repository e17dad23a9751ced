package dev.adit.redact;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds people in free text of inputs: e-mail addresses, telephone numbers, and the name behind a role such as
 * inspector. A name that stands alone cannot be told from that of a place.
 */
final class Contacts {
    /** Each choice begins at a border and takes what it can have at once, so that long texts cost no more than their length. */
    private static final Pattern PEOPLE =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"
                    + "|(?<![\\p{N}])(?:\\+|00)\\p{N}[\\p{N} ()/.-]{6,}\\p{N}"
                    + "|(?i:tel|phone|mobile|whatsapp)[.: ]{1,3}\\p{N}[\\p{N} ()/.-]{4,}\\p{N}"
                    + "|\\b(?<role>(?i:inspector|inspecteur|inspectora|agent|agente|monitor|moniteur|informant|informateur"
                    + "|whistle-?blower|case manager|enquêteur|interviewer|interviewed|auditor|auditeur) )"
                    + "\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,2}");

    private static final String REMOVED = "${role}(contact removed)";

    private final Withheld withheld;

    Contacts(Withheld withheld) {
        this.withheld = withheld;
    }

    /** The text without people. */
    String without(String text) {
        return withoutDigits(withoutPeople(text));
    }

    private String withoutPeople(String text) {
        Matcher found = PEOPLE.matcher(text);
        if (!found.find()) return text;
        do
            withheld.note(
                    Withheld.What.CONTACTS, found.group().substring(role(found).length()));
        while (found.find());
        return found.replaceAll(REMOVED);
    }

    private static String role(Matcher found) {
        String role = found.group("role");
        return role == null ? "" : role;
    }

    private String withoutDigits(String text) {
        return LocalNumbers.RUN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(told(run, text)));
    }

    private String told(MatchResult run, String text) {
        if (!LocalNumbers.isTelephone(run, text)) return run.group();
        withheld.note(Withheld.What.CONTACTS, run.group());
        return "(contact removed)";
    }
}
