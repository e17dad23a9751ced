package dev.adit.rule;

import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.tree.Fields;

/** Reads one lesson. */
final class LessonReader {
    private final Problems problems;

    LessonReader(Problems problems) {
        this.problems = problems;
    }

    Lesson read(String file, Fields fields) {
        String id = fields.requiredText("id").orElse("");
        String expected = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        if (!id.equals(expected))
            problems.add(
                    Code.R09,
                    fields.at("id"),
                    "the id '" + id + "' is not the file's name",
                    "call the file " + id + ".yaml");
        fields.requiredText("learning_type");
        fields.requiredTree("sources");
        Lesson lesson = new Lesson(
                id,
                fields.requiredText("project").orElse(""),
                fields.requiredText("country").orElse(""),
                fields.word("evaluation_type", Lesson.EVALUATION_TYPES).orElse(null),
                fields.word("learning_type", Lesson.LEARNING_TYPES).orElse(""),
                fields.texts("themes"),
                fields.requiredText("summary").orElse(""),
                CitationReader.read(fields, problems));
        fields.finish();
        return lesson;
    }
}
