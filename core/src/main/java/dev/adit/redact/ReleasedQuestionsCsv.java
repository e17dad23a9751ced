package dev.adit.redact;

import dev.adit.redact.Release.Asked;
import dev.adit.report.CsvLines;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code questions.csv} of a release: what to ask, of whom as far as that may be told. */
final class ReleasedQuestionsCsv implements ReleaseFormat {
    @Override
    public String fileName() {
        return "questions.csv";
    }

    @Override
    public void write(Release release, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(List.of("suppliers", "actor", "name", "kind", "about", "question", "because", "rules"));
        for (Asked asked : release.questions())
            csv.text(asked.suppliers())
                    .text(asked.actor().id())
                    .text(asked.actor().name())
                    .text(asked.actor().kind())
                    .text(asked.about())
                    .text(asked.question())
                    .text(asked.because())
                    .text(String.join("; ", asked.rules()))
                    .end();
    }
}
