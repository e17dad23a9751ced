package dev.adit.grid;

import java.io.IOException;

/** A text that may change its look midway ({@code r}) and may have its reading written above it ({@code rPh}). */
final class RichText {
    private RichText() {}

    /** Adds the text of the element that has just started, and goes on to that element's end. */
    static void read(Xml xml, CellText text) throws IOException {
        int within = xml.depth();
        boolean reading = false;
        boolean said = false;
        for (Xml.Event event = xml.next(); event != Xml.Event.NOTHING_MORE; event = xml.next()) {
            if (event == Xml.Event.TEXT) {
                if (said && !reading) xml.addTo(text);
                continue;
            }
            if (event == Xml.Event.END && xml.depth() < within) return;
            if (xml.name().equals("rPh")) reading = event == Xml.Event.START;
            if (xml.name().equals("t")) said = event == Xml.Event.START;
        }
    }
}
