package dev.adit.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A choice of rules for whoever runs them. */
public enum Profile {
    /** what every company asks; the usual one */
    CORE("core"),
    /** all rules */
    EXTENDED("extended"),
    /** what a small company can ask */
    SME("sme");

    private final String word;

    Profile(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The profile of this name. */
    public static Optional<Profile> of(String word) {
        return Arrays.stream(values())
                .filter(profile -> profile.word.equals(word))
                .findFirst();
    }

    /** Their names, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Profile::word).toList();
    }
}
