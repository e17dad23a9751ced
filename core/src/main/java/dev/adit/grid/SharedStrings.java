package dev.adit.grid;

import dev.adit.problem.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook share: runs of different looks joined, readings of characters left out. */
final class SharedStrings {
    static final SharedStrings NONE = new SharedStrings(List.of());

    private static final int MOST = 1_000_000;

    private final List<Cell> texts;

    private SharedStrings(List<Cell> texts) {
        this.texts = texts;
    }

    boolean has(int index) {
        return index >= 0 && index < texts.size();
    }

    /** Whether a text is longer than a cell may be; it was not kept. */
    boolean isTooLong(int index) {
        return texts.get(index).kind() == Cell.Kind.ERROR;
    }

    /** A text as a cell, the same for all cells that share it. */
    Cell get(int index) {
        return texts.get(index);
    }

    static SharedStrings read(Xml xml) throws IOException {
        List<Cell> texts = new ArrayList<>();
        CellText text = new CellText();
        for (Xml.Event event = xml.next(); event != Xml.Event.NOTHING_MORE; event = xml.next()) {
            if (event != Xml.Event.START || !xml.name().equals("si")) continue;
            if (texts.size() == MOST)
                throw new Refusal(Code.S11, "the workbook has more than " + MOST + " texts", "split it into several");
            text.clear();
            RichText.read(xml, text);
            texts.add(text.isTooLong() ? SheetFaults.REFUSED : Cell.text(text.plain()));
        }
        return new SharedStrings(texts);
    }
}
