package dev.adit.cli.report;

import java.io.IOException;
import java.io.Writer;

/** Lets nothing pass that is not {@link Visible}: the one door of the page, so that no template can forget it. */
final class VisibleWriter extends Writer {
    private final Writer out;

    /** The first half of a pair whose second half has not come yet. */
    private String half = "";

    VisibleWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(char[] units, int from, int length) throws IOException {
        write(new String(units, from, length));
    }

    @Override
    public void write(String text) throws IOException {
        String all = half.isEmpty() ? text : half + text;
        int end = all.length();
        if (end > 0 && Character.isHighSurrogate(all.charAt(end - 1))) end--;
        half = all.substring(end);
        out.write(Visible.text(all.substring(0, end)));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Ends the page; the writer it goes to stays open. */
    @Override
    public void close() throws IOException {
        out.write(Visible.text(half));
        half = "";
        out.flush();
    }
}
