package dev.adit.cli.ask;

import dev.adit.network.Actor;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions as plain letters, one to each party, in the order of what is worth most. */
public final class Letters {
    private Letters() {}

    /** Writes all letters, with a line between two. */
    public static void write(List<QuestionRow> rows, Language language, Writer out) throws IOException {
        Map<Actor, List<QuestionRow>> byParty = new LinkedHashMap<>();
        for (QuestionRow row : rows)
            byParty.computeIfAbsent(row.asked(), fresh -> new ArrayList<>()).add(row);
        Sentences sentences = new Sentences(language);
        boolean isFirst = true;
        for (Map.Entry<Actor, List<QuestionRow>> party : byParty.entrySet()) {
            out.write(isFirst ? "" : "\n----\n\n");
            letter(party.getKey(), party.getValue(), sentences, out);
            isFirst = false;
        }
    }

    private static void letter(Actor to, List<QuestionRow> rows, Sentences sentences, Writer out) throws IOException {
        out.write(
                sentences.to() + ": " + plain(to.name()) + " (" + plain(to.id().text()) + ")\n\n");
        out.write(sentences.greeting() + "\n\n" + sentences.how() + "\n");
        int number = 0;
        for (QuestionRow row : rows) {
            out.write("\n" + ++number + ". "
                    + (row.about().equals(to)
                            ? ""
                            : sentences.about() + " " + plain(row.about().name()) + ": ")
                    + plain(row.text()) + "\n");
            if (!row.allowed().isEmpty()) out.write("   " + sentences.allowed() + ": " + row.allowed() + "\n");
            if (!row.attribute().isEmpty())
                out.write("   " + sentences.place() + ": "
                        + plain(row.about().id().text()) + ", " + row.attribute() + "\n");
        }
    }

    /** One line without control characters, whatever an input holds. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }
}
