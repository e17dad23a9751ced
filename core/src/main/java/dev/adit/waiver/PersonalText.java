package dev.adit.waiver;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Finds in a free text what could point to one person: an age below 18, a year of birth, an e-mail address or a telephone
 * number, in English, French and Spanish. A name alone cannot be told from that of a place.
 */
final class PersonalText {
    private static final String AGE = "(?:1[0-7]|0?[1-9]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
            + "|fifteen|sixteen|seventeen|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept"
            + "|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|diecis\u00E9is|diecisiete)";
    private static final String YEARS = "(?:years?|yrs?|ans?|a\u00F1os?)";

    /** Words after which a number of years is a time and nobody's age. */
    private static final String OF_A_TIME =
            "(?:for|in|within|every|last|past|next|after|since|depuis|pendant|pour|dans|sous"
                    + "|apr\u00E8s|derni\u00E8res|durante|por|en|hace|cada|tras|\u00FAltimos)(?: the| les| los)? ";

    private static final Pattern AGED = whole("(?<!minimum )age[ds]?(?: of)?:? " + AGE
            + "|(?:\u00E2g\u00E9e?s? de|edad(?: de)?):? " + AGE
            + "|" + AGE + "[ -]?(?:years?|yrs?)[ -](?:old|of age)"
            + "|" + AGE + " ?(?:yo|y/o)"
            + "|" + AGE + " a\u00F1os de edad"
            + "|(?:born|n\u00E9e?s?|nacid[oa]s?)\\b.{0,20}?(?:19|20)\\p{N}{2}");
    private static final Pattern YEARS_OF_ANYTHING = whole(AGE + "[ -]?" + YEARS);
    private static final Pattern YEARS_OF_A_TIME =
            whole(OF_A_TIME + AGE + "[ -]?" + YEARS + "|" + AGE + "[ -]?" + YEARS + " (?:ago|later)");
    private static final Pattern REACHED = Pattern.compile("[\\p{L}\\p{N}_%+-]@[\\p{L}\\p{N}-]+\\.[\\p{L}\\p{N}]"
            + "|(?<!\\p{N})\\+\\p{N}[\\p{N} ()/.-]{6,}\\p{N}"
            + "|(?i:\\b(?:tel|t\u00E9l|phone|mobile|m\u00F3vil|whatsapp))[.: ]{1,3}\\p{N}[\\p{N} ()/.-]{4,}\\p{N}");
    private static final Pattern NATIONAL =
            Pattern.compile("(?<![\\p{L}\\p{N}_/-])0(?:\\p{N}{8,14}|\\p{N}{1,3}(?:[ .-]\\p{N}{2,3}){3,})(?!\\p{N})");

    private PersonalText() {}

    private static Pattern whole(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a text tells of somebody: their age, or where they are reached. */
    static boolean isIn(String text) {
        return isInNumber(text) || NATIONAL.matcher(plain(text)).find();
    }

    /** The same for a ticket, whose number may begin with a nought. */
    static boolean isInNumber(String text) {
        String plain = plain(text);
        return AGED.matcher(plain).find()
                || REACHED.matcher(plain).find()
                || YEARS_OF_ANYTHING
                        .matcher(YEARS_OF_A_TIME.matcher(plain).replaceAll(" "))
                        .find();
    }

    /** Compatible forms, so that neither an accent apart nor a space of another kind hides an age. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
    }
}
