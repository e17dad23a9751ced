package dev.adit.archive;

import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an archive is: a file, or a PostgreSQL database.
 *
 * @param isFile whether {@code place} is the path of an SQLite file; otherwise it is a JDBC URL
 */
public record ArchiveAddress(boolean isFile, String place) {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRES = "jdbc:postgresql:";
    private static final String HELP = "give the path of a file, or jdbc:postgresql://HOST/DATABASE";
    private static final Pattern URL = Pattern.compile("(?i)(jdbc:|[a-z][a-z0-9+.]+://).*", Pattern.DOTALL);
    private static final Pattern SECRET =
            Pattern.compile("(?i)((?:ssl)?password=)[^&;\\s]*|(//[^/@\\s:]*:)[^/\\s]*(?=@)");

    /**
     * Reads {@code audit.db}, {@code jdbc:sqlite:audit.db} or {@code jdbc:postgresql://host/database}.
     *
     * @throws InvalidInputException A02 for anything else
     */
    public static ArchiveAddress of(String text) {
        if (text.toLowerCase(Locale.ROOT).startsWith(POSTGRES)) return new ArchiveAddress(false, text);
        boolean named = text.toLowerCase(Locale.ROOT).startsWith(SQLITE);
        String path = named ? text.substring(SQLITE.length()) : text;
        if (path.isBlank() || path.startsWith(":") || path.startsWith("file:") || path.indexOf('?') >= 0)
            throw refused(text, "it names no plain file", "give a path without question mark, such as archive.db");
        if (URL.matcher(path).matches()) throw refused(text, "this kind of database is not known", HELP);
        return new ArchiveAddress(true, path);
    }

    /** What messages call it: the place without password. */
    public String shown() {
        return hidden(place);
    }

    /** A text of a driver, in which a password may stand, without it. */
    String hidden(String text) {
        Matcher secret = SECRET.matcher(text);
        return secret.replaceAll(
                match -> Matcher.quoteReplacement((match.group(1) == null ? match.group(2) : match.group(1)) + "***"));
    }

    private static InvalidInputException refused(String text, String what, String help) {
        String shown = new ArchiveAddress(false, text).shown();
        return new InvalidInputException(List.of(new Problem(Code.A02, Position.file(shown), what, help)));
    }
}
