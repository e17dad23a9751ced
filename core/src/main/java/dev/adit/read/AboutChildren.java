package dev.adit.read;

import dev.adit.value.Minerals;
import java.util.regex.Pattern;

/** Tells categories and requirements that are about children, in English, French, Spanish and German. */
final class AboutChildren {
    private static final Pattern WORDS = Pattern.compile("child|enfant|infant|menor|\\bnin[oa]s?\\b|kinder|kindes"
            + "|minderjahr|underage|\\bminors\\b|wfcl|pftf|(?<![a-z0-9])c ?(138|182)(?![0-9])");

    private AboutChildren() {}

    /** Whether a text of a file, however it is written, names children or the conventions about their work. */
    static boolean is(String text) {
        return WORDS.matcher(Minerals.fold(text)).find();
    }
}
