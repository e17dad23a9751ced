package dev.adit.template;

import java.util.Locale;
import java.util.Optional;

/** A language in which templates show their labels. */
public enum Language {
    ENGLISH("en", "english"),
    CHINESE("zh", "中文"),
    JAPANESE("ja", "日本語"),
    KOREAN("ko", "한국어"),
    FRENCH("fr", "français"),
    PORTUGUESE("pt", "português"),
    GERMAN("de", "deutsch"),
    SPANISH("es", "español"),
    ITALIAN("it", "italiano"),
    TURKISH("tr", "türkçe");

    private final String code;
    private final String own;

    Language(String code, String own) {
        this.code = code;
        this.own = own;
    }

    /** The ISO 639-1 code, such as {@code de}. */
    public String code() {
        return code;
    }

    /** The English name, such as {@code German}. */
    public String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The language that a menu entry names in its own words or in English; empty if it names none of them. */
    static Optional<Language> of(String entry) {
        String folded = entry.toLowerCase(Locale.ROOT);
        for (Language language : values())
            if (folded.contains(language.own)
                    || folded.contains(language.title().toLowerCase(Locale.ROOT))) return Optional.of(language);
        return Optional.empty();
    }
}
