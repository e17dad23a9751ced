package dev.adit.redact;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a page of headings, paragraphs and tables; every text is escaped, and nothing is fetched from anywhere. */
final class Html {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <style>
            body { font: 15px/1.5 sans-serif; margin: 2em auto; max-width: 75em; padding: 0 1em; color: #1b1f24; }
            table { border-collapse: collapse; margin: 1em 0 2em; width: 100%; font-size: 13px; }
            th, td { border-bottom: 1px solid #c9d1d9; padding: .3em .6em; text-align: left; vertical-align: top; }
            th { background: #f3f5f7; }
            caption { text-align: left; font-weight: bold; padding: .4em 0; }
            </style>
            """;

    private final Writer out;

    /** Begins a page. */
    Html(Writer out, String title) throws IOException {
        this.out = out;
        out.write(HEAD + "<title>" + escaped(title) + "</title></head><body>\n<h1>" + escaped(title) + "</h1>\n");
    }

    Html heading(String text) throws IOException {
        out.write("<h2>" + escaped(text) + "</h2>\n");
        return this;
    }

    Html paragraph(String text) throws IOException {
        out.write("<p>" + escaped(text) + "</p>\n");
        return this;
    }

    /** Begins a table. */
    Html table(String caption, List<String> headings) throws IOException {
        out.write("<table><caption>" + escaped(caption) + "</caption><thead><tr>");
        for (String heading : headings) out.write("<th scope=\"col\">" + escaped(heading) + "</th>");
        out.write("</tr></thead><tbody>\n");
        return this;
    }

    Html row(List<String> cells) throws IOException {
        out.write("<tr>");
        for (String cell : cells) out.write("<td>" + escaped(cell) + "</td>");
        out.write("</tr>\n");
        return this;
    }

    Html endTable() throws IOException {
        out.write("</tbody></table>\n");
        return this;
    }

    /** Ends the page. */
    void end() throws IOException {
        out.write("</body></html>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
