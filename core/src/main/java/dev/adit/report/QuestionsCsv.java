package dev.adit.report;

import com.google.auto.service.AutoService;
import dev.adit.assess.Assessment;
import dev.adit.assess.Question;
import dev.adit.assess.Questions;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code questions.csv}: what to ask, those questions first that bear on most scored actors. */
@AutoService(ReportFormat.class)
public final class QuestionsCsv implements ReportFormat {
    @Override
    public String fileName() {
        return "questions.csv";
    }

    @Override
    public void write(Assessment assessment, Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(List.of("suppliers", "actor", "name", "kind", "about", "question", "because", "rules"));
        for (Question question : Questions.of(assessment))
            csv.number(question.suppliers())
                    .text(question.of().id().text())
                    .text(question.of().name())
                    .text(question.of().kind().word())
                    .text(question.about())
                    .text(question.text())
                    .text(question.because())
                    .text(String.join("; ", question.rules()))
                    .end();
    }
}
