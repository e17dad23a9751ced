package dev.adit.planted;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Formatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Planted: words and numbers in the language of the machine. */
@SuppressWarnings({"StringCaseLocaleUsage", "AnnotateFormatMethod"})
public final class DefaultTexts {
    public String lower(String word) {
        return word.toLowerCase();
    }

    public UnaryOperator<String> reference() {
        return String::toUpperCase;
    }

    public String format(int number) {
        return String.format("%d", number);
    }

    public String formatted(int number) {
        return "%d".formatted(number);
    }

    public void print(PrintStream stream, PrintWriter writer) {
        stream.printf("%d", 1);
        writer.format("%d", 1);
    }

    public Formatter formatter() {
        return new Formatter();
    }

    public String message() {
        return MessageFormat.format("{0}", 1);
    }

    public NumberFormat number() {
        return NumberFormat.getInstance();
    }

    public DateTimeFormatter pattern() {
        return DateTimeFormatter.ofPattern("MMM");
    }

    public DateTimeFormatter built() {
        return new DateTimeFormatterBuilder().toFormatter();
    }

    public Locale locale() {
        return Locale.getDefault();
    }

    public Locale category() {
        return Locale.getDefault(Locale.Category.FORMAT);
    }

    public String display() {
        return Locale.FRENCH.getDisplayLanguage();
    }

    /** Sound. */
    public String told(String word, PrintStream stream) {
        stream.printf(Locale.ROOT, "%s", DateTimeFormatter.ofPattern("MMM", Locale.FRENCH));
        return String.format(Locale.ROOT, word.toLowerCase(Locale.ROOT), Locale.FRENCH.getDisplayLanguage(Locale.ROOT));
    }
}
