package dev.adit.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The legal forms of companies, which say nothing about who a company is: {@code GmbH}, {@code SARL}, {@code 有限公司}. */
final class LegalForms {
    private static final Set<String> LAST = Set.of(
            "ltd",
            "limited",
            "ltda",
            "llc",
            "llp",
            "lp",
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "plc",
            "pty",
            "pte",
            "pvt",
            "private",
            "public",
            "proprietary",
            "sdn",
            "bhd",
            "berhad",
            "tbk",
            "gmbh",
            "mbh",
            "ag",
            "kg",
            "kgaa",
            "ohg",
            "ug",
            "ev",
            "eg",
            "sa",
            "sarl",
            "sarlu",
            "sas",
            "sasu",
            "sprl",
            "sprlu",
            "srl",
            "spa",
            "snc",
            "sca",
            "scs",
            "sl",
            "slu",
            "sau",
            "sac",
            "saa",
            "sapi",
            "cv",
            "bv",
            "nv",
            "bvba",
            "vof",
            "ab",
            "oy",
            "oyj",
            "as",
            "asa",
            "aps",
            "sro",
            "kft",
            "zrt",
            "rt",
            "doo",
            "dd",
            "ood",
            "eood",
            "ad",
            "sp",
            "zoo",
            "oo",
            "spzoo",
            "spk",
            "tic",
            "san",
            "anonim",
            "sirketi",
            "kk",
            "gk",
            "jsc",
            "ojsc",
            "cjsc",
            "pjsc",
            "ooo",
            "oao",
            "zao",
            "pao",
            "ao",
            "too",
            "fze",
            "fzco",
            "fzc",
            "dmcc",
            "wll",
            "psc",
            "eirl",
            "ltee",
            "cie",
            "ооо",
            "оао",
            "зао",
            "пао",
            "ао",
            "тоо");
    private static final Set<String> FIRST = Set.of(
            "pt", "cv", "ooo", "oao", "zao", "pao", "ao", "jsc", "ojsc", "too", "ооо", "оао", "зао", "пао", "ао",
            "тоо");

    /** Those that are written without a blank, the longer before the shorter. */
    private static final List<String> JOINED =
            List.of("股份有限公司", "有限责任公司", "有限責任公司", "集团有限公司", "有限公司", "株式会社", "有限会社", "合同会社", "주식회사", "유한회사");

    private LegalForms() {}

    /** The words without legal forms at the end and the beginning; all of them if nothing else were left. */
    static List<String> without(List<String> words) {
        List<String> kept = new ArrayList<>();
        for (String word : words) {
            String bare = withoutJoined(word);
            if (!bare.isEmpty()) kept.add(bare);
        }
        int end = kept.size();
        while (end > 0 && LAST.contains(kept.get(end - 1))) end--;
        int start = 0;
        while (start < end && FIRST.contains(kept.get(start))) start++;
        return start == end ? words : List.copyOf(kept.subList(start, end));
    }

    private static String withoutJoined(String word) {
        for (String form : JOINED) {
            if (word.endsWith(form)) return word.substring(0, word.length() - form.length());
            if (word.startsWith(form)) return word.substring(form.length());
        }
        return word;
    }
}
