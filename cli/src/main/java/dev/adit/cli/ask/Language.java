package dev.adit.cli.ask;

import java.util.Locale;
import java.util.Map;

/** A language in which questions are asked. */
public enum Language {
    EN,
    FR,
    ES;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text in this language, or else in English; empty if there is none. */
    String of(Map<String, String> texts) {
        return texts.getOrDefault(code(), texts.getOrDefault("en", ""));
    }

    /** One of three. */
    String of(String english, String french, String spanish) {
        return switch (this) {
            case EN -> english;
            case FR -> french;
            case ES -> spanish;
        };
    }
}
