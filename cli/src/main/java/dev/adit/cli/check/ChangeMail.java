package dev.adit.cli.check;

import dev.adit.template.Change;
import java.io.IOException;
import java.io.Writer;

/** The list of changes as a text that can be mailed to the supplier as it is. */
public final class ChangeMail {
    private ChangeMail() {}

    public static void write(CheckedFile file, Writer out) throws IOException {
        out.write(file.name() + " (" + file.what() + ")\n");
        out.write(file.company().isEmpty() ? "" : file.company() + "\n");
        out.write("\nPlease change the following cells and send the workbook again as .xlsx.\n");
        int number = 0;
        for (Change change : file.changes()) {
            out.write("\n" + ++number + ". " + plain(change.cell()) + "  [" + change.check() + "]\n");
            out.write("   " + plain(change.why()) + "\n");
            if (!change.whyTranslated().isEmpty()) out.write("   " + plain(change.whyTranslated()) + "\n");
            if (!change.current().isEmpty()) out.write("   now: " + plain(change.current()) + "\n");
            if (!change.proposed().isEmpty()) out.write("   proposed: " + plain(change.proposed()) + "\n");
        }
    }

    /** One line without control characters, whatever a cell holds. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }
}
