package dev.adit.cli.report;

/** Draws an SVG stroke by stroke. Numbers are whole, colours come from the page's style, and every text is escaped. */
final class Svg {
    private final StringBuilder drawn = new StringBuilder(512);

    /**
     * Begins a picture.
     *
     * @param style class in the page's style sheet
     * @param title what it shows, for those who do not see it
     */
    Svg(String style, int width, int height, String title) {
        drawn.append("<svg class=\"").append(style).append("\" role=\"img\" width=\"");
        drawn.append(width).append("\" height=\"").append(height).append("\" viewBox=\"0 0 ");
        drawn.append(width).append(' ').append(height).append("\"><title>");
        drawn.append(escaped(title)).append("</title>");
    }

    /** Tells at more length what it shows. */
    Svg told(String description) {
        drawn.append("<desc>").append(escaped(description)).append("</desc>");
        return this;
    }

    Svg box(String style, int x, int y, int width, int height) {
        drawn.append("<rect class=\"").append(style).append('"');
        number("x", x).number("y", y).number("width", width).number("height", height);
        drawn.append("/>");
        return this;
    }

    Svg line(String style, int x1, int y1, int x2, int y2) {
        drawn.append("<line class=\"").append(style).append('"');
        number("x1", x1).number("y1", y1).number("x2", x2).number("y2", y2);
        drawn.append("/>");
        return this;
    }

    /** A closed shape through points given as x, y, x, y ... */
    Svg shape(String style, int... points) {
        drawn.append("<polygon class=\"").append(style).append("\" points=\"");
        for (int i = 0; i < points.length; i++) drawn.append(i == 0 ? "" : " ").append(points[i]);
        drawn.append("\"/>");
        return this;
    }

    Svg text(String style, int x, int y, String text) {
        drawn.append("<text class=\"").append(style).append('"');
        number("x", x).number("y", y);
        drawn.append('>').append(escaped(text)).append("</text>");
        return this;
    }

    Picture done() {
        return new Picture(drawn + "</svg>");
    }

    private Svg number(String name, int value) {
        drawn.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    /** Fit for text and for attributes in double quotes. */
    static String escaped(String text) {
        return Visible.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
