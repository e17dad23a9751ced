package dev.adit.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook's cell styles. */
final class NumberFormats {
    static final NumberFormats NONE = new NumberFormats(List.of());

    private static final int MOST = 100_000;

    private final List<FormatCode> byStyle;

    private NumberFormats(List<FormatCode> byStyle) {
        this.byStyle = byStyle;
    }

    /** The format of a cell's style; the plain one where the style is missing or unknown. */
    FormatCode of(@Nullable String style) {
        int index = style == null ? 0 : Digits.of(style);
        return index >= 0 && index < byStyle.size() ? byStyle.get(index) : FormatCode.GENERAL;
    }

    static NumberFormats read(Xml xml) throws IOException {
        Map<Integer, FormatCode> own = new HashMap<>();
        List<FormatCode> byStyle = new ArrayList<>();
        boolean ofCells = false;
        for (Xml.Event event = xml.next(); event != Xml.Event.NOTHING_MORE; event = xml.next()) {
            if (event == Xml.Event.TEXT) continue;
            if (xml.name().equals("cellXfs")) ofCells = event == Xml.Event.START;
            if (event == Xml.Event.END || byStyle.size() > MOST || own.size() > MOST) continue;
            int number = Digits.of(xml.attribute("numFmtId", ""));
            if (xml.name().equals("numFmt")) own.put(number, FormatCode.of(xml.attribute("formatCode", "")));
            if (ofCells && xml.name().equals("xf")) byStyle.add(own.getOrDefault(number, FormatCode.builtIn(number)));
        }
        return new NumberFormats(byStyle);
    }
}
