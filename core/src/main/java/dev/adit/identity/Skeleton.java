package dev.adit.identity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a text looks like: letters of Cyrillic and Greek that pass for Latin ones become those, and so do digits that pass
 * for letters. Two texts with one skeleton look the same and may still be written differently.
 */
final class Skeleton {
    /** Pairs of a letter and the Latin one it passes for, by its shape, as a capital and as a small letter. */
    private static final String LOOKS = """
            АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ԌG ԚQ ԜW ҮY аa вb еe ѕs іi јj кk мm нh оo рp сc тt уy хx ԁd ԛq ԝw гr пn ѵv һh ӏl Ӏl
            ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa βb γy εe ηn ιi κk νv οo ρp σo τt υu χx ωw ϲc Ϲc""";

    private static final Map<Integer, Integer> LATIN = latin();

    private Skeleton() {}

    static String of(String text) {
        String cut = text.length() <= Words.LONGEST ? text : text.substring(0, Words.LONGEST);
        String seen = Invisible.strip(Normalizer.normalize(cut, Normalizer.Form.NFKC));
        StringBuilder latin = new StringBuilder();
        seen.codePoints().forEach(point -> latin.appendCodePoint(LATIN.getOrDefault(point, point)));
        String small = latin.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return small.replaceAll("\\s+", " ")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('|', 'l')
                .replace('i', 'l')
                .replace("rn", "m")
                .replace("vv", "w");
    }

    private static Map<Integer, Integer> latin() {
        Map<Integer, Integer> letters = new HashMap<>();
        for (String pair : LOOKS.split("\\s+", -1)) letters.put(pair.codePointAt(0), pair.codePointAt(1));
        return Map.copyOf(letters);
    }
}
