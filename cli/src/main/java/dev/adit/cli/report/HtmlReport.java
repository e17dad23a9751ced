package dev.adit.cli.report;

import com.google.auto.service.AutoService;
import dev.adit.assess.Assessment;
import dev.adit.report.ReportFormat;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** {@code report.html}: the red-flag report for people, one file that needs nothing else and runs nothing. */
@AutoService(ReportFormat.class)
public final class HtmlReport implements ReportFormat {
    private static final String TEMPLATE = "report.jte";

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public void write(Assessment assessment, Writer out) throws IOException {
        TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
        try (Writer visible = new VisibleWriter(out)) {
            templates.render(TEMPLATE, Page.of(assessment), new WriterOutput(visible));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }
}
